using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Web.Features.Timeline;
using Microsoft.EntityFrameworkCore;
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
        var parts = new SortedDictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var (seed, told) in new[] { (3, false), (5, false), (11, true) })
        {
            var script = new ClickScript(archive, seed);
            for (var i = 0; i < rounds * 24; i++)
            {
                var (what, url) = script.Next();
                if (Lists.Contains(what))
                {
                    var result = await ListAsync(services, what, TimelineState.FromQuery("http://localhost" + url), told ? parts : []);
                    script.Saw(url, result);
                }
                else
                {
                    script.Saw(url, await TimeAsync(told ? parts : [], $"{what}", () => driver.GetAsync(url, CancellationToken.None)));
                }
            }
        }

        Print(parts);
    }

    private static void Print(SortedDictionary<string, List<double>> parts)
    {
        foreach (var (part, times) in parts)
        {
            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-36} {times.Count,5}  median {times[times.Count / 2],7:0.00} ms  mean {times.Average(),7:0.00}  p90 {times[times.Count * 9 / 10],7:0.00}  longest {times[^1],7:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
    }

    // What TimelineReader asks, in its order: a later part finds what an earlier one kept.
    private static async Task<Seen> ListAsync(ServiceProvider services, Click what, TimelineState state, SortedDictionary<string, List<double>> parts)
    {
        var (timeline, events) = (services.GetRequiredService<TimelineQuery>(), services.GetRequiredService<EventQuery>());
        var filter = state.ToFilter(new DateOnly(2026, 11, 22));
        if (state.Search is { } words)
        {
            var index = services.GetRequiredService<SearchIndex>();
            await TimeAsync(parts, $"{what}: 1 words looked up", () => index.FindAsync(SearchText.Parse(words), CancellationToken.None));
        }

        var page = state.RanksSearch ? await TimeAsync(parts, $"{what}: 2 best", () => timeline.BestAsync(filter, state.Axis, state.After, 50, CancellationToken.None))
            : state.Axis == TimeAxis.Event ? await EventsAsync(events, what, state, filter, parts)
            : await TimeAsync(parts, $"{what}: 2 rows", () => timeline.RowsAsync(filter, state.Axis, state.After, 50, CancellationToken.None));
        if (state.ListsEvents)
        {
            await TimeAsync(parts, $"{what}: 3 totals", () => events.TotalsAsync(filter, state.Scope, CancellationToken.None));
            await TimeAsync(parts, $"{what}: 4 facets", () => timeline.FacetsAsync(filter, state.Axis, CancellationToken.None));
            await TimeAsync(parts, $"{what}: 5 bars", () => events.HistogramAsync(filter, state.Scope, CancellationToken.None));
        }
        else
        {
            await TimeAsync(parts, $"{what}: 3 totals", () => timeline.TotalsAsync(filter, state.Axis, CancellationToken.None));
            await TimeAsync(parts, $"{what}: 4 facets", () => timeline.FacetsAsync(filter, state.Axis, CancellationToken.None));
            await TimeAsync(parts, $"{what}: 5 bars", () => timeline.HistogramAsync(filter, state.Axis, CancellationToken.None));
        }

        return new Seen(page.Next is { } next ? (state with { After = next }).ToUrl() : null, [.. page.Rows.Select(row => row.Event?.Key).OfType<string>()], [.. page.Rows.Select(row => row.Id)]);
    }

    /// <summary>The same for actor pages alone: by as many actors as asked for, drawn as analysts would.</summary>
    public static async Task RunActorsAsync(NewsOptions options, int actors)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var archive = await Archivist.ReadAsync(services.GetRequiredService<TimelineQuery>());
        var parts = new SortedDictionary<string, List<double>>(StringComparer.Ordinal);
        var random = new Random(7);
        var seen = new HashSet<string>();
        for (var i = 0; i < actors * 4 && seen.Count < actors + 12; i++)
        {
            if (Archivist.Draw(archive.Actors, random) is var key && seen.Add(key))
            {
                // The first dozen compile what the others run.
                var into = seen.Count > 12 ? parts : [];
                await ActorAsync(services, key, into);
                await TimeAsync(into, "Actor: whole page", () => services.GetRequiredService<ActorQuery>().FindAsync(key, CancellationToken.None));
            }
        }

        Print(parts);
    }

    // What ActorQuery asks for an actor nobody looked at since the last change.
    private static async Task ActorAsync(ServiceProvider services, string key, SortedDictionary<string, List<double>> parts)
    {
        var index = services.GetRequiredService<ListingIndex>();
        using var db = services.GetRequiredService<NewsDatabase>().Open();
        var actor = await db.Actors.FirstAsync(row => row.Key == key);
        var number = actor.Id;
        await TimeAsync(parts, "Actor: 0 nothing", () => Task.FromResult(0));
        var count = await TimeAsync(parts, "Actor: 1 counts", () => Task.FromResult(index.Read(() => ActorCounter.Count(index, number, ActorNaming.MostSentenceArticles, 50, ActorNaming.MostNamingArticles))));
        await TimeAsync(parts, "Actor: 2 latest rows", () => services.GetRequiredService<RowReader>().ReadAsync([.. count.Newest.Take(20)], TimeAxis.Published, SearchText.None, 0, CancellationToken.None));
        var naming = await TimeAsync(parts, "Actor: 3 texts and mentions", () => ActorNaming.ReadAsync(db, count, CancellationToken.None));
        await TimeAsync(parts, "Actor: 4 positions", () => PositionReader.NewestAsync(db, actor, 400, CancellationToken.None));
        await TimeAsync(parts, "Actor: 5 quotes by", () => QuoteReader.ReadAsync(db, db.Quotes.Where(row => row.ActorId == number && EF.Parameter(count.Speaking).Contains(row.ArticleId)), 50, CancellationToken.None));
        await TimeAsync(parts, "Actor: 6 quotes about", () => ActorQuery.AboutAsync(db, number, count, naming.Texts, [actor.Name], CancellationToken.None));
        await TimeAsync(parts, "Actor: 7 aliases", () => Task.FromResult(naming.Aliases(index, number, null)));
        await TimeAsync(parts, "Actor: 8 together", () => Task.FromResult(naming.Together(index, number)));
    }

    private static async Task<ResultPage<ArticleListRow>> EventsAsync(EventQuery events, Click what, TimelineState state, ArticleFilter filter, SortedDictionary<string, List<double>> parts)
    {
        var page = await TimeAsync(parts, $"{what}: 2 rows", () => events.RowsAsync(filter, state.Scope, state.After, 50, CancellationToken.None));
        return new ResultPage<ArticleListRow>([.. page.Rows.Select(EventRows.ToRow)], page.Next, 0);
    }

    private static async Task<T> TimeAsync<T>(SortedDictionary<string, List<double>> parts, string part, Func<Task<T>> ask)
    {
        var start = Environment.CpuUsage.TotalTime;
        var answer = await ask();
        var taken = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        (parts.TryGetValue(part, out var times) ? times : parts[part] = []).Add(taken);
        return answer;
    }
}
