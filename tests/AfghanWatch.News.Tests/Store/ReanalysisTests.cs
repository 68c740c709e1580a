using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.News.Tests.Store;

public sealed class ReanalysisTests
{
    private const string Who = "Editor (test)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_WithoutApplying_TellsWhatAnEditedVocabularyAddsAndChangesNothing()
    {
        await using var store = await StoreAsync();
        await using var edited = Edited(store);
        var report = await edited.GetRequiredService<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: false, null, Cancellation);

        Assert.Equal((1, 1, false), (report.Read, report.Changed, report.Applied));
        var actors = report.Kinds.Single(kind => kind.Kind == "actors");
        Assert.Equal((1, 1), (actors.Added, actors.Lost));
        Assert.Contains(actors.Examples, example => example.IsAdded && example.Saying == "Piotr Nowak" && example.ArticleId == 1);
        Assert.Contains(actors.Examples, example => !example.IsAdded && example.Saying == "Piotr Nowak (unknown)");
        Assert.False(await KnownAsync(store, "Piotr Nowak"));
    }

    [Fact]
    public async Task Undo_AfterARun_PutsEveryReadingBackAndLeavesDecisions()
    {
        await using var store = await StoreAsync();
        await store.Get<TaggingDesk>().DecideAsync(1, TagKey.Topic("troops"), "troops", Verdict.Rejected, null, Who, null, Cancellation);
        var before = await SignatureAsync(store);
        await using var edited = Edited(store);
        var reanalysis = edited.GetRequiredService<Reanalysis>();
        await reanalysis.RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.True(await KnownAsync(store, "Piotr Nowak"));

        Assert.Equal((1, 0), await reanalysis.UndoAsync(null, Cancellation));
        Assert.Equal(before, await SignatureAsync(store));
        Assert.Equal(Verdict.Rejected, (await store.Get<ArticleQuery>().FindAsync(1, null, Cancellation))!.Tags.Single(tag => tag.Key == "topic:troops").Verdict);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
        Assert.Equal((0, 0), await reanalysis.UndoAsync(null, Cancellation));
    }

    [Fact]
    public async Task Undo_ArticleWithANewVersionSince_IsLeft()
    {
        await using var store = await StoreAsync();
        await using var edited = Edited(store);
        await edited.GetRequiredService<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        await store.Get<Importer>().ImportAsync([store.Write("b.jsonl", ArticleJson.Line(text: "ANKARA, Aug 25 - The last Turkish soldiers have left Kabul airport, Defence Minister Hulusi Akar said."))], null, Cancellation);

        Assert.Equal((0, 1), await edited.GetRequiredService<Reanalysis>().UndoAsync(null, Cancellation));
    }

    [Fact]
    public async Task Run_NothingChanged_KeepsNoEarlierReading()
    {
        await using var store = await StoreAsync();
        var report = await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);

        Assert.Equal((1, 0), (report.Read, report.Changed));
        Assert.Empty(report.Kinds);
        Assert.Equal((0, 0), await store.Get<Reanalysis>().UndoAsync(null, Cancellation));
    }

    [Theory]
    [InlineData("topics.csv", "topic,language,term,weight,kind,note\ntroops,en,soldier*,5,term,\ntroops,en,garrison*,heavy,term,\n", "topics.csv, line 3, column weight: 'heavy' is not a number.")]
    [InlineData("topics.csv", "topic,language,term,weight,kind,note\n,en,soldier*,5,term,\n", "topics.csv, line 2, column topic: it is empty.")]
    [InlineData("places.csv", "name,aliases,kind\nKabul,,city\n", "places.csv, line 2:")]
    public void Read_BrokenLineInTheDataFolder_NamesFileAndLine(string file, string content, string message)
    {
        var folder = Directory.CreateTempSubdirectory("aw-vocabulary-").FullName;
        File.WriteAllText(Path.Combine(folder, file), content);

        var fault = Assert.Throws<VocabularyException>(() => VocabularyReader.Read(folder, Shipped));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(folder, fault.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void VocabularyFolders_NoSetting_LooksInTheDataFolderFirst()
    {
        var options = new NewsOptions();
        options.Data.Directory = "somewhere";

        Assert.Equal(Path.Combine("somewhere", "vocabulary"), Seeds.VocabularyFolders(options)[0]);
    }

    private static string Shipped => Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary");

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync(
            [store.Write("a.jsonl", ArticleJson.Line(text: "ANKARA, Aug 25 - Turkey began to withdraw its troops from Kabul airport on Wednesday, Defence Minister Hulusi Akar said.\n\n\"They were the last,\" Colonel Piotr Nowak told reporters."))], null, Cancellation);
        return store;
    }

    // The same data folder, opened by a program that finds an edited vocabulary there.
    private static ServiceProvider Edited(NewsTestStore store)
    {
        var folder = Path.Combine(store.Folder, "vocabulary");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Shipped))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(folder, "actors.csv"), "piotr-nowak,Piotr Nowak,person,Poland,,\n");
        var options = new NewsOptions();
        options.Data.Directory = store.Folder;
        return new ServiceCollection().AddNews(options).BuildServiceProvider();
    }

    private static async Task<bool> KnownAsync(NewsTestStore store, string name)
    {
        await foreach (var article in store.Get<Archive>().ReadAsync(null, Cancellation))
        {
            return article.Machine.Actors.Any(actor => actor.Name == name && actor.Known);
        }

        return false;
    }

    private static async Task<string> SignatureAsync(NewsTestStore store)
    {
        await foreach (var article in store.Get<Archive>().ReadAsync(null, Cancellation))
        {
            return ReadingChanges.Signature(article.Text, article.Machine);
        }

        return "";
    }
}
