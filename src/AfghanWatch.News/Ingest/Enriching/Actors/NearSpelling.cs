namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>
/// Finds the word of a list that is one slip (a letter lost, added, changed, or two swapped) from a written one,
/// by looking both up under every form with one letter left out.
/// </summary>
internal sealed class NearSpelling
{
    /// <summary>Shorter words have too many neighbours that mean somebody else.</summary>
    public const int LeastLetters = 4;
    private const int MostLetters = 24;

    private readonly HashSet<string> _words;
    private readonly Dictionary<string, string> _shortened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;

    public NearSpelling(IEnumerable<string> words)
    {
        _words = [.. words.Where(word => word.Length >= LeastLetters)];
        Span<char> shorter = stackalloc char[64];
        foreach (var word in _words.Where(word => word.Length < 64))
        {
            // A whole word before any other's shortened form: "erdodgan" is next to "erdogan", whatever longer forms shrink to it.
            _shortened.TryAdd(word, word);
        }

        foreach (var word in _words.Where(word => word.Length < 64))
        {
            for (var i = 0; i < word.Length; i++)
            {
                _shortened.TryAdd(Without(word, i, shorter).ToString(), word);
            }
        }

        _lookup = _shortened.GetAlternateLookup<ReadOnlySpan<char>>();
        _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The list's word next to the written one, or null when there is none or the word itself is on the list.</summary>
    public string? Of(ReadOnlySpan<char> written) => AllOf(written) is [var first, ..] ? first : null;

    /// <summary>The list's words next to the written one, those with its first letter first, as a slip is rarely there: "Akari" is nearer to Akar than to Kari. Null when there is none or the word itself is on the list.</summary>
    public string[]? AllOf(ReadOnlySpan<char> written)
    {
        if (written.Length is < LeastLetters or > MostLetters || _wordLookup.Contains(written))
        {
            return null;
        }

        List<string>? found = null;
        if (_lookup.TryGetValue(written, out var word) && IsOneSlip(written, word))
        {
            (found ??= []).Add(word);
        }

        Span<char> shorter = stackalloc char[MostLetters];
        for (var i = 0; i < written.Length; i++)
        {
            if (_lookup.TryGetValue(Without(written, i, shorter), out word) && IsOneSlip(written, word) && !(found ??= []).Contains(word))
            {
                found.Insert(word[0] == written[0] ? found.FindLastIndex(other => other[0] == word[0]) + 1 : found.Count, word);
            }
        }

        return found is { Count: > 0 } ? [.. found] : null;
    }

    /// <summary>Whether two different words are one lost, added, changed letter or one swap of neighbours apart.</summary>
    public static bool IsOneSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return (a.Length <= 1 && b.Length <= 1 && a.Length + b.Length > 0) || (a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0]);
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int index, Span<char> space)
    {
        word[..index].CopyTo(space);
        word[(index + 1)..].CopyTo(space[index..]);
        return space[..(word.Length - 1)];
    }
}
