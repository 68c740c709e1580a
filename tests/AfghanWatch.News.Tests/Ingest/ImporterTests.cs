using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest;

public sealed class ImporterTests
{
    [Fact]
    public async Task Import_SameFileTwice_AddsNothing()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var file = store.Write("a.jsonl", ArticleJson.Line() + "\n" + ArticleJson.Line(id: "a-2", url: "https://other.example/x", outlet: "Other", title: "Other", text: "Refugees crossed the border near Van on Monday, the governor of Van said."));
        Assert.Equal("stored 2, versions 0, duplicates 0, rejected 0", (await ImportAsync(store, file)).ToString());
        Assert.Equal("stored 0, versions 0, duplicates 2, rejected 0", (await ImportAsync(store, file)).ToString());
    }

    [Fact]
    public async Task Import_SameArticleTwiceInOneFile_CountsOneDuplicate()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, store.Write("a.jsonl", ArticleJson.Line() + "\n" + ArticleJson.Line(url: "http://www.news.example/troops-leave/?utm_source=x")));
        Assert.Equal("stored 1, versions 0, duplicates 1, rejected 0", report.ToString());
    }

    [Fact]
    public async Task Import_ChangedText_IsANewVersionAndKeepsTheOld()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, store.Write("a.jsonl", ArticleJson.Line()));
        var report = await ImportAsync(store, store.Write("b.jsonl", ArticleJson.Line(text: "Turkey began to withdraw 600 troops from Kabul airport, Hulusi Akar said on Wednesday.")));
        Assert.Equal("stored 0, versions 1, duplicates 0, rejected 0", report.ToString());
        var article = await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken);
        Assert.Equal(2, article!.Version);
        Assert.Equal(2, article.Versions.Count);
        Assert.Contains("600", article.Text, StringComparison.Ordinal);
        Assert.Contains("About 500", (await store.Get<ArticleQuery>().FindAsync(1, 1, TestContext.Current.CancellationToken))!.Text, StringComparison.Ordinal);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken)).Faults);
    }

    [Fact]
    public async Task Import_SameWordsInAnotherOutlet_IsStoredAndSharesAStory()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var text = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"Turkish Defence Minister Hulusi Akar told reporters in Ankara that sentence number {i} of this wire report concerns the {i * 7} soldiers at Kabul airport."));
        var report = await ImportAsync(store, store.Write("a.jsonl", ArticleJson.Line(text: text) + "\n" + ArticleJson.Line(id: "a-2", url: "https://other.example/copy", outlet: "Other Daily", text: text)));
        Assert.Equal("stored 2, versions 0, duplicates 0, rejected 0", report.ToString());
        Assert.Equal(2, (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!.Story.Count);
    }

    [Fact]
    public async Task Import_Rubbish_IsNamedAndTheRestGoesOn()
    {
        await using var store = await NewsTestStore.CreateAsync(options => options.Import.LargestFileMegabytes = 1);
        store.Write("1-empty.txt", "");
        store.Write("2-binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))]);
        store.Write("3-large.txt", new string('x', 1_100_000));
        store.Write("4-lines.jsonl", ArticleJson.Line() + "\n{\"text\": \"cut off\n[1,2]\n{\"id\":\"x\"}\n{\"text\":\"Words\",\"published\":\"yesterday\"}\n");
        store.Write("5-feed.xml", "<!doctype html><html><head><title>News</title></head><body><p>No feed here.</p></body></html>");
        store.Write("6-unknown.zip", "PK");
        store.Write("7-good.txt", "Turkey closes its consulate in Mazar-i-Sharif\n\nTurkey closed its consulate in Mazar-i-Sharif on Tuesday, officials said.");
        var report = await ImportAsync(store, Path.Combine(store.Folder, "in"));
        Assert.Equal(2, report.Stored);
        Assert.Equal(9, report.Rejected);
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("1-empty.txt", StringComparison.Ordinal) && rejection.Reason == "The file is empty.");
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("2-binary.txt", StringComparison.Ordinal) && rejection.Reason.Contains("binary", StringComparison.Ordinal));
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("3-large.txt", StringComparison.Ordinal) && rejection.Reason.Contains("limit is 1 MB", StringComparison.Ordinal));
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("4-lines.jsonl:2", StringComparison.Ordinal) && rejection.Reason.Contains("not valid JSON", StringComparison.Ordinal));
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("4-lines.jsonl:5", StringComparison.Ordinal) && rejection.Reason.Contains("'yesterday'", StringComparison.Ordinal));
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("5-feed.xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_MissingPath_SaysSo()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, Path.Combine(store.Folder, "nowhere"));
        Assert.Equal("There is no file or folder of this name.", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public async Task Import_LegacyEncoding_IsReadAndNoted()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var store = await NewsTestStore.CreateAsync();
        var text = "Erdoğan Iğdır'da konuştu\n\nCumhurbaşkanı Erdoğan, Iğdır'da Afgan göçmenler için açıklama yaptı. Bakan Çavuşoğlu da görüştü.";
        var report = await ImportAsync(store, store.Write("tr.txt", Encoding.GetEncoding(1254).GetBytes(text)));
        Assert.Equal(1, report.Stored);
        var article = await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken);
        Assert.Equal("Erdoğan Iğdır'da konuştu", article!.Title);
        Assert.NotEmpty(article.Warnings);
    }

    [Fact]
    public async Task Import_Cancelled_KeepsWhatWasStoredAndFinishesLater()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var lines = string.Join('\n', Enumerable.Range(0, 300).Select(i => ArticleJson.Line(id: $"a-{i}", url: $"https://news.example/{i}", title: $"Report {i} on Turkish troops in Kabul", text: $"Report number {i}: Hulusi Akar said {i + 100} Turkish soldiers were at Kabul airport.")));
        var file = store.Write("many.jsonl", lines);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Get<Importer>().ImportAsync([file], new StopAfterFirst(stop), stop.Token));
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken)).Faults);
        var report = await ImportAsync(store, file);
        Assert.Equal(300, report.Stored + report.Duplicates);
        Assert.InRange(report.Duplicates, 1, 299);
        Assert.Equal(300, (await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task Import_Opml_AddsSources()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var (report, sources) = await store.Get<Importer>().ImportAsync(
            [store.Write("list.opml", "<opml version='2.0'><body><outline text='News'><outline text='Example' xmlUrl='https://news.example/rss'/></outline></body></opml>")], null, TestContext.Current.CancellationToken);
        Assert.Equal((0, 1), (report.Rejected, sources));
        Assert.Equal("Example", Assert.Single((await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources).Name);
    }

    [Fact]
    public async Task Import_OfWhatIsKnown_IsToldInOneLine()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var file = store.Write("a.jsonl", ArticleJson.Line());
        await ImportAsync(store, file);
        await ImportAsync(store, file);

        // The newest is told by itself whatever it brought.
        var view = await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0, 1], view.Imports.Select(run => run.Stored));
        Assert.Null(view.Quiet);
        for (var i = 0; i < 20; i++)
        {
            await ImportAsync(store, file);
        }

        view = await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0, 1], view.Imports.Select(run => run.Stored));
        Assert.Equal(20, view.Quiet!.Count);
        Assert.InRange(view.Quiet.Last, view.Imports[1].StartedAt, view.Imports[0].StartedAt);
    }

    [Fact]
    public async Task Import_Csv_ReadsRowsByName()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, store.Write("a.csv", "id,title,text,published\nx-1,\"Akar, in Kabul\",\"Hulusi Akar visited Turkish soldiers in Kabul.\",2021-07-01\nx-2,No text,,2021-07-01\n"));
        Assert.Equal("stored 1, versions 0, duplicates 0, rejected 1", report.ToString());
        var article = await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken);
        Assert.Equal((new DateOnly(2021, 7, 1), Certainty.Stated), (article!.Published.Date, article.Published.Certainty));
    }

    private static async Task<IngestReport> ImportAsync(NewsTestStore store, string path) =>
        (await store.Get<Importer>().ImportAsync([path], null, TestContext.Current.CancellationToken)).Report;

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<IngestReport>
    {
        public void Report(IngestReport value) => stop.Cancel();
    }
}
