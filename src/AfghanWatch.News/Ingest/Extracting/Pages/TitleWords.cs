using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>A title or heading with what it is compared by.</summary>
internal sealed class TitleWords(string text)
{
    private const int ShortestWord = 3;
    private const int FewestWords = 3;
    private static readonly char[] Separators = [' ', ',', '.', ':', ';', '"', '\'', '?', '!', '(', ')', '-', '–', '—', '„', '“', '”', '«', '»', '|', '/'];
    private readonly Lazy<HashSet<string>> _words = new(() => Split(text));

    public string Text { get; } = text;

    public string Letters { get; } = TitleParts.Letters(text);

    /// <summary>2 where both say the same, 1.5 where this one is the other's beginning, else the share of common words.</summary>
    public double Likeness(TitleWords title)
    {
        if (title.Letters == Letters)
        {
            return 2;
        }

        if (title.Letters.StartsWith(Letters, StringComparison.Ordinal) && Letters.Length * 3 > title.Letters.Length)
        {
            return 1.5;
        }

        var mine = _words.Value;
        var theirs = title._words.Value;
        return mine.Count < FewestWords || theirs.Count < FewestWords ? 0 : (double)mine.Count(theirs.Contains) / Math.Min(mine.Count, theirs.Count);
    }

    private static HashSet<string> Split(string text) =>
        new(Folding.Fold(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord), StringComparer.Ordinal);
}
