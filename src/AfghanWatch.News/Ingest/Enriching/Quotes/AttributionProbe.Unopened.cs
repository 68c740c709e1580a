using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Where speech began whose opening mark is lost.</content>
internal sealed partial class AttributionProbe
{
    /// <summary>Where the speech began that a lone closing mark ends; -1 when the mark is merely stray.</summary>
    public int StartOfUnopened(TextSpan sentence, QuoteMark close)
    {
        var paragraph = text.ParagraphAt(Math.Max(close.Start - 1, 0));
        if (close.End >= paragraph.End - 1 && close.Start - paragraph.Start is > 4 and < MaxSentence)
        {
            if (AfterLabel(paragraph) is var label and >= 0)
            {
                return label;
            }

            if (paragraph.Start > 1 && text.Text[close.Start - 1] is '.' or '!' && IsQuestion(text, text.ParagraphAt(paragraph.Start - 1)))
            {
                // An answer fills its paragraph.
                return paragraph.Start;
            }
        }

        if (close.Start - sentence.Start is > MaxSentence or < 4)
        {
            return -1;
        }

        var first = text.TokenIndexAt(sentence.Start);
        var afterSaid = StartAfterSaid(first, close.Start);
        if (Follows(text.TokenIndexAt(close.End), text.Text.Length, Reach, strict: false))
        {
            return turkish && afterSaid >= 0 ? afterSaid : FirstOfSpeech(sentence);
        }

        // A stop or a comma before the mark, or somebody's "we": what it closes is at least this sentence.
        return afterSaid >= 0 ? afterSaid : text.Text[close.Start - 1] is '.' or '!' or '?' or '…' or ',' || SpeaksInFirstPerson(sentence) ? FirstOfSpeech(sentence) : -1;
    }

    // Back over the sentences of the paragraph that speak in the first person, or to the colon that brought the speech.
    private int FirstOfSpeech(TextSpan sentence)
    {
        if (AfterColon(sentence) is var own and >= 0)
        {
            return own;
        }

        var paragraph = text.ParagraphAt(sentence.Start);
        var start = sentence.Start;
        for (var s = text.SentenceIndexAt(sentence.Start) - 1; s >= 0 && text.Sentences[s].Start >= paragraph.Start && start - text.Sentences[s].Start < MaxSentence; s--)
        {
            if (HasMark(text.Sentences[s]) || Break(text.Sentences[s].Start, text.Sentences[s].End) >= 0)
            {
                break;
            }

            if (AfterColon(text.Sentences[s]) is var colon and >= 0)
            {
                return colon;
            }

            if (AfterSubject(text.Sentences[s]) is var said and >= 0)
            {
                return said;
            }

            if (!SpeaksInFirstPerson(text.Sentences[s]))
            {
                break;
            }

            start = text.Sentences[s].Start;
        }

        return start;
    }

    // "Stoltenberg: We have never asked …": where the words behind a label begin.
    private int AfterLabel(TextSpan paragraph)
    {
        for (var t = text.TokenIndexAt(paragraph.Start); t + 1 < text.Tokens.Count && text.Tokens[t].Span.Start < paragraph.Start + LongestLabel && text.Tokens[t + 1].Span.Start < paragraph.End; t++)
        {
            if ((classes[t] & WordClass.Colon) != 0)
            {
                return text.Tokens[t].Span.Start > paragraph.Start ? text.Tokens[t + 1].Span.Start : -1;
            }

            if ((classes[t] & (WordClass.Capital | WordClass.Stop)) == 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool HasMark(TextSpan sentence)
    {
        foreach (var c in text.Text.AsSpan(sentence.Start, sentence.Length))
        {
            if (c is '"' or '“' or '”' or '„' or '«' or '»')
            {
                return true;
            }
        }

        return false;
    }

    private int AfterColon(TextSpan sentence)
    {
        for (var t = text.TokenIndexAt(sentence.Start); t + 1 < text.Tokens.Count && text.Tokens[t + 1].Span.End <= sentence.End; t++)
        {
            if ((classes[t] & WordClass.Colon) != 0 && (classes[t + 1] & WordClass.Capital) != 0)
            {
                return text.Tokens[t + 1].Span.Start;
            }
        }

        return -1;
    }

    // "Akar said, The number is known. …", "Teknik direktör Hakan Çavuşoğlu, Takımım hazır. …": a sentence that lets somebody speak, whose speech goes on behind it.
    private int AfterSubject(TextSpan sentence)
    {
        var start = StartAfterSaid(text.TokenIndexAt(sentence.Start), sentence.End);
        return start >= 0 && char.IsUpper(text.Text[start]) && (!turkish || text.TokenIndexAt(start) is > 1 and var t && (classes[t - 1] & WordClass.Comma) != 0 && (classes[t - 2] & (WordClass.Capital | WordClass.Role)) != 0) ? start : -1;
    }

    // Akar said, We will stay." and Akar, Görevimiz sürecek" dedi: a capital after "said," or after the leading speaker's comma.
    private int StartAfterSaid(int t, int limit)
    {
        var first = t;
        var small = -1;
        for (; t + 1 < text.Tokens.Count && text.Tokens[t + 1].Span.End <= limit; t++)
        {
            var mark = classes[t] & (WordClass.Comma | WordClass.Colon);
            if (mark == 0 || t == first || (classes[t + 1] & WordClass.Capital) == 0)
            {
                small = small < 0 && t > first && OpensSmallSpeech(t, first) ? text.Tokens[t + 1].Span.Start : small;
                continue;
            }

            if (turkish ? t - first <= 16 : SaidBefore(t, first))
            {
                return text.Tokens[t + 1].Span.Start;
            }
        }

        return small;
    }

    // "He said that we will learn", "He told me: the border is …", "he stated by phone, you may land": a speech that begins with a small letter.
    // Turkish names who speaks, then where: "Sözcü Kirby, dünkü toplantısında Duruma bakıyoruz" dedi", "Baerbock ise Aylardır yalvardık" dedi".
    private bool OpensSmallSpeech(int t, int first) => turkish
        ? t + 1 < classes.Length && (classes[t + 1] & WordClass.Capital) != 0 && (text.Tokens[t].Folded is "ise" or "uzerine" || (classes[t] & WordClass.Capital) == 0 && TurkishEndings.IsPossessed(text.Tokens[t].Folded))
        : (classes[t] & WordClass.That) != 0 && (classes[t + 1] & WordClass.FirstPerson) != 0 && (classes[t - 1] & (WordClass.Say | WordClass.Participle)) != 0
            || (classes[t] & WordClass.Colon) != 0 && SaidBefore(t, first) || (classes[t] & WordClass.Comma) != 0 && (classes[t + 1] & (WordClass.FirstPerson | WordClass.Pronoun)) != 0 && SaidBefore(t, first);

    private bool SaidBefore(int t, int first)
    {
        for (var i = t - 1; i >= first && i >= t - 6; i--)
        {
            if ((classes[i] & WordClass.Say) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
