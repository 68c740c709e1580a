using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One month of days as links: the first click takes a day, a later day after it makes the range up to there.</summary>
public sealed partial class MonthCalendar
{
    private const int DaysOfWeek = 7;

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    /// <summary>The month's first day.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Month { get; set; }

    [Parameter]
    public DateOnly? From { get; set; }

    [Parameter]
    public DateOnly? To { get; set; }

    private (TimelineState?, DateOnly, DateOnly?, DateOnly?) _drawn;
    private bool _changed;

    // Drawn again only when something it shows has changed, as all parts of the page: what was drawn before is kept beside what is.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        var now = (State, Month, From, To);
        _changed = _drawn != now;
        _drawn = now;
    }

    // Weeks begin on Monday in both languages' countries.
    private static IEnumerable<string> WeekdayNames
    {
        get
        {
            var names = CultureInfo.CurrentCulture.DateTimeFormat.AbbreviatedDayNames;
            return Enumerable.Range(1, DaysOfWeek).Select(day => names[day % DaysOfWeek]).Select(name => name.Length > 2 ? name[..2] : name);
        }
    }

    private IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var blanks = ((int)Month.DayOfWeek + 6) % DaysOfWeek;
            var days = Enumerable.Repeat<DateOnly?>(null, blanks)
                .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Month.Year, Month.Month)).Select(day => (DateOnly?)Month.AddDays(day)));
            return days.Chunk(DaysOfWeek);
        }
    }

    private string? Look(DateOnly day) => day < From || day > To || (From is null && To is null) ? null
        : day == From || day == To ? "s e"
        : "s";

    private string Url(DateOnly day) => State.WithRange(From is { } from && from == To && day > from ? from : day, day).ToUrl();
}
