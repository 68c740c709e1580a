using System.Globalization;

namespace AfghanWatch.Web.Commands;

/// <summary>Days from one to another, both counted.</summary>
internal sealed record DayRange(DateOnly From, DateOnly To)
{
    /// <summary>Reads <c>2021-08-01..2021-08-31</c>, with months in place of days, or one day or month; null for anything else.</summary>
    public static DayRange? Parse(string text)
    {
        var parts = text.Split("..");
        return parts.Length <= 2 && One(parts[0]) is { } first && One(parts[^1]) is { } last && first.From <= last.To ? new DayRange(first.From, last.To) : null;
    }

    private static DayRange? One(string text)
    {
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DayRange(day, day);
        }

        return DateOnly.TryParseExact(text.Trim() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? new DayRange(month, month.AddMonths(1).AddDays(-1)) : null;
    }
}
