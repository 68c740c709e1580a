namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>A hash that is the same in every process and version, since fingerprints are stored. Not for secrets.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the UTF-16 units, then mixed so that all bits are usable.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash, 0);
    }

    public static ulong Mix(ulong hash, ulong value)
    {
        hash ^= value + 0x9E3779B97F4A7C15UL + (hash << 6) + (hash >> 2);
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
