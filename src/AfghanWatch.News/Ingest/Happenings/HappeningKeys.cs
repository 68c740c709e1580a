using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>
/// Keys under which reports of one thing meet: a telling word with its day, and two of them with their week, so that a report looks at a handful of
/// others however large the archive is.
/// </summary>
internal static class HappeningKeys
{
    private const int DayWords = 8;
    private const int OtherDayWords = 4;
    private const int WeekWords = 3;
    private const int MostDays = 3;

    // Another report puts a plain word otherwise more often than a name or a meaning.
    private const float OfPlain = 0.6f;

    private const ulong DaySalt = 0xD1;
    private const ulong WeekSalt = 0xA7;
    private const ulong MonthSalt = 0xE3;

    /// <summary>Keys a report is kept under.</summary>
    public static List<long> Own(ComparedHappening report) => Keys(report, sought: false);

    /// <summary>Keys under which others of its days and those beside them may be kept.</summary>
    public static List<long> Sought(ComparedHappening report) => Keys(report, sought: true);

    private static List<long> Keys(ComparedHappening report, bool sought)
    {
        var strongest = report.Terms.Where(term => term.Weight > 0).OrderByDescending(Telling).ThenBy(term => term.Sense).Take(DayWords).Select(term => term.Sense).ToList();
        var keys = new List<long>();
        var beside = sought ? 1 : 0;
        var isWide = report.To - report.From >= MostDays;

        // What is told of a month is kept under the month, and looks for its days; what is told of a day looks for its month.
        var last = isWide && sought ? report.To : Math.Min(report.To, report.From + MostDays - 1);
        for (var day = report.From - beside; day <= last + beside; day++)
        {
            AddFirst(!isWide && day >= report.From && day <= last ? DayWords : OtherDayWords, DaySalt, day);
        }

        if (isWide || sought)
        {
            var to = Month(report.To);
            for (var month = Month(report.From); month <= to; month++)
            {
                AddFirst(OtherDayWords, MonthSalt, month);
            }
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

        void AddFirst(int most, ulong salt, int time)
        {
            for (var i = 0; i < Math.Min(most, strongest.Count); i++)
            {
                keys.Add(Key(salt, (ulong)time, strongest[i], 0));
            }
        }
    }

    private static float Telling(HappeningTerm term) => (term.Hash & 1) == 1 ? term.Weight * OfPlain : term.Weight;

    private static int Month(int day) => DateOnly.FromDayNumber(day) is var date ? (date.Year * 12) + date.Month : 0;

    private static long Key(ulong salt, ulong time, uint one, uint other) =>
        (long)StableHash.Mix(StableHash.Mix(salt, time), ((ulong)one << 32) | other);
}
