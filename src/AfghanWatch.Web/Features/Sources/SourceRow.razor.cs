using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>One source: how it is, what to do about it, what it brought.</summary>
public sealed partial class SourceRow
{
    private const double Tallest = 18;

    private SourceHealth _health;

    [Parameter, EditorRequired]
    public required SourceView Source { get; set; }

    /// <summary>When the row was read, UTC.</summary>
    [Parameter, EditorRequired]
    public required DateTime Now { get; set; }

    /// <summary>The page's address, for forms without a circuit.</summary>
    [Parameter, EditorRequired]
    public required string Back { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    [Parameter]
    public FetchOutcome? Outcome { get; set; }

    [Parameter]
    public EventCallback<int> OnFetch { get; set; }

    [Parameter]
    public EventCallback<(int Id, bool On)> OnSwitch { get; set; }

    protected override void OnParametersSet() => _health = SourceFaces.Of(Source);

    private string? Advice => _health switch
    {
        SourceHealth.Failed => L[Source.Failures > 1 ? "Advice.Failed.Many" : "Advice.Failed.One", Source.Failures, Source.NextTry is { } next && next > Now ? L["In", Span(next - Now)] : L["Due"]],
        SourceHealth.Silent => L["Advice.Silent", Source.LastNewArticle is { } last ? DayText.Moment(last) : "–"],
        SourceHealth.Empty => L["Advice.Empty"],
        SourceHealth.Never => null,
        SourceHealth.Disabled => L[Source.FeedUrl is null ? "Advice.NoFeed" : "Advice.Off"],
        _ => Source.State == News.Sources.SourceState.Unchanged ? L["Advice.Unchanged"].Value : null,
    };

    private string Ago(DateTime moment) => L["Ago", Span(Now - moment)];

    // Rough on purpose: the exact moment stands above it.
    private string Span(TimeSpan span) =>
        span < TimeSpan.FromMinutes(1) ? L["Span.Moment"]
        : span < TimeSpan.FromHours(2) ? L["Span.Minutes", (int)span.TotalMinutes]
        : span < TimeSpan.FromDays(2) ? L["Span.Hours", (int)span.TotalHours]
        : L["Span.Days", (int)span.TotalDays];

    private double Height(int items) => items == 0 ? 1 : Math.Max(2, Tallest * items / Math.Max(4, Source.Items.Max()));

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
