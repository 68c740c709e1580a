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

        // A stop before the mark: what it closes is at least this sentence.
        return afterSaid >= 0 ? afterSaid : text.Text[close.Start - 1] is '.' or '!' or '?' or '…' ? FirstOfSpeech(sentence) : -1;
    }

    // Back over the sentences of the paragraph that speak in the first person, or to the colon that brought the speech.
    private int FirstOfSpeech(TextSpan sentence)
    {
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

    // Akar said, We will stay." and Akar, Görevimiz sürecek" dedi: a capital after "said," or after the leading speaker's comma.
    private int StartAfterSaid(int t, int limit)
    {
        var first = t;
        for (; t + 1 < text.Tokens.Count && text.Tokens[t + 1].Span.End <= limit; t++)
        {
            var mark = classes[t] & (WordClass.Comma | WordClass.Colon);
            if (mark == 0 || t == first || (classes[t + 1] & WordClass.Capital) == 0)
            {
                continue;
            }

            if (turkish ? t - first <= 16 : SaidBefore(t, first))
            {
                return text.Tokens[t + 1].Span.Start;
            }
        }

        return -1;
    }

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
