using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>
/// Folds words and hands the same string out again for a word met lately: news repeats its words, and most of what cutting allocates is words. One table a thread, of fixed size;
/// a word that falls on another's place takes it over.
/// </summary>
internal static class FoldedWords
{
    private const int Places = 8192;
    private const int Longest = 24;

    [ThreadStatic]
    private static string?[]? _kept;

    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return Folding.Fold(word);
        }

        Span<char> folded = stackalloc char[Longest];
        var hash = 17u;
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.Fold(word[i]);
            hash = (hash ^ folded[i]) * 16777619;
        }

        folded = folded[..word.Length];
        ref var place = ref (_kept ??= new string?[Places])[(hash ^ hash >> 15) & (Places - 1)];
        if (place is null || !folded.SequenceEqual(place))
        {
            place = new string(folded);
        }

        return place;
    }
}
