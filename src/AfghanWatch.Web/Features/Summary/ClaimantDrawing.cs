using System.Globalization;
using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Summary;

/// <param name="ToX">Where a range ends, or null for a single value.</param>
/// <param name="LabelLeft">The value is written on the left of the dot, because there is no room on its right.</param>
public sealed record ClaimantRow(FigureValue Value, double X, double? ToX, double Y, FigureShape Shape, bool LabelLeft);

/// <summary>Where the dots of one count stand, one row a claimant.</summary>
public sealed class ClaimantDrawing
{
    public const double Left = 150;
    public const double Right = 384;
    public const double Width = 420;
    private const double RowHeight = 20;
    private const double LetterWidth = 6.6;
    private const double LabelGap = 14;

    private ClaimantDrawing(IReadOnlyList<ClaimantRow> rows, double most)
    {
        Rows = rows;
        Most = most;
    }

    public IReadOnlyList<ClaimantRow> Rows { get; }

    /// <summary>The axis ends here; it begins at nought.</summary>
    public double Most { get; }

    public double Height => (Rows.Count * RowHeight) + 26;

    public static ClaimantDrawing Of(IReadOnlyList<FigureValue> values)
    {
        var most = NiceAbove(values.Max(value => Math.Max(value.Value, value.Max ?? 0)));
        double X(double value) => Left + ((Right - Left) * Math.Clamp(value / most, 0, 1));
        return new ClaimantDrawing(
            [.. values.Select((value, index) => new ClaimantRow(
                value, X(value.Value), value.Max is { } max && max > value.Value ? X(max) : null, 14 + (RowHeight * index), FigureBounds.ShapeOf(value.Qualifier), X(value.Max ?? value.Value) + LabelRoom(value) > Width))],
            most);
    }

    // Letters are counted, not measured: the drawing is made where no font is.
    private static double LabelRoom(FigureValue value) =>
        LabelGap + (LetterWidth * ((SaysNothing(value.Qualifier) ? 0 : (value.Qualifier?.Length ?? 0) + 1) + (IsUncounted(value) ? 0 : value.Value.ToString("#,0.##", CultureInfo.InvariantCulture).Length)));

    /// <summary>"hundreds of people": the number is only the word's least meaning.</summary>
    public static bool IsUncounted(FigureValue value) => FigureBounds.IsUncounted(value.Qualifier);

    /// <summary>Words before a number that leave it as exact as it was.</summary>
    public static bool SaysNothing(string? qualifier) => qualifier is "a total of" or "total of" or "exactly" or "toplam" or "toplamda";

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The next number of the form 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten, a little above.</summary>
    internal static double NiceAbove(double value)
    {
        if (!(value > 0) || double.IsInfinity(value))
        {
            return 1;
        }

        var ten = Math.Pow(10, Math.Floor(Math.Log10(value)));
        foreach (var factor in (double[])[1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8])
        {
            if (factor * ten >= value * 1.02)
            {
                return factor * ten;
            }
        }

        return 10 * ten;
    }
}
