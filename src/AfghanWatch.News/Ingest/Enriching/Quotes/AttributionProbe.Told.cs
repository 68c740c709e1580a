using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whether the reporter speaks.</content>
internal sealed partial class AttributionProbe
{
    private const int LongestTold = 80;

    /// <summary>Whether a paragraph's first sentence reports what somebody else says, and nothing in it is in the first person: "A woman told that …", "… hatırlatan Vali, … kaldığını ifade etti."</summary>
    public bool Tells(TextSpan paragraph)
    {
        var sentence = text.SentenceAt(paragraph.Start);
        if (sentence.Start < paragraph.Start || QuotationMarks.IsMark(text.Text[paragraph.Start]))
        {
            return false;
        }

        var first = text.TokenIndexAt(sentence.Start);
        var told = false;
        var t = first;
        for (; t < text.Tokens.Count && t < first + LongestTold && text.Tokens[t].Span.End <= sentence.End; t++)
        {
            if ((classes[t] & WordClass.FirstPerson) != 0 || turkish && IsFirstPersonVerb(text.Tokens[t].Folded) || QuotationMarks.IsMark(text.Text[text.Tokens[t].Span.Start]))
            {
                return false;
            }

            told |= !turkish && t > first && (classes[t] & (WordClass.Say | WordClass.Tell)) != 0 && (classes[t] & (WordClass.NounLike | WordClass.Plain | WordClass.Participle)) == 0 && t + 1 < text.Tokens.Count && (classes[t + 1] & WordClass.That) != 0;
        }

        return turkish ? t < text.Tokens.Count && EndsInTelling(t - 1, first) : told;
    }

    /// <summary>Whether a stretch between two dashes is the reporter's: a few words with a verb of saying and no "we": "– says the deputy. –", "– dedi Akar. –".</summary>
    public bool Tells(int from, int to)
    {
        var says = false;
        var first = text.TokenIndexAt(from);
        for (var t = first; t < text.Tokens.Count && text.Tokens[t].Span.End <= to; t++)
        {
            if (t > first + Reach || (classes[t] & WordClass.FirstPerson) != 0)
            {
                return false;
            }

            says |= t < first + NearReach && (classes[t] & (WordClass.Say | WordClass.Weak)) != 0 && (classes[t] & (WordClass.Plain | WordClass.Participle)) == 0 && (!turkish || IsTurkishSaying(t));
        }

        return says;
    }

    /// <summary>Whether an English sentence tells by its first words what somebody else says: "The minister also noted that …", "Sadik Evren, a general, warns that …".</summary>
    public bool TellsEarly(int first, int end)
    {
        for (var t = first; !turkish && t + 1 < text.Tokens.Count && t < first + NearReach && text.Tokens[t + 1].Span.End <= end && (classes[t] & WordClass.FirstPerson) == 0; t++)
        {
            if (t > first && (classes[t + 1] & WordClass.That) != 0 && (classes[t] & (WordClass.Say | WordClass.Weak)) != 0 && (classes[t] & WordClass.Plain) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // "… kaldığını ifade etti."
    private bool EndsInTelling(int last, int first)
    {
        while (last > first && (classes[last] & WordClass.Stop) != 0)
        {
            last--;
        }

        if ((classes[last] & WordClass.Say) == 0 || !IsTurkishSaying(last))
        {
            return false;
        }

        var clause = last - 1;
        clause -= clause > first && TurkishCompounds.IsSaying(text.Tokens[clause].Folded, text.Tokens[last].Folded) ? 1 : 0;
        return clause > first && TurkishEndings.EndsReportedClause(text.Tokens[clause].Folded, false);
    }
}
