using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Common given names of many peoples, folded; general knowledge, no list of anybody's.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Names = (Western + Eastern + Nearby + Listed())
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    // What was added later: one place to look through.
    private static string Listed() => '\n' + string.Join('\n', BuiltInLists.Lines("given-names.txt"));

    public static bool Has(string folded) => Names.Contains(folded);
}
