using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>
/// Keys under which reports of one thing meet: a telling word with its day, and two of them with their week, so that a report looks at a handful of
/// others however large the archive is.
/// </summary>
internal static class HappeningKeys
{
    private const int DayWords = 5;
    private const int WeekWords = 3;
    private const int MostDays = 3;

    private const ulong DaySalt = 0xD1;
    private const ulong WeekSalt = 0xA7;

    /// <summary>Keys a report is kept under.</summary>
    public static List<long> Own(ComparedHappening report) => Keys(report, 0);

    /// <summary>Keys under which others of its days and those beside them may be kept.</summary>
    public static List<long> Sought(ComparedHappening report) => Keys(report, 1);

    private static List<long> Keys(ComparedHappening report, int beside)
    {
        var strongest = report.Terms.OrderByDescending(term => term.Weight).ThenBy(term => term.Hash).Take(DayWords).Select(term => term.Hash).ToList();
        var keys = new List<long>();
        var last = Math.Min(report.To, report.From + MostDays - 1);
        for (var day = report.From - beside; day <= last + beside; day++)
        {
            keys.AddRange(strongest.Select(term => Key(DaySalt, (ulong)day, term, 0)));
        }

        var week = report.From / 7;
        for (var i = 0; i < Math.Min(WeekWords, strongest.Count); i++)
        {
            for (var k = i + 1; k < Math.Min(WeekWords, strongest.Count); k++)
            {
                var (low, high) = strongest[i] < strongest[k] ? (strongest[i], strongest[k]) : (strongest[k], strongest[i]);
                for (var near = week - beside; near <= week + beside; near++)
                {
                    keys.Add(Key(WeekSalt, (ulong)near, low, high));
                }
            }
        }

        return keys;
    }

    private static long Key(ulong salt, ulong time, uint one, uint other) =>
        (long)StableHash.Mix(StableHash.Mix(salt, time), ((ulong)one << 32) | other);
}
