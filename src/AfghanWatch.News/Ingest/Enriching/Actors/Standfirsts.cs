using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Finds who wrote an article where its standfirst says so: "… counts its dead. Jane Doe reports from the border", "writes Jane Doe".</summary>
internal static class Standfirsts
{
    private const int FirstParagraphs = 4;
    private const int LongestSentence = 14;
    private const int MostNames = 4;

    public static void Add(WordView words, List<TextSpan> found)
    {
        var paragraphs = words.Text.Paragraphs;
        for (var p = 0; p < FirstParagraphs && p + 1 < paragraphs.Count; p++)
        {
            // Only the last sentence of a paragraph that the article's own follow.
            var last = Math.Min(words.Text.TokenIndexAt(paragraphs[p].End - 1), words.Count - 1);
            if (last < 0)
            {
                return;
            }

            var end = last + 1;
            var first = last;
            while (first > 0 && words.SentenceOf(first - 1) == words.SentenceOf(last) && words.Tokens[first - 1].Span.Start >= paragraphs[p].Start)
            {
                first--;
            }

            if (end - first <= LongestSentence && Reports(words, first, end))
            {
                found.Add(new TextSpan(words.Tokens[first].Span.Start, words.Tokens[last].Span.End));
            }
        }
    }

    // "Jane Doe reports", "Jane Doe and John Roe report from Kabul": two names at least, a verb of the trade, and where, about what or nothing.
    private static bool Reports(WordView words, int first, int end)
    {
        var verb = first;
        var names = 0;
        while (verb < end && (words.IsWord(verb) && words.IsCapital(verb) || words.Folded(verb) is "and" or ","))
        {
            names += words.IsWord(verb) && words.IsCapital(verb) ? 1 : 0;
            verb++;
        }

        return names is >= 2 and <= MostNames && verb < end && words.Folded(verb) is "reports" or "report" && !NameWords.ThingWords.Contains(words.Base(verb - 1))
            && (verb + 1 >= end || words.Folded(verb + 1) is "from" or "on" or "in" or ".");
    }
}
