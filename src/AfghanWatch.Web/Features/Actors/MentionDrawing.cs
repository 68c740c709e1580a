using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Actors;

/// <summary>Bars of articles a week: speaks below, is only mentioned on top.</summary>
public sealed class MentionDrawing
{
    public const double Bottom = 92;
    private const double Top = 12;
    private const double LeastTickGap = 34;

    // Beyond this a bar would be under two units wide: the newest weeks are drawn.
    private const int MostWeeks = 150;

    private MentionDrawing()
    {
    }

    /// <param name="Middle">Where the lower part ends and the upper begins.</param>
    public sealed record Bar(WeekCount Week, double X, double Width, double Top, double Middle);

    public IReadOnlyList<Bar> Bars { get; private init; } = [];

    public IReadOnlyList<(double Y, int Value)> Levels { get; private init; } = [];

    public IReadOnlyList<(double X, DateOnly Month)> Ticks { get; private init; } = [];

    public bool ByYear { get; private init; }

    /// <param name="weeks">At least one, oldest first.</param>
    public static MentionDrawing Of(IReadOnlyList<WeekCount> weeks, double left, double right)
    {
        var last = weeks[^1].Monday;
        var first = last.DayNumber - weeks[0].Monday.DayNumber >= MostWeeks * 7 ? last.AddDays(-7 * (MostWeeks - 1)) : weeks[0].Monday;
        var count = Math.Max(8, ((last.DayNumber - first.DayNumber) / 7) + 1);
        var step = (right - left) / count;
        var width = Math.Min(12, Math.Max(1, step - (step > 4 ? 2 : 0.5)));
        var shown = weeks.Where(week => week.Monday >= first).ToList();
        var most = NiceAbove(shown.Max(week => week.Speaks + week.Mentioned));
        double X(DateOnly day) => left + (step * (day.DayNumber - first.DayNumber) / 7);
        double Y(int value) => Bottom - ((Bottom - Top) * value / most);
        var byYear = count > 60;
        return new MentionDrawing
        {
            Bars = [.. shown.Select(week => new Bar(week, X(week.Monday), width, Y(week.Speaks + week.Mentioned), Y(week.Speaks)))],
            Levels = most % 2 == 0 ? [(Y(0), 0), (Y(most / 2), most / 2), (Y(most), most)] : [(Y(0), 0), (Y(most), most)],
            Ticks = [.. Months(first, first.AddDays(count * 7), byYear).Select(month => (X(month), month)).Where(tick => tick.Item1 < right - 16).Aggregate(
                new List<(double X, DateOnly Month)>(),
                (kept, tick) =>
                {
                    if (kept.Count == 0 || tick.Item1 - kept[^1].X >= LeastTickGap)
                    {
                        kept.Add(tick);
                    }

                    return kept;
                })],
            ByYear = byYear,
        };
    }

    /// <summary>The next even round number: 2, 4, 6, 10, 20, 40, 50, 100 …</summary>
    internal static int NiceAbove(int value)
    {
        for (var ten = 1; ; ten *= 10)
        {
            foreach (var factor in (int[])[2, 4, 6, 10])
            {
                if (factor * ten >= value || ten >= 100_000_000)
                {
                    return factor * ten;
                }
            }
        }
    }

    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly end, bool byYear)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); month < end; month = month.AddMonths(1))
        {
            if (month >= first && (!byYear || month.Month == 1))
            {
                yield return month;
            }
        }
    }
}
