using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// The parts of a search put in order by how well it is answered, and which articles its first page holds: two builds' files, laid side by side, tell what a change did to the order.
/// </summary>
internal static class BestBenchmark
{
    private const int PageSize = 50;
    private static readonly Click[] Searches = [Click.Search, Click.SearchFiltered, Click.BestFirst];

    /// <param name="file">Takes a line a search: its words, a tab, the articles' ids in order.</param>
    public static async Task RunAsync(NewsOptions options, int searches, string file)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var (timeline, index) = (services.GetRequiredService<TimelineQuery>(), services.GetRequiredService<SearchIndex>());
        var archive = await Archivist.ReadAsync(timeline);
        var parts = new PartTimes();
        var pages = new List<string>();
        foreach (var (seed, count) in new[] { (3, 20), (11, searches) })
        {
            var script = new ClickScript(archive, seed);
            for (var told = 0; told < count;)
            {
                var (what, url) = script.Next();
                if (!Searches.Contains(what))
                {
                    continue;
                }

                var state = TimelineState.FromQuery("http://localhost" + url);
                var search = SearchText.Parse(state.Search!);
                if (what != Click.BestFirst)
                {
                    await index.FindAsync(search, CancellationToken.None);
                    continue;
                }

                var into = seed == 11 ? parts : new PartTimes();
                told++;
                await into.TimeAsync("Best: 1 words looked up", () => index.FindAsync(search, CancellationToken.None));
                await into.TimeAsync("Best: 2 headlines looked up", () => index.TitledAsync(search, CancellationToken.None));
                var page = await into.TimeAsync("Best: 3 the page", () => timeline.BestAsync(state.ToFilter(new DateOnly(2026, 11, 22)), state.Axis, null, PageSize, CancellationToken.None));
                await into.TimeAsync("Best: 4 its rows", () => services.GetRequiredService<RowReader>().ReadAsync([.. page.Rows.Select(row => new AfghanWatch.News.Reading.RowPlace(row.Id, default))], state.Axis, search, 300, CancellationToken.None));
                if (seed == 11)
                {
                    pages.Add(string.Create(CultureInfo.InvariantCulture, $"{state.Search}\t{page.Total}\t{string.Join(' ', page.Rows.Select(row => row.Id))}"));
                }
            }
        }

        parts.Print();
        await File.WriteAllLinesAsync(file, pages);
    }
}
