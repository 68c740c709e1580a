using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whether the reporter speaks.</content>
internal sealed partial class AttributionProbe
{
    private const int LongestTold = 80;

    /// <summary>Whether a paragraph's first sentence reports what somebody else says, and nothing in it is in the first person: "A woman told that …", "… hatırlatan Vali, … kaldığını ifade etti."</summary>
    public bool Tells(TextSpan paragraph)
    {
        var sentence = text.SentenceAt(paragraph.Start);
        if (sentence.Start < paragraph.Start || QuoteMarkScanner.IsMark(text.Text[paragraph.Start]))
        {
            return false;
        }

        var first = text.TokenIndexAt(sentence.Start);
        var told = false;
        var t = first;
        for (; t < text.Tokens.Count && t < first + LongestTold && text.Tokens[t].Span.End <= sentence.End; t++)
        {
            if ((classes[t] & WordClass.FirstPerson) != 0 || turkish && IsFirstPersonVerb(text.Tokens[t].Folded) || QuoteMarkScanner.IsMark(text.Text[text.Tokens[t].Span.Start]))
            {
                return false;
            }

            told |= !turkish && t > first && (classes[t] & (WordClass.Say | WordClass.Tell)) != 0 && (classes[t] & (WordClass.NounLike | WordClass.Plain | WordClass.Participle)) == 0 && t + 1 < text.Tokens.Count && (classes[t + 1] & WordClass.That) != 0;
        }

        return turkish ? t < text.Tokens.Count && EndsInTelling(t - 1, first) : told;
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
