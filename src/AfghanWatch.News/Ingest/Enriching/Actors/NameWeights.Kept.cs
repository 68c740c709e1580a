using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <content>One name alone: whose surname is kept back, and who is called by it to his face.</content>
internal sealed partial class NameWeights
{
    // Words between "by" and "name": "by the single name".
    private const int MostNameWords = 4;

    // "gave her name only as Gulalai", "asked to be identified as Hamid", "wants to be called Sarah": whose surname is kept back.
    private bool IsOnlyNameGiven(int first)
    {
        var i = first - 1;
        if (i >= 2 && words.SentenceOf(i) == words.SentenceOf(first) && words.Folded(i) is "as" or "called" or "by")
        {
            for (var j = i - 1; j >= Math.Max(0, i - 6) && words.SentenceOf(j) == words.SentenceOf(first); j--)
            {
                if (words.Is(i, "as") && (words.Folded(j) is "name" or "names" or "identified" or "himself" or "herself" or "introduced") || words.Is(i, "called") && words.Folded(j) is "asked" or "wants" or "wanted" or "asks" or "wished" or "prefers" || words.Is(i, "by") && words.Folded(j) is "goes" or "went")
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "a captain by the name of Vural", "who goes by the single name Zalgai".
    private bool IsByTheName(int first)
    {
        var i = first - 1;
        i -= i > 0 && words.Is(i, "of") ? 1 : 0;
        if (i < 1 || words.SentenceOf(i) != words.SentenceOf(first) || !words.Is(i, "name"))
        {
            return false;
        }

        for (var j = i - 1; j >= Math.Max(0, i - MostNameWords); j--)
        {
            if (words.Is(j, "by"))
            {
                return true;
            }
        }

        return false;
    }

    // "I'd leave it there. Nazira.", "I have nothing to announce, Humeyra.": whom a briefing's official calls on or answers, where the next line is a question.
    private bool IsAddressed(int first, int end)
    {
        if (words.Text.Language == "tr" || !GivenNames.Has(words.Base(first)) || first == 0 || words.HasEnding(first) || !words.OpensSentence(first) && !words.Is(first - 1, ","))
        {
            return false;
        }

        var next = end + (words.Is(end, ".") || words.Is(end, "?") ? 1 : 0);
        return next + 1 < words.Count && words.Folded(next) is "question" or "q" && words.Text.ParagraphAt(words.Tokens[next].Span.Start).Start > words.Tokens[first].Span.Start;
    }

    private bool KeepsName(int from)
    {
        for (var i = from; i < words.Count && i < from + 10; i++)
        {
            if (words.Folded(i) is "name" or "surname" or "identity" or "pseudonym")
            {
                return true;
            }
        }

        return false;
    }
}
