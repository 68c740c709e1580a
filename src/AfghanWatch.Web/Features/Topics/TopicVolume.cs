using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Topics;

/// <param name="From">First day of the month or week.</param>
/// <param name="To">Its last day.</param>
public sealed record VolumeBar(DateOnly From, DateOnly To, int Articles, double X, double Width, double Top);

/// <summary>Bars of articles a month, or a week where the stretch is short.</summary>
public sealed class TopicVolume
{
    public const double Bottom = 92;
    private const double Top = 12;
    private const double Left = 32;
    private const int ShortDays = 210;
    private const double LeastTickGap = 54;

    // Beyond this a bar would be a hair: the newest months are drawn.
    private const int MostBars = 160;

    private TopicVolume()
    {
    }

    public double Width { get; private init; }

    public bool ByWeek { get; private init; }

    public IReadOnlyList<VolumeBar> Bars { get; private init; } = [];

    public IReadOnlyList<(double Y, int Value)> Levels { get; private init; } = [];

    public IReadOnlyList<(double X, string Text)> Ticks { get; private init; } = [];

    /// <param name="days">Oldest first; null when there are none.</param>
    public static TopicVolume? Of(IReadOnlyList<HistogramBar> days, double width)
    {
        if (days.Count == 0)
        {
            return null;
        }

        var byWeek = days[^1].Day.DayNumber - days[0].Day.DayNumber <= ShortDays;
        DateOnly Begin(DateOnly day) => byWeek ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : new DateOnly(day.Year, day.Month, 1);
        DateOnly Next(DateOnly day) => byWeek ? day.AddDays(7) : day.AddMonths(1);
        var counts = days.GroupBy(bar => Begin(bar.Day)).ToDictionary(group => group.Key, group => group.Sum(bar => bar.Total));
        var starts = new List<DateOnly>();
        for (var start = counts.Keys.Min(); start <= counts.Keys.Max(); start = Next(start))
        {
            starts.Add(start);
        }

        starts = starts.Count > MostBars ? starts[^MostBars..] : starts;
        var most = Actors.MentionDrawing.NiceAbove(starts.Max(start => counts.GetValueOrDefault(start)));
        var step = (width - Left - 4) / Math.Max(8, starts.Count);
        double Y(int value) => Bottom - ((Bottom - Top) * value / most);
        var ticks = new List<(double X, string Text)>();
        for (var i = 0; i < starts.Count; i++)
        {
            var x = Left + (step * i);
            if (ticks.Count == 0 || (x - ticks[^1].X >= LeastTickGap && x < width - 40))
            {
                ticks.Add((x, byWeek ? DayText.NoYear(starts[i]) : DayText.ShortMonth(starts[i])));
            }
        }

        return new TopicVolume
        {
            Width = width,
            ByWeek = byWeek,
            Bars = [.. starts.Select((start, i) => new VolumeBar(start, Next(start).AddDays(-1), counts.GetValueOrDefault(start), Left + (step * i), Math.Min(28, Math.Max(1, step - (step > 5 ? 2 : 0.5))), Y(counts.GetValueOrDefault(start))))
                .Where(bar => bar.Articles > 0)],
            Levels = most % 2 == 0 ? [(Y(0), 0), (Y(most / 2), most / 2), (Y(most), most)] : [(Y(0), 0), (Y(most), most)],
            Ticks = ticks,
        };
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
