namespace AfghanWatch.News.Sources;

/// <summary>
/// A source's habit, learnt from its own history: nine of ten waits between two new articles were no longer than its usual gap. It is silent when nothing new came for more
/// than twice that, and never within a day; while fewer than five waits are known, after two weeks.
/// </summary>
public static class Habit
{
    /// <summary>How many of the last articles are looked at.</summary>
    public const int Articles = 100;

    private const int LeastGaps = 5;
    private const double Share = 0.9;
    private const double Patience = 2;
    private static readonly TimeSpan LeastSilence = TimeSpan.FromHours(24);
    private static readonly TimeSpan Unknown = TimeSpan.FromDays(14);

    /// <summary>What came within this time came together: several articles of one visit are one arrival.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(5);

    /// <summary>The usual gap of a source; null while too few are known.</summary>
    /// <param name="arrivals">When its articles came, in any order.</param>
    public static TimeSpan? UsualGap(IEnumerable<DateTime> arrivals)
    {
        var gaps = new List<TimeSpan>();
        DateTime? last = null;
        foreach (var arrival in arrivals.Order())
        {
            if (last is { } before && arrival - before > Together)
            {
                gaps.Add(arrival - before);
                last = arrival;
            }

            last ??= arrival;
        }

        gaps.Sort();
        return gaps.Count < LeastGaps ? null : gaps[(int)Math.Ceiling(gaps.Count * Share) - 1];
    }

    /// <summary>How long this source may be quiet before it is called silent.</summary>
    public static TimeSpan Bound(TimeSpan? usualGap)
    {
        var bound = usualGap is { } gap ? gap * Patience : Unknown;
        return bound > LeastSilence ? bound : LeastSilence;
    }

    /// <summary>Whether a source that answers has brought nothing for longer than it does by habit; never before it brought anything.</summary>
    public static bool IsSilent(DateTime? lastNew, TimeSpan? usualGap, DateTime now) => lastNew is { } last && now - last > Bound(usualGap);
}
