using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Common given names of many peoples, folded; general knowledge, no list of anybody's.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Names = (Western + Eastern + Nearby)
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Names.Contains(folded);
}
