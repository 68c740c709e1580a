namespace AfghanWatch.Web.Features.Actors;

/// <summary>The time axis that all lanes of a page share.</summary>
public sealed class LaneScale
{
    private const double GapBetweenTicks = 56;
    private static readonly int[] TickMonths = [1, 2, 3, 6, 12, 24, 60];

    private LaneScale(DateOnly first, DateOnly last, double left, double right)
    {
        First = first;
        Last = last;
        Left = left;
        Right = right;
        Ticks = [.. TicksOf()];
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public double Left { get; }

    public double Right { get; }

    public IReadOnlyList<(double X, DateOnly Month)> Ticks { get; }

    /// <param name="days">Days of the statements; at least one.</param>
    /// <param name="year">Only this year, or null.</param>
    public static LaneScale Of(IReadOnlyList<DateOnly> days, int? year, double left, double right)
    {
        var shown = year is null ? days : [.. days.Where(day => day.Year == year)];
        shown = shown.Count > 0 ? shown : days;
        var (first, last) = (MonthOf(shown.Min()), MonthOf(shown.Max()).AddMonths(1).AddDays(-1));

        // Two months at the least: a single statement needs a before and an after.
        return new LaneScale(last.DayNumber - first.DayNumber < 45 && first > AppUrls.FirstDay.AddMonths(2) ? first.AddMonths(-1) : first, last, left, right);
    }

    public double X(DateOnly day) => Left + ((Right - Left) * Math.Clamp((day.DayNumber - First.DayNumber + 0.5) / (Last.DayNumber - First.DayNumber + 1), 0, 1));

    /// <summary>The year to begin with: where most statements are, when all of them would stand too close.</summary>
    public static int? BusiestYear(IReadOnlyList<DateOnly> days)
    {
        const int longest = 400;
        return days.Count == 0 || days.Max().DayNumber - days.Min().DayNumber <= longest
            ? null
            : days.GroupBy(day => day.Year).OrderByDescending(year => year.Count()).ThenBy(year => year.Key).First().Key;
    }

    private IEnumerable<(double X, DateOnly Month)> TicksOf()
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        var gap = (Right - Left) / months;
        var every = Array.Find(TickMonths, step => step * gap >= GapBetweenTicks);
        every = every == 0 ? TickMonths[^1] : every;
        for (var month = First; month <= Last; month = month.AddMonths(1))
        {
            if ((month.Month - 1 + (month.Year * 12)) % every == 0 || month == First && every < 3)
            {
                yield return (Left + ((Right - Left) * (month.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber + 1)), month);
            }
        }
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
