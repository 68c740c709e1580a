using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads when a publisher wishes its feed to be asked for: <c>ttl</c>, <c>sy:updatePeriod</c>, <c>skipHours</c>, <c>skipDays</c>.</summary>
internal sealed class ScheduleReader(FeedSource source)
{
    public FeedSchedule? Read(FieldSet fields)
    {
        var ttl = Number(fields.First("", "ttl")) is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null;
        var period = Period(source.Line(fields.First("sy", "updateperiod")));
        if (period is { } span)
        {
            period = span / Math.Clamp(Number(fields.First("sy", "updatefrequency")) ?? 1, 1, 10_000);
        }

        var hours = Parts(fields.First("", "skiphours"), "hour").Select(Number).OfType<int>().Select(hour => hour == 24 ? 0 : hour).Where(hour => hour is >= 0 and < 24).Distinct().ToList();
        var days = Parts(fields.First("", "skipdays"), "day").Select(Day).OfType<DayOfWeek>().Distinct().ToList();
        var every = period is null || ttl > period ? ttl : period;
        return every is null && hours.Count == 0 && days.Count == 0 ? null : new FeedSchedule(every, hours, days);
    }

    // The module's own words; a year between two questions is no wish of a news site.
    private static TimeSpan? Period(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static IEnumerable<MarkupNode> Parts(MarkupNode? holder, string name) => holder?.Children().Where(node => node.Local == name).Take(50) ?? [];

    private int? Number(MarkupNode? node) =>
        int.TryParse(source.Line(node), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1_000_000 ? number : null;

    private DayOfWeek? Day(MarkupNode node) => Enum.TryParse<DayOfWeek>(source.Line(node), ignoreCase: true, out var day) && Enum.IsDefined(day) ? day : null;
}
