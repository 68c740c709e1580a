using System.Globalization;
using System.Text;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Where everything of the histogram stands, in the drawing's own units. Knows nothing of markup, words or addresses.</summary>
public sealed class VolumeDrawing
{
    public const double Left = 24;
    public const double Top = 16;

    // Up to here all days are drawn; beyond, a stretch around the range, so that a week stays a thing one can click.
    private const int MostDays = 150;
    private const int MostDayBars = 400;
    private const int Surroundings = 3;
    private const double GapBetweenTicks = 62;

    // Of a whole archive the thin ends stay out, up to this share of its articles each, where the rest then has at least half as much room again.
    private const double EndShare = 0.01;
    private const double WorthIt = 1.5;

    private readonly double _width;
    private readonly DateOnly _first;
    private readonly DateOnly _end;

    private VolumeDrawing(double width, double height, DateOnly first, DateOnly end, bool byMonth)
    {
        _width = width;
        _first = first;
        _end = end;
        Height = height;
        ByMonth = byMonth;
    }

    public double Height { get; }

    public double Bottom => Height - 16;

    public double Right => _width - 4;

    public bool ByMonth { get; }

    public DateOnly First => _first;

    public DateOnly Last => _end.AddDays(-1);

    public IReadOnlyList<Bar> Bars { get; private set; } = [];

    /// <summary>One path a topic letter, in the order of the stack.</summary>
    public IReadOnlyList<(string Mark, string Path)> Stacks { get; private set; } = [];

    public IReadOnlyList<(double Y, int Value)> Levels { get; private set; } = [];

    public IReadOnlyList<(double X, DateOnly Month)> Ticks { get; private set; } = [];

    /// <summary>What a whole archive has before what is drawn of it; null for nothing.</summary>
    public Stretch? Earlier { get; private set; }

    /// <summary>What a whole archive has behind what is drawn of it.</summary>
    public Stretch? Later { get; private set; }

    /// <summary>Null without a bar to draw.</summary>
    public static VolumeDrawing? Of(Histogram histogram, DateOnly? from, DateOnly? to, double width, double height)
    {
        if (histogram.First is not { } first || histogram.Last is not { } last)
        {
            return null;
        }

        var isWhole = from is null && to is null;
        (first, last) = isWhole ? Dense(histogram.Bars, first, last) : Window(first, last, from, to);
        var byMonth = histogram.ByMonth || last.DayNumber - first.DayNumber > MostDayBars;
        if (byMonth)
        {
            first = MonthOf(first);
            last = MonthOf(last).AddMonths(1).AddDays(-1);
        }

        var drawing = new VolumeDrawing(width, height, first, last.AddDays(1), byMonth);
        drawing.Draw(histogram.Bars);
        if (isWhole)
        {
            drawing.Earlier = Stretch.Of(histogram.Bars, bar => bar.Day < drawing.First, histogram.First.Value, drawing.First.AddDays(-1));
            drawing.Later = Stretch.Of(histogram.Bars, bar => bar.Day > drawing.Last, drawing.Last.AddDays(1), histogram.Last.Value);
        }

        return drawing;
    }

    /// <summary>Left edge of a day.</summary>
    public double X(DateOnly day) =>
        Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - _first.DayNumber) / (_end.DayNumber - _first.DayNumber), 0, 1));

    /// <summary>The range's edges, or null where it lies outside or is everything.</summary>
    public (double From, double To)? Brush(DateOnly? from, DateOnly? to)
    {
        if ((from is null && to is null) || from >= _end || to < _first)
        {
            return null;
        }

        return (X(from ?? _first), X((to ?? Last).AddDays(1)));
    }

    public bool Holds(DateOnly day) => day >= _first && day < _end;

    /// <summary>Two decimals at most. A chart has thousands of numbers, and a format would be most of its cost.</summary>
    public static string Number(double number) => ((long)Math.Round(number * 100, MidpointRounding.AwayFromZero) / 100m).ToString(CultureInfo.InvariantCulture);

    private static (DateOnly First, DateOnly Last) Window(DateOnly first, DateOnly last, DateOnly? from, DateOnly? to)
    {
        if (last.DayNumber - first.DayNumber < MostDays)
        {
            return (first, last);
        }

        var start = from ?? (first < to ? first : to!.Value);
        var end = to ?? last;
        end = end < start ? start : end;
        var around = Math.Max(MostDays, (end.DayNumber - start.DayNumber + 1) * Surroundings);
        var middle = start.DayNumber + ((end.DayNumber - start.DayNumber) / 2);
        var left = DateOnly.FromDayNumber(Math.Clamp(middle - (around / 2), Math.Min(first.DayNumber, start.DayNumber), start.DayNumber));
        var right = DateOnly.FromDayNumber(Math.Clamp(left.DayNumber + around, end.DayNumber, Math.Max(last.DayNumber, end.DayNumber)));
        return (left, right);
    }

    // An archive of one summer that goes back to a treaty of 1921 and a summit of 2014 is a chart of that summer.
    private static (DateOnly First, DateOnly Last) Dense(IReadOnlyList<HistogramBar> bars, DateOnly first, DateOnly last)
    {
        if (last.DayNumber - first.DayNumber <= MostDayBars)
        {
            return (first, last);
        }

        var least = bars.Sum(bar => (long)bar.Total) * EndShare;
        var (start, end) = (0, bars.Count - 1);
        for (long before = bars[start].Total; before <= least; before += bars[start].Total)
        {
            start++;
        }

        for (long behind = bars[end].Total; behind <= least; behind += bars[end].Total)
        {
            end--;
        }

        var (denseFirst, denseLast) = (bars[start].Day, bars[end].Day);
        return (last.DayNumber - first.DayNumber) >= (denseLast.DayNumber - denseFirst.DayNumber) * WorthIt ? (denseFirst, denseLast) : (first, last);
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private void Draw(IReadOnlyList<HistogramBar> source)
    {
        var bars = Joined(source);
        Bars = bars;
        var step = LevelStep(bars.Count == 0 ? 0 : bars.Max(bar => bar.Height));
        var most = step * 3;
        Levels = [.. Enumerable.Range(0, 4).Select(level => (Bottom - ((Bottom - Top) * level / 3), step * level))];
        var paths = new SortedDictionary<int, (string Mark, StringBuilder Path)>();
        foreach (var bar in bars)
        {
            var x = X(bar.From) + 0.5;
            var width = Math.Max(1, Math.Min(24, X(bar.To.AddDays(1)) - X(bar.From) - 1.5));
            var y = Bottom;
            foreach (var (mark, count) in bar.Segments)
            {
                var height = (Bottom - Top) * count / most;
                y -= height;
                var rank = mark switch { "t" => 0, "a" => 1, "r" => 2, "c" => 3, _ => 4 };
                paths.TryAdd(rank, (mark, new StringBuilder()));
                paths[rank].Path.Append(CultureInfo.InvariantCulture, $"M{Number(x)} {Number(y)}h{Number(width)}v{Number(Math.Max(0.5, height - 0.5))}h-{Number(width)}z");
            }
        }

        Stacks = [.. paths.Values.Select(stack => (stack.Mark, stack.Path.ToString()))];
        Ticks = [.. Months()];
    }

    // The source's days, which come oldest first, or its months.
    private List<Bar> Joined(IReadOnlyList<HistogramBar> source)
    {
        var bars = new List<Bar>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        DateOnly? start = null;
        foreach (var bar in source)
        {
            if (!Holds(bar.Day))
            {
                continue;
            }

            if ((ByMonth ? MonthOf(bar.Day) : bar.Day) is var own && own != start)
            {
                Close();
                start = own;
            }

            total += bar.Total;
            foreach (var (topic, count) in bar.Topics)
            {
                counts[topic] = counts.GetValueOrDefault(topic) + count;
            }
        }

        Close();
        return bars;

        void Close()
        {
            if (start is { } from)
            {
                bars.Add(new Bar(from, ByMonth ? from.AddMonths(1).AddDays(-1) : from, total, [.. counts.Select(pair => (pair.Key, pair.Value)).OrderBy(topic => TopicMark.Rank(topic.Key)).ThenBy(topic => topic.Key, StringComparer.Ordinal)]));
                counts.Clear();
                total = 0;
            }
        }
    }

    // Three equal steps, each a number people count in.
    private static int LevelStep(int most)
    {
        var wanted = Math.Max(1, (most + 2) / 3);
        for (var unit = 1; ; unit *= 10)
        {
            foreach (var factor in new[] { 1, 2, 3, 4, 5, 8 })
            {
                if (factor * unit >= wanted)
                {
                    return factor * unit;
                }
            }
        }
    }

    private IEnumerable<(double X, DateOnly Month)> Months()
    {
        var perDay = (Right - Left) / (_end.DayNumber - _first.DayNumber);
        var step = new[] { 1, 2, 3, 6, 12, 24, 60, 120, 240 }.FirstOrDefault(months => months * 30.4 * perDay >= GapBetweenTicks, 600);
        var month = MonthOf(_first);
        while (month < _end)
        {
            var number = ((month.Year * 12) + month.Month - 1) % step;
            if (month >= _first && number == 0)
            {
                yield return (X(month), month);
            }

            month = month.AddMonths(1);
        }
    }

    /// <summary>Days that are not drawn, with what they hold.</summary>
    public sealed record Stretch(DateOnly From, DateOnly To, int Articles)
    {
        internal static Stretch? Of(IReadOnlyList<HistogramBar> bars, Func<HistogramBar, bool> isInside, DateOnly from, DateOnly to) =>
            bars.Where(isInside).Sum(bar => bar.Total) is > 0 and var articles ? new Stretch(from, to, articles) : null;
    }

    /// <param name="Topics">Count per topic; an article with two topics is in both.</param>
    public sealed record Bar(DateOnly From, DateOnly To, int Total, IReadOnlyList<(string Topic, int Count)> Topics)
    {
        /// <summary>Pieces of the stack from below. What no drawn topic covers is the neutral piece on top.</summary>
        public IEnumerable<(string Mark, int Count)> Segments
        {
            get
            {
                var others = 0;
                foreach (var (topic, count) in Topics)
                {
                    if (TopicMark.Of(topic) is var mark and not TopicMark.Other)
                    {
                        yield return (mark, count);
                    }
                    else
                    {
                        others += count;
                    }
                }

                var bare = others + Math.Max(0, Total - Topics.Sum(topic => topic.Count));
                if (bare > 0)
                {
                    yield return (TopicMark.Other, bare);
                }
            }
        }

        public int Height => Math.Max(Total, Topics.Sum(topic => topic.Count));
    }
}
