using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Common given names of many peoples, folded; general knowledge, no list of anybody's.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Names = (Western + Eastern + Nearby + Listed())
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    // The list that editors may add to; lines that begin with # are notes.
    private static string Listed()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("given-names.txt") ?? throw new InvalidOperationException("The assembly was built without given-names.txt.");
        using var reader = new StreamReader(stream);
        return '\n' + string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')));
    }

    public static bool Has(string folded) => Names.Contains(folded);
}
