using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Web.Features.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>Where an answer's time goes: the parts of the heavy questions one by one, by a seeded script of one analyst, in processor time, which other work on the machine hardly lengthens.</summary>
internal static class AnswerBenchmark
{
    private static readonly Click[] Lists = [Click.TwoFilters, Click.Range, Click.Histogram, Click.Articles, Click.Search, Click.SearchFiltered, Click.BestFirst];

    public static async Task RunAsync(NewsOptions options, int rounds)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var archive = await Archivist.ReadAsync(services.GetRequiredService<TimelineQuery>());
        var driver = new QueryDriver(services);
        await driver.GetAsync("/timeline", CancellationToken.None);
        await driver.GetAsync("/figures", CancellationToken.None);
        var parts = new PartTimes();
        foreach (var (seed, told) in new[] { (3, false), (5, false), (11, true) })
        {
            var script = new ClickScript(archive, seed);
            for (var i = 0; i < rounds * 24; i++)
            {
                var (what, url) = script.Next();
                if (Lists.Contains(what))
                {
                    var result = await ListAsync(services, what, TimelineState.FromQuery("http://localhost" + url), told ? parts : new PartTimes());
                    script.Saw(url, result);
                }
                else
                {
                    script.Saw(url, await (told ? parts : new PartTimes()).TimeAsync($"{what}", () => driver.GetAsync(url, CancellationToken.None)));
                }
            }
        }

        parts.Print();
    }

    // What TimelineReader asks, in its order: a later part finds what an earlier one kept.
    private static async Task<Seen> ListAsync(ServiceProvider services, Click what, TimelineState state, PartTimes parts)
    {
        var (timeline, events) = (services.GetRequiredService<TimelineQuery>(), services.GetRequiredService<EventQuery>());
        var filter = state.ToFilter(new DateOnly(2026, 11, 22));
        if (state.Search is { } words)
        {
            var index = services.GetRequiredService<SearchIndex>();
            await parts.TimeAsync($"{what}: 1 words looked up", () => index.FindAsync(SearchText.Parse(words), CancellationToken.None));
        }

        var page = state.RanksSearch ? await parts.TimeAsync($"{what}: 2 best", () => timeline.BestAsync(filter, state.Axis, state.After, 50, CancellationToken.None))
            : state.Axis == TimeAxis.Event ? await EventsAsync(events, what, state, filter, parts)
            : await parts.TimeAsync($"{what}: 2 rows", () => timeline.RowsAsync(filter, state.Axis, state.After, 50, CancellationToken.None));
        if (state.ListsEvents)
        {
            await parts.TimeAsync($"{what}: 3 totals", () => events.TotalsAsync(filter, state.Scope, CancellationToken.None));
            await parts.TimeAsync($"{what}: 4 facets", () => timeline.FacetsAsync(filter, state.Axis, CancellationToken.None));
            await parts.TimeAsync($"{what}: 5 bars", () => events.HistogramAsync(filter, state.Scope, CancellationToken.None));
        }
        else
        {
            await parts.TimeAsync($"{what}: 3 totals", () => timeline.TotalsAsync(filter, state.Axis, CancellationToken.None));
            await parts.TimeAsync($"{what}: 4 facets", () => timeline.FacetsAsync(filter, state.Axis, CancellationToken.None));
            await parts.TimeAsync($"{what}: 5 bars", () => timeline.HistogramAsync(filter, state.Axis, CancellationToken.None));
        }

        return new Seen(page.Next is { } next ? (state with { After = next }).ToUrl() : null, [.. page.Rows.Select(row => row.Event?.Key).OfType<string>()], [.. page.Rows.Select(row => row.Id)]);
    }

    /// <summary>The same for actor pages alone: by as many actors as asked for, drawn as analysts would.</summary>
    public static async Task RunActorsAsync(NewsOptions options, int actors)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var archive = await Archivist.ReadAsync(services.GetRequiredService<TimelineQuery>());
        var parts = new PartTimes();
        var random = new Random(7);
        var seen = new HashSet<string>();
        for (var i = 0; i < actors * 4 && seen.Count < actors + 12; i++)
        {
            if (Archivist.Draw(archive.Actors, random) is var key && seen.Add(key))
            {
                // The first dozen compile what the others run.
                var into = seen.Count > 12 ? parts : new PartTimes();
                await ActorAsync(services, key, into);
                await into.TimeAsync("Actor: whole page", () => services.GetRequiredService<ActorQuery>().FindAsync(key, CancellationToken.None));
            }
        }

        parts.Print();
    }

    // What ActorQuery asks for an actor nobody looked at since the last change.
    private static async Task ActorAsync(ServiceProvider services, string key, PartTimes parts)
    {
        var (index, actors) = (services.GetRequiredService<ListingIndex>(), services.GetRequiredService<ActorQuery>());
        using var db = services.GetRequiredService<NewsDatabase>().Open();
        var number = index.ActorNumbers[key];
        await parts.TimeAsync("Actor: 0 nothing", () => Task.FromResult(0));
        var count = await parts.TimeAsync("Actor: 1 counts", () => Task.FromResult(index.Read(() => ActorCounter.Count(index, number, ActorNaming.MostSentenceArticles, 50, ActorNaming.MostNamingArticles))));
        var naming = await parts.TimeAsync("Actor: 2 texts and mentions", () => ActorNaming.ReadAsync(db, number, count, CancellationToken.None));
        var points = await parts.TimeAsync("Actor: 3 positions", () => PositionPoints.ReadAsync(db, index, number, key, 400, CancellationToken.None));
        await parts.TimeAsync("Actor: 4 quotes by", () => ActorQuery.SaidAsync(db, index, number, count, CancellationToken.None));
        await parts.TimeAsync("Actor: 5 quotes about", () => ActorQuery.AboutAsync(db, index, number, count, naming.Texts, [index.ActorNames[number].Name], CancellationToken.None));
        await parts.TimeAsync("Actor: 6 aliases", () => Task.FromResult(naming.Aliases(index, number, null)));
        await parts.TimeAsync("Actor: 7 together", () => Task.FromResult(naming.Together(index, number)));
        await parts.TimeAsync("Actor: opened: articles", () => actors.LatestAsync(key, CancellationToken.None));
        await parts.TimeAsync("Actor: opened: list of statements", () => actors.StatementsAsync(key, points, CancellationToken.None));
    }

    private static async Task<ResultPage<ArticleListRow>> EventsAsync(EventQuery events, Click what, TimelineState state, ArticleFilter filter, PartTimes parts)
    {
        var page = await parts.TimeAsync($"{what}: 2 rows", () => events.RowsAsync(filter, state.Scope, state.After, 50, CancellationToken.None));
        return new ResultPage<ArticleListRow>([.. page.Rows.Select(EventRows.ToRow)], page.Next, 0);
    }
}
