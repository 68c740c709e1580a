using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Figures;

/// <summary>Every count of the archive as data, and where the counts of one thing contradict each other.</summary>
public sealed partial class FiguresPage
{
    [Inject]
    private FigureQuery Query { get; set; } = default!;

    protected override FiguresState ReadState() => FiguresState.FromQuery(Navigation.Uri);

    protected override Task<FiguresView> RunAsync(FiguresState state, CancellationToken cancellation) =>
        Query.RunAsync(state.ToFilter(), state.Order, (state.Page - 1) * FiguresState.PageSize, FiguresState.PageSize, cancellation);
}
