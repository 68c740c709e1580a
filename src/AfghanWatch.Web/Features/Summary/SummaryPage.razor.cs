using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Summary;

/// <param name="ReadAt">As known on: the instant of the question, UTC.</param>
public sealed record SummaryResult(SummaryPeriod Period, SummaryView View, SummaryChoice Choice, SummaryNotes Notes, DateTime ReadAt);

/// <summary>The manager's page: one period beside the one before it, on one printed sheet.</summary>
public sealed partial class SummaryPage
{
    // More of them are printed in four columns.
    private const int FewNotes = 15;

    [Inject]
    private SummaryQuery Query { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private SummaryPeriod? Period => State.Period ?? Result?.Period;

    protected override SummaryState ReadState() => SummaryState.FromQuery(Navigation.Uri);

    protected override async Task<SummaryResult> RunAsync(SummaryState state, CancellationToken cancellation)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var period = state.Period ?? SummaryPeriod.WeekOf(await Query.LastDayAsync(cancellation) ?? Times.Today(Clock));
        var view = await Query.RunAsync(period.From, period.To, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, cancellation);
        var choice = SummaryChoice.Of(view);
        return new SummaryResult(period, view, choice, SummaryNotes.Of(view, choice), now);
    }

    private string Title(SummaryPeriod period) => period.Kind switch
    {
        PeriodKind.Week => L["Title.Week", LongRange(period.From, period.To)],
        PeriodKind.Month => DayText.Month(period.From),
        _ => LongRange(period.From, period.To),
    };

    private string Footer(SummaryResult result) => L[
        "Print.Foot",
        result.Period.Kind == PeriodKind.Week ? L["Print.Week", result.Period.WeekNumber, ISOWeek.GetYear(result.Period.From.ToDateTime(TimeOnly.MinValue))] : DayText.Range(result.Period.From, result.Period.To),
        Times.Moment(result.ReadAt),
        Times.ZoneName,
        SummaryState.Of(result.Period).ToUrl()];

    // 23 – 29 August 2021: the title has room for the month's full name.
    private static string LongRange(DateOnly from, DateOnly to) => from == to ? DayText.Long(from)
        : from.Year != to.Year ? $"{DayText.Long(from)} – {DayText.Long(to)}"
        : from.Month != to.Month ? $"{from.ToString("d MMMM", CultureInfo.CurrentCulture)} – {DayText.Long(to)}"
        : $"{from.Day.ToString(CultureInfo.CurrentCulture)} – {DayText.Long(to)}";
}
