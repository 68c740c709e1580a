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

    /// <summary>Takes back a change of the source's address.</summary>
    [Parameter]
    public EventCallback<long> OnUndo { get; set; }

    protected override void OnParametersSet() => _health = SourceFaces.Of(Source);

    private string Ago(DateTime moment) => L["Ago", SpanText.Of(L, Now - moment)];

    private double Height(int items) => items == 0 ? 1 : Math.Max(2, Tallest * items / Math.Max(4, Source.Items.Max()));

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
