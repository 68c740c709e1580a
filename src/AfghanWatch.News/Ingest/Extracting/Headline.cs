using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>What stands in for a headline where an article has none.</summary>
public static class Headline
{
    private const int Longest = 300;

    /// <summary>The first sentence, cut at a word where it is very long; marked by the caller as no headline.</summary>
    public static string FirstSentence(string text)
    {
        var head = text.Length > 4000 ? text[..4000] : text;
        var sentences = SentenceCutter.Sentences(head, SentenceCutter.Paragraphs(head));
        var first = sentences.Count == 0 ? head.Trim() : sentences[0].Cut(head);
        if (first.Length <= Longest)
        {
            return first;
        }

        var cut = first.LastIndexOf(' ', Longest);
        return string.Concat(first.AsSpan(0, cut > 100 ? cut : Longest), "…");
    }
}
