using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Which of a row of like things a report tells of: the third train is not the fourth.</summary>
internal static class HappeningOrdinals
{
    private const int Most = 9;

    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["2nd"] = 2,
        ["3rd"] = 3,
        ["4th"] = 4,
        ["5th"] = 5,
        ["6th"] = 6,
        ["7th"] = 7,
        ["8th"] = 8,
        ["9th"] = 9,
        ["ikinci"] = 2,
        ["ucuncu"] = 3,
        ["dorduncu"] = 4,
        ["besinci"] = 5,
        ["altinci"] = 6,
        ["yedinci"] = 7,
        ["sekizinci"] = 8,
        ["dokuzuncu"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<uint> Hashes = Enumerable.Range(2, Most - 1).Select(Hash).ToFrozenSet();

    public static int? Of(string folded) => Words.TryGetValue(folded, out var value) ? value : null;

    public static uint Hash(int ordinal) => (HappeningTerms.Hash("^" + (char)('0' + ordinal)) & ~3u) | (uint)TermKind.Name;

    /// <summary>Whether both name their place in a row, and another one.</summary>
    public static bool Differ(IReadOnlyList<HappeningTerm> one, IReadOnlyList<HappeningTerm> other)
    {
        var (mine, shared) = (false, false);
        foreach (var term in one)
        {
            if (Hashes.Contains(term.Hash))
            {
                mine = true;
                foreach (var theirs in other)
                {
                    shared |= theirs.Hash == term.Hash;
                }
            }
        }

        if (!mine || shared)
        {
            return false;
        }

        foreach (var theirs in other)
        {
            if (Hashes.Contains(theirs.Hash))
            {
                return true;
            }
        }

        return false;
    }
}
