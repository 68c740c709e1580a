using System.Globalization;

namespace AfghanWatch.Web.Features.Summary;

public enum PeriodKind
{
    Week,
    Month,
    Custom,
}

/// <summary>The days a summary is of. Weeks are those of ISO 8601: Monday to Sunday, week 1 holds the first Thursday.</summary>
public sealed record SummaryPeriod(PeriodKind Kind, DateOnly From, DateOnly To)
{
    // A summary of more would be no summary, and its lists would be the archive.
    private const int MostDays = 370;

    /// <summary><c>2021-W34</c>; only for weeks.</summary>
    public string WeekName => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(From.ToDateTime(TimeOnly.MinValue)):0000}-W{WeekNumber:00}");

    public int WeekNumber => ISOWeek.GetWeekOfYear(From.ToDateTime(TimeOnly.MinValue));

    /// <summary><c>2021-08</c>; only for months.</summary>
    public string MonthName => From.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public SummaryPeriod? Before => Step(-1);

    public SummaryPeriod? After => Step(1);

    public static SummaryPeriod WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new SummaryPeriod(PeriodKind.Week, monday, monday.AddDays(6));
    }

    public static SummaryPeriod MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new SummaryPeriod(PeriodKind.Month, first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Turned round where the ends are the wrong way about, cut where too long.</summary>
    public static SummaryPeriod Days(DateOnly one, DateOnly other)
    {
        var (from, to) = one <= other ? (one, other) : (other, one);
        return new SummaryPeriod(PeriodKind.Custom, from, to.DayNumber - from.DayNumber >= MostDays ? from.AddDays(MostDays - 1) : to);
    }

    /// <summary>Reads <c>2021-W34</c>; null for anything else.</summary>
    public static SummaryPeriod? ParseWeek(string? text)
    {
        if (text is not { Length: 8 } || text[4] != '-' || text[5] != 'W'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || year < AppUrls.FirstDay.Year || year > AppUrls.LastDay.Year || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        return Within(WeekOf(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))));
    }

    /// <summary>Reads <c>2021-08</c>; null for anything else.</summary>
    public static SummaryPeriod? ParseMonth(string? text) =>
        text is { Length: 7 } && AppUrls.ParseDay(text + "-01") is { } first ? MonthOf(first) : null;

    private SummaryPeriod? Step(int by)
    {
        var next = Kind switch
        {
            PeriodKind.Week => this with { From = From.AddDays(7 * by), To = To.AddDays(7 * by) },
            PeriodKind.Month => MonthOf(From.AddMonths(by)),
            _ => this with { From = From.AddDays((To.DayNumber - From.DayNumber + 1) * by), To = To.AddDays((To.DayNumber - From.DayNumber + 1) * by) },
        };
        return Within(next);
    }

    private static SummaryPeriod? Within(SummaryPeriod period) => period.From >= AppUrls.FirstDay && period.To <= AppUrls.LastDay ? period : null;
}
