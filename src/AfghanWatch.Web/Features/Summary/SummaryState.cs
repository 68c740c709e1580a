using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Summary;

/// <summary>All that the address of the summary says: its period, or none, which is the last week that has news.</summary>
public sealed record SummaryState
{
    public SummaryPeriod? Period { get; init; }

    public static SummaryState FromQuery(string address)
    {
        var query = new QueryReader(address);
        var (from, to) = (query.Day("from"), query.Day("to"));
        return new SummaryState
        {
            Period = SummaryPeriod.ParseWeek(query.Text("week"))
                ?? SummaryPeriod.ParseMonth(query.Text("month"))
                ?? (from is null && to is null ? null : SummaryPeriod.Days(from ?? to!.Value, to ?? from!.Value)),
        };
    }

    public static SummaryState Of(SummaryPeriod period) => new() { Period = period };

    public string ToUrl() => Period switch
    {
        null => AppUrls.SummaryPath,
        { Kind: PeriodKind.Week } week => AppUrls.Summary(("week", week.WeekName)),
        { Kind: PeriodKind.Month } month => AppUrls.Summary(("month", month.MonthName)),
        var days => AppUrls.Summary(("from", AppUrls.Day(days.From)), ("to", AppUrls.Day(days.To))),
    };
}
