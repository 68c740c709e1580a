using System.Globalization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>A range that ends on the archive's last day and moves with it: <c>24h</c>, <c>7d</c>, <c>2w</c>, <c>3m</c>, <c>1y</c>.</summary>
public sealed record MovingRange(int Count, char Unit)
{
    private const int MostYears = 100;

    public static MovingRange? Parse(string? text)
    {
        if (text is null || text.Length is < 2 or > 5)
        {
            return null;
        }

        var unit = char.ToLowerInvariant(text[^1]);
        return unit is 'h' or 'd' or 'w' or 'm' or 'y'
            && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0 && (unit != 'y' || count <= MostYears) && (unit != 'm' || count <= MostYears * 12) && (unit != 'w' || count <= MostYears * 52)
            ? new MovingRange(count, unit)
            : null;
    }

    /// <summary>First day of the range that ends on the given one. Days are whole: 24 hours are the last day.</summary>
    public DateOnly Start(DateOnly last) => Unit switch
    {
        'h' => last.AddDays(-((Count + 23) / 24) + 1),
        'd' => last.AddDays(-Count + 1),
        'w' => last.AddDays((-Count * 7) + 1),
        'm' => last.AddMonths(-Count).AddDays(1),
        _ => last.AddYears(-Count).AddDays(1),
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{Unit}");
}
