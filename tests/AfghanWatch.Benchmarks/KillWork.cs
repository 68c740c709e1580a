using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Workspace;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>What a process does until it is killed: writes to a store through the product's own doors and says on standard output what came back as saved, after it came back.</summary>
internal static class KillWork
{
    /// <summary>What a whole line ends with: the last one may be cut by the blow.</summary>
    public const char LineEnd = ';';

    private const string Who = "Editor";
    private static readonly Lock Speaking = new();
    private static readonly string[] Topics = ["troops", "airport", "refugees", "consulates"];

    public static async Task RunAsync(NewsOptions options, string inputs, int firstFile, int seed, IReadOnlyList<string> works)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        await Task.WhenAll(works.Select(work => Task.Run(() => work switch
        {
            "import" => ImportAsync(services, inputs, firstFile),
            "reanalyse" => ReanalyseAsync(services),
            _ => DecideAsync(services, new Random(seed)),
        })));
    }

    public static string Line(DecisionRow row) => string.Create(CultureInfo.InvariantCulture, $"decision {row.Id} {row.ArticleId} {row.TagKey} {row.Before}-{row.After} undoes {row.Undoes}{LineEnd}");

    public static string Line(EventDecisionRow row) => string.Create(CultureInfo.InvariantCulture, $"event {row.Id} {row.ArticleId} {row.Act} {row.Anchor} {row.After} undoes {row.Undoes}{LineEnd}");

    public static string Line(TrayRow row) => string.Create(CultureInfo.InvariantCulture, $"tray {row.Id} {row.ArticleId} {row.Start}-{row.End} {row.Label}{LineEnd}");

    /// <summary>The table and number that a line begins with.</summary>
    public static (string Table, long Id) Number(string line)
    {
        var parts = line.Split(' ', 3);
        return (parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static async Task ImportAsync(ServiceProvider services, string inputs, int first)
    {
        for (var file = first; KillBenchmark.Exists(inputs, file); file++)
        {
            await services.GetRequiredService<Importer>().ImportAsync([KillBenchmark.PathOf(inputs, file)], null, CancellationToken.None);
            Say(string.Create(CultureInfo.InvariantCulture, $"file {file}{LineEnd}"));
        }

        await Task.Delay(Timeout.Infinite);
    }

    private static async Task ReanalyseAsync(ServiceProvider services)
    {
        var reanalysis = services.GetRequiredService<Reanalysis>();
        while (true)
        {
            await reanalysis.RunAsync(all: true, DateTime.UtcNow, apply: true, null, CancellationToken.None);
            await reanalysis.UndoAsync(null, CancellationToken.None);
            Say("read anew");
        }
    }

    private static async Task DecideAsync(ServiceProvider services, Random random)
    {
        var database = services.GetRequiredService<NewsDatabase>();
        while (true)
        {
            long[] articles;
            string[] reports;
            using (var db = database.Open())
            {
                articles = await db.Articles.Select(row => row.Id).ToArrayAsync();
                reports = [.. (await db.EventReports.Select(row => row.Key).ToListAsync()).Select(EventReports.KeyText)];
            }

            // An import may not have begun yet.
            if (articles.Length == 0 || reports.Length == 0)
            {
                await Task.Delay(50);
                continue;
            }

            await (random.Next(5) switch
            {
                0 or 1 => TagAsync(services, database, articles[random.Next(articles.Length)], random),
                2 or 3 => EventAsync(services, database, reports, random),
                _ => TrayAsync(services, database, articles[random.Next(articles.Length)]),
            });
        }
    }

    private static async Task TagAsync(ServiceProvider services, NewsDatabase database, long article, Random random)
    {
        var desk = services.GetRequiredService<TaggingDesk>();
        var tag = TagKey.Topic(Topics[random.Next(Topics.Length)]);
        Verdict? seen;
        long? standing;
        using (var db = database.Open())
        {
            var row = await TaggingDesk.StandingAsync(db, article, tag, CancellationToken.None);
            (seen, standing) = (row?.After, row?.Id);
        }

        var result = standing is { } id && random.Next(3) == 0 ? await desk.UndoAsync(id, Who, CancellationToken.None)
            : await desk.DecideAsync(article, tag, tag, seen == Verdict.Accepted ? Verdict.Rejected : Verdict.Accepted, seen, Who, null, CancellationToken.None);
        if (result is DecisionResult.Saved saved)
        {
            using var db = database.Open();
            Say(Line(await db.Decisions.SingleAsync(row => row.Id == saved.DecisionId)));
        }
    }

    private static async Task EventAsync(ServiceProvider services, NewsDatabase database, string[] reports, Random random)
    {
        var desk = services.GetRequiredService<EventDesk>();
        var (key, other) = (reports[random.Next(reports.Length)], reports[random.Next(reports.Length)]);
        var result = await (random.Next(6) switch
        {
            0 => desk.PinAsync(key, random.Next(2) == 0, Who, CancellationToken.None),
            1 => desk.HideAsync(key, random.Next(2) == 0, Who, CancellationToken.None),
            2 => desk.NoteAsync(key, string.Create(CultureInfo.InvariantCulture, $"Note {random.Next()}"), Who, CancellationToken.None),
            3 => desk.MergeAsync(key, other, Who, CancellationToken.None),
            4 => desk.TakeOutAsync(key, Who, CancellationToken.None),
            _ => desk.RenameAsync(key, string.Create(CultureInfo.InvariantCulture, $"Name {random.Next()}"), Who, CancellationToken.None),
        });
        if (result.DecisionId is { } id)
        {
            using var db = database.Open();
            Say(Line(await db.EventDecisions.SingleAsync(row => row.Id == id)));
        }
    }

    private static async Task TrayAsync(ServiceProvider services, NewsDatabase database, long article)
    {
        if (await services.GetRequiredService<TrayDesk>().AddAsync(Who, TrayKind.Article, article, 0, 0, "label", CancellationToken.None) is { } id)
        {
            using var db = database.Open();
            Say(Line(await db.Tray.SingleAsync(row => row.Id == id)));
        }
    }

    // One write a line, and flushed: a line that was read was said before the blow.
    private static void Say(string line)
    {
        lock (Speaking)
        {
            Console.Out.Write(line + "\n");
            Console.Out.Flush();
        }
    }
}
