using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>A day and two hours of a hundred sources, played in fast time against a real server whose log is the witness.</summary>
public sealed class PlayedDayTests
{
    private static readonly TimeSpan Played = TimeSpan.FromHours(26);

    [Fact]
    public async Task Run_ADayOfAHundredSources_StoresEachArticleOnceStarvesNobodyAndStaysPolite()
    {
        await using var web = await PlayedWeb.StartAsync();
        var start = web.Clock.GetUtcNow();
        var papers = Papers(web, start);
        foreach (var host in papers.GroupBy(paper => paper.Host))
        {
            if (host.First().Robots is not null)
            {
                web.OwnRobots.Add(host.Key);
            }

            web.Host(host.Key, context => host.OrderByDescending(paper => paper.FeedPath.Length)
                .First(paper => context.Request.Path.Value!.StartsWith("/" + paper.FeedPath.Trim('/').Replace('/', '-') + "/", StringComparison.Ordinal) || context.Request.Path == paper.FeedPath || host.Count() == 1).AnswerAsync(context));
        }

        await using var store = await web.StoreAsync(papers.Select(paper => paper.Host).Distinct(), options => options.Fetch.IntervalMinutes = 60);
        await store.Get<SourceStore>().AddAsync([.. papers.Select((paper, i) => new Source($"Paper {i}", null, "en", null, null, paper.Feed, true, null))], TestContext.Current.CancellationToken);
        await web.RunAsync(store, _ => web.Clock.GetUtcNow() - start >= Played);

        await EachArticleIsStoredOnce(store, papers, start);
        NobodyStarves(web, papers, start);
        PolitenessIsKept(web);
        await AddressesAreLearnt(store);
        TestContext.Current.SendDiagnosticMessage($"{Played.TotalHours} hours: {web.Log.Count} requests");
    }

    private static List<PlayedPaper> Papers(PlayedWeb web, DateTimeOffset start) => [.. Enumerable.Range(0, 100).Select(i => i switch
    {
        0 => new PlayedPaper(web, "p0.example", i, start) { Burst = 60 },
        1 => new PlayedPaper(web, "p1.example", i, start) { Corrects = true },
        2 => new PlayedPaper(web, "p2.example", i, start) { Robots = "User-agent: *\nDisallow: /rss/\nCrawl-delay: 10\n" },
        >= 60 and < 80 => new PlayedPaper(web, $"shared{i % 4}.example", i, start) { FeedPath = $"/rss/{i}" },
        >= 80 and < 85 => new PlayedPaper(web, $"p{i}.example", i, start) { ChangesIds = true },
        >= 85 and < 90 => new PlayedPaper(web, $"p{i}.example", i, start) { MovedTo = "/rss/new" },
        >= 90 and < 94 => new PlayedPaper(web, $"p{i}.example", i, start) { Outage = (6, 10) },
        >= 94 and < 96 => new PlayedPaper(web, $"p{i}.example", i, start) { Breaks = (8, 9.5) },
        >= 96 => new PlayedPaper(web, $"p{i}.example", i, start) { Slowness = TimeSpan.FromSeconds(10) },
        _ => new PlayedPaper(web, $"p{i}.example", i, start) { SaysUnchanged = i % 2 == 0 },
    })];

    private static async Task EachArticleIsStoredOnce(NewsTestStore store, List<PlayedPaper> papers, DateTimeOffset start)
    {
        using var db = store.Get<NewsDatabase>().Open();
        var articles = await db.Articles.ToListAsync(TestContext.Current.CancellationToken);
        var stored = articles.Select(article => article.Url!.Split('?')[0]).ToList();
        Assert.DoesNotContain(stored.CountBy(url => url), pair => pair.Value > 1);
        Assert.Empty(papers.SelectMany(paper => paper.Published(start.AddHours(24))).Except(stored));
        Assert.Empty(stored.Except(papers.SelectMany(paper => paper.Published(start + Played))));

        var changed = Assert.Single(articles, article => article.CurrentVersion > 1);
        Assert.EndsWith("p1.example", new Uri(changed.Url!).Host, StringComparison.Ordinal);
        var gone = Assert.Single(articles, article => article.GoneAt is not null);
        Assert.Equal(("/rss/a1", 410), (new Uri(gone.Url!).AbsolutePath, gone.GoneStatus));
        Assert.True(gone.GoneAt >= start.AddHours(12).UtcDateTime);
        var kept = await store.Get<ArticleQuery>().FindAsync(gone.Id, null, TestContext.Current.CancellationToken);
        Assert.Contains("nobody added anything", kept!.Text, StringComparison.Ordinal);
    }

    // Whoever answers is asked at every interval, whatever the others do; whoever fails less often, and again when it is back.
    private static void NobodyStarves(PlayedWeb web, List<PlayedPaper> papers, DateTimeOffset start)
    {
        foreach (var paper in papers)
        {
            var visits = web.Log.Where(asked => asked.Host == paper.Host && asked.Path == paper.FeedPath).Select(asked => asked.At).Order().ToList();
            var longest = visits.Zip(visits.Skip(1), (one, next) => next - one).Append(visits[0] - start).Max();
            var isBroken = paper.Outage is not null || paper.Breaks is not null;
            Assert.True(longest < (isBroken ? TimeSpan.FromHours(5) : TimeSpan.FromMinutes(70)), $"{paper.Feed}: {longest}");
            Assert.True(paper.MovedTo is not null || visits[^1] - start > TimeSpan.FromHours(isBroken ? 21 : 24.9), $"{paper.Feed}: last {visits[^1]}");
            Assert.True(paper.Outage is null || visits.Count(at => at >= start.AddHours(6) && at < start.AddHours(10)) <= 5, $"{paper.Feed} was asked too often while it was out");
        }
    }

    private static void PolitenessIsKept(PlayedWeb web)
    {
        foreach (var host in web.Log.GroupBy(asked => asked.Host))
        {
            // A crawl delay is known once robots.txt is read.
            TimeSpan Gap(Asked before) => TimeSpan.FromSeconds(host.Key == "p2.example" && before.Path != "/robots.txt" ? 10 : 2);
            var asked = host.OrderBy(one => one.At).ThenBy(one => one.Ended).ToList();
            Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.Ended >= Gap(pair.First), $"{pair.First} then {pair.Second}"));
        }

        Assert.DoesNotContain(web.Log, asked => asked.Host == "p2.example" && asked.Path.StartsWith("/rss/", StringComparison.Ordinal));
    }

    private static async Task AddressesAreLearnt(NewsTestStore store)
    {
        var sources = (await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources;
        var moved = sources.Where(source => source.Moves.Count > 0).ToList();
        Assert.Equal(5, moved.Count);
        Assert.All(moved, source => Assert.EndsWith("/rss/new", source.FeedUrl, StringComparison.Ordinal));
        Assert.True(await store.Get<FetchDesk>().UndoMoveAsync(moved[0].Moves[0].Id, "editor", TestContext.Current.CancellationToken));
        var undone = (await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources.Single(source => source.Id == moved[0].Id);
        Assert.EndsWith("/rss", undone.FeedUrl, StringComparison.Ordinal);
        Assert.Equal(("editor", false), (undone.Moves[0].UndoneBy, undone.Moves[0].CanUndo));
    }
}
