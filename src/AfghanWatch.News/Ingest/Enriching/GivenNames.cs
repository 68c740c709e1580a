using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Common given names of many peoples, folded; general knowledge, no list of anybody's.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Names = (Western + Eastern + Nearby + Listed())
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    // What was added later: one place to look through.
    private static string Listed() => '\n' + string.Join('\n', BuiltInLists.Lines("given-names.txt"));

    /// <summary>Whether people are called so. Names built of God's name or the faith's are countless and are known by their ending: Hafizullah, Kamaluddin.</summary>
    public static bool Has(string folded) => Names.Contains(folded) || folded.Length > 7 && (folded.EndsWith("ullah", StringComparison.Ordinal) || folded.EndsWith("uddin", StringComparison.Ordinal) || folded.EndsWith("urrahman", StringComparison.Ordinal) || folded.EndsWith("iddin", StringComparison.Ordinal));
}
