using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Figures;

/// <param name="Y">Where the value stands; where the range begins, if it is one.</param>
/// <param name="ToY">Where a range ends, else null.</param>
/// <param name="Label">Who and how many; null where there was no room.</param>
/// <param name="LabelEnd">The label ends at its place instead of beginning there.</param>
public sealed record SeriesPoint(FigureEntry Figure, double X, double Y, double? ToY, string? Label, double LabelX, double LabelY, bool LabelEnd);

/// <summary>The counts of one thing over time: days from left to right, the number upwards from nought, each mark with its claimant where there is room.</summary>
public sealed class SeriesDrawing
{
    public const double Top = 16;
    private const double RoomBelow = 28;
    private const double Left = 56;
    private const double LetterWidth = 6.1;
    private const double LineHeight = 15;
    private const double Gap = 9;
    private const double LeastTickGap = 62;
    private const double LargestRatio = 100;

    // What lies beyond is no count of anything, and an axis has to end.
    private const double Largest = 1e15;
    private const double Smallest = 1e-3;

    private SeriesDrawing()
    {
    }

    public double Width { get; private init; }

    public double Height { get; private init; }

    public double Right => Width - 8;

    public double Bottom => Height - RoomBelow;

    public double Start => Left;

    public IReadOnlyList<SeriesPoint> Points { get; private init; } = [];

    public IReadOnlyList<(double Y, double Value)> Levels { get; private init; } = [];

    /// <summary>Each step upwards is ten times as many.</summary>
    public bool IsLogarithmic { get; private init; }

    public IReadOnlyList<(double X, string Text)> Ticks { get; private init; } = [];

    /// <param name="figures">Those without a known day are left out; null when none is left.</param>
    public static SeriesDrawing? Of(IReadOnlyList<FigureEntry> figures, double width, double height)
    {
        var dated = figures.Where(figure => figure.Basis != AsOfBasis.Unknown).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var most = NiceAbove(Math.Min(Largest, dated.Max(figure => Math.Max(figure.Value, figure.Max ?? 0))));
        var (first, last) = (dated.Min(figure => figure.AsOf).DayNumber, dated.Max(figure => figure.AsOf).DayNumber);

        // A margin of a tenth keeps marks off the edges; a single day stands in the middle.
        var margin = Math.Max(2, (last - first) / 12.0);
        var (from, to) = (first - margin, last + margin);
        var (right, bottom) = (width - 8, height - RoomBelow);
        double X(double day) => Left + ((right - Left) * (day - from) / (to - from));


        // Numbers that differ by more than a hundredfold would lie on the ground: then each step upwards is ten times as many.
        var least = dated.Min(figure => figure.Value);
        var logarithmic = least >= Smallest && most / least > LargestRatio;
        var ground = logarithmic ? Math.Floor(Math.Log10(least)) : 0;
        double Share(double value) => logarithmic ? (Math.Log10(Math.Max(value, 1e-9)) - ground) / (Math.Ceiling(Math.Log10(most)) - ground) : value / most;
        double Y(double value) => bottom - ((bottom - Top) * Math.Clamp(Share(value), 0, 1));
        var marks = dated.Select(figure => (figure, X: X(figure.AsOf.DayNumber), Y: Y(figure.Value), ToY: figure.Max is { } max && max > figure.Value ? Y(max) : (double?)null)).ToList();
        var taken = marks.Select(mark => new Box(mark.X - 6, mark.Y - 6, mark.X + 6, mark.Y + 6)).ToList();
        var longest = width < 400 ? 12 : 20;
        return new SeriesDrawing
        {
            Width = width,
            Height = height,
            Points = [.. marks.Select(mark => Labelled(mark.figure, mark.X, mark.Y, mark.ToY, longest, taken, width, bottom))],
            IsLogarithmic = logarithmic,
            Levels = logarithmic ? [.. Enumerable.Range((int)ground, (int)(Math.Ceiling(Math.Log10(most)) - ground) + 1).Select(power => (Y(Math.Pow(10, power)), Math.Pow(10, power)))] : [(Y(0), 0), (Y(most / 2), most / 2), (Y(most), most)],
            Ticks = TicksOf(from, to, X, right),
        };
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    // Beside the mark on the right, else on the left, else a line up or down: the first place where nothing stands.
    private static SeriesPoint Labelled(FigureEntry figure, double x, double y, double? toY, int longest, List<Box> taken, double width, double bottom)
    {
        var claimant = figure.Claimant.Length > longest ? string.Concat(figure.Claimant.AsSpan(0, longest - 1).TrimEnd(), "…") : figure.Claimant;
        var label = $"{claimant} {FigureNames.Value(figure.Value, figure.Max, FigureBounds.IsUncounted(figure.Qualifier) ? figure.Qualifier : null)}".Trim();
        var room = label.Length * LetterWidth;
        foreach (var rise in (double[])[0, -LineHeight, LineHeight, -2 * LineHeight, 2 * LineHeight])
        {
            foreach (var end in (bool[])[false, true])
            {
                var left = end ? x - Gap - room : x + Gap;
                var box = new Box(left, y + rise - 6, left + room, y + rise + 6);
                if (left >= Left && left + room <= width && box.Top >= 0 && box.Bottom <= bottom && !taken.Exists(box.Meets))
                {
                    taken.Add(box);
                    return new SeriesPoint(figure, x, y, toY, label, end ? x - Gap : x + Gap, y + rise + 4, end);
                }
            }
        }

        return new SeriesPoint(figure, x, y, toY, null, 0, 0, false);
    }

    private static List<(double X, string Text)> TicksOf(double from, double to, Func<double, double> x, double right)
    {
        var ticks = new List<(double X, string Text)>();
        var days = to - from;
        var day = DateOnly.FromDayNumber(Math.Max(0, (int)Math.Ceiling(from)));
        day = days <= 60 ? day : days <= 900 ? FirstOfMonth(day) : new DateOnly(Math.Min(9999, day.DayOfYear == 1 ? day.Year : day.Year + 1), 1, 1);
        while (day.DayNumber <= to)
        {
            var at = x(day.DayNumber);
            if ((ticks.Count == 0 || at - ticks[^1].X >= LeastTickGap) && at <= right - 20)
            {
                ticks.Add((at, days <= 60 ? DayText.NoYear(day) : days <= 900 ? DayText.ShortMonth(day) : day.Year.ToString(CultureInfo.CurrentCulture)));
            }

            day = days <= 60 ? day.AddDays(1) : days <= 900 ? day.AddMonths(1) : day.AddYears(1);
        }

        return ticks;
    }

    private static DateOnly FirstOfMonth(DateOnly day) => day.Day == 1 ? day : new DateOnly(day.Year, day.Month, 1).AddMonths(1);

    /// <summary>The next number of the form 1, 1.2, 1.6, 2, 3, 4, 5, 6, 8 times a power of ten that leaves a little room above.</summary>
    internal static double NiceAbove(double value)
    {
        if (!(value > 0) || double.IsInfinity(value))
        {
            return 1;
        }

        var ten = Math.Pow(10, Math.Floor(Math.Log10(value)));
        foreach (var factor in (double[])[1, 1.2, 1.6, 2, 3, 4, 5, 6, 8])
        {
            if (factor * ten >= value * 1.05)
            {
                return factor * ten;
            }
        }

        return 10 * ten;
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
