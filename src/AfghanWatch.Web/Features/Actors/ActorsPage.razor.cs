using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Actors;

/// <param name="Sides">Sides to filter by, whatever the filter is now.</param>
public sealed record ActorsResult(IReadOnlyList<ActorListRow> Rows, IReadOnlyList<string> Sides);

/// <summary>Who is named in the archive.</summary>
public sealed partial class ActorsPage
{
    [Inject]
    private ActorQuery Query { get; set; } = default!;

    protected override ActorsState ReadState() => ActorsState.FromQuery(Navigation.Uri);

    protected override async Task<ActorsResult> RunAsync(ActorsState state, CancellationToken cancellation)
    {
        var names = StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true);
        var rows = await Query.ListAsync(state.Search, cancellation);
        var all = state.Search is null ? rows : await Query.ListAsync(null, cancellation);
        return new ActorsResult(state.Of(rows, names), [.. all.Select(row => row.Side).OfType<string>().Where(side => side.Length > 0).Distinct().Order(names)]);
    }

    private string Counts(ActorsResult result)
    {
        var known = result.Rows.Count(row => row.Known);
        return L["List.Counts", L.Counted("Actors", result.Rows.Count), DayText.Number(known), DayText.Number(result.Rows.Count - known)];
    }
}
