using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;
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
    [InlineData("meanings.csv", "id,kind,weight,words_en,words_tr\nleave,act,,left,ayrıl\nstay,doing,,stay,kal\n", "meanings.csv, line 3, column kind: 'doing' is not one of Act, Word, Thing, Plain, Outlet.")]
    [InlineData("meanings.csv", "id,kind,weight,words_en,words_tr\nleave,act,9,left,ayrıl\n", "meanings.csv, line 2, column weight: '9' is not above 0 and up to 3.")]
    [InlineData("meanings.csv", "id,kind,weight,words_en,words_tr\nleave,act,,left,\nleave,act,,went,\n", "meanings.csv, line 3, column id: 'leave' stands on an earlier line already.")]
    [InlineData("meanings.csv", "id,kind,weight,words_en,words_tr\nleave,act,,,\n", "meanings.csv, line 2, column words_en: there is no word here and none in words_tr.")]
    [InlineData("synonyms.csv", "name,words,counts_as\nblast,explosion,atack\n", "synonyms.csv, line 2, column counts_as: 'atack' is no id of meanings.csv.")]
    [InlineData("synonyms.csv", "name,words,counts_as\n,explosion,\n", "synonyms.csv, line 2, column name: it is empty.")]
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
    public void Read_FolderFromBeforeThereWereMeanings_TakesTheBuiltInOnes()
    {
        var folder = Directory.CreateTempSubdirectory("aw-vocabulary-").FullName;
        foreach (var file in (string[])["actors.csv", "roles.csv", "topics.csv", "questions.csv", "places.csv"])
        {
            File.Copy(Path.Combine(Shipped, file), Path.Combine(folder, file));
        }

        var vocabulary = VocabularyReader.Read(folder);
        Assert.Equal(VocabularyReader.Read(Shipped).Meanings.Select(meaning => meaning.Id), vocabulary.Meanings.Select(meaning => meaning.Id));
        Assert.Equal(VocabularyReader.Read(Shipped).Synonyms.Select(group => group.Name), vocabulary.Synonyms.Select(group => group.Name));
        Directory.Delete(folder, recursive: true);
    }

    // Two outlets use words that nobody listed for one deed; an editor writes both into a line of the data folder's meanings.csv.
    [Fact]
    public async Task Run_MeaningAddedInTheDataFolder_TellsItAndJoinsTheEvents()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync(
            [
                store.Write("a.jsonl", ArticleJson.Line("m-1", "https://one.example/a", "One Press", "Caravan frobnicated", "2021-08-26", text: "KONYA, Aug 26 - The caravan was frobnicated near Konya on Wednesday.")
                    + "\n" + ArticleJson.Line("m-2", "https://two.example/b", "Two Press", "Mules quuxed", "2021-08-26", text: "KONYA, Aug 26 - Villagers say that mules were quuxed outside Konya on Wednesday.")),
            ],
            null,
            Cancellation);
        await using var edited = Edited(store, ("meanings.csv", "frobnicate,act,3,frobnicated;quuxed,\n"));
        Assert.Equal(2, await EventsAsync(store));

        var report = await edited.GetRequiredService<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: false, null, Cancellation);
        var words = report.Kinds.Single(kind => kind.Kind == "event words");
        Assert.Contains(words.Examples, example => example is { IsAdded: true, ArticleId: 1 } && example.Saying.StartsWith("frobnicated = frobnicate", StringComparison.Ordinal));
        Assert.Equal((2, 2, false), (report.Read, report.Changed, report.Applied));
        Assert.Equal(2, await EventsAsync(store));

        await edited.GetRequiredService<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.Equal(1, await EventsAsync(store));
        Assert.Empty((await edited.GetRequiredService<StoreCheck>().RunAsync(null, Cancellation)).Faults);

        var again = await edited.GetRequiredService<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: false, null, Cancellation);
        Assert.Equal(0, again.Changed);
    }

    [Fact]
    public async Task Undo_AfterARunWithOtherSynonyms_TakesTheirKeysAndTheAgencyBack()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync(
            [
                store.Write("a.jsonl", ArticleJson.Line(
                    text: "ANKARA, Aug 25 - Turkey began to withdraw its troops from Kabul airport on Wednesday after the frobnication of the quuxed tower, Colonel Piotr Nowak said. Engineers had dismantled generators, radars, antennas, cranes and floodlights overnight while seven cargo planes waited near the northern hangars, and a convoy of armoured lorries carried mattresses and kettles to the apron.")),
            ],
            null,
            Cancellation);
        var before = await KeysAsync(store);
        await using var edited = Edited(store, ("synonyms.csv", "frobnication,quuxed,\ngenerators,radars;antennas,\ncranes,floodlights;hangars,\nmattresses,kettles;lorries,\n"));
        var reanalysis = edited.GetRequiredService<Reanalysis>();
        await reanalysis.RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.NotEqual(before, await KeysAsync(store));
        using (var db = store.Get<NewsDatabase>().Open())
        {
            // As a later version of the rules might read it.
            await db.Articles.ExecuteUpdateAsync(change => change.SetProperty(row => row.Agency, "Another"), Cancellation);
        }

        Assert.Equal((1, 0), await reanalysis.UndoAsync(null, Cancellation));
        Assert.Equal(before, await KeysAsync(store));
        Assert.Empty((await edited.GetRequiredService<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    [Fact]
    public void Synonyms_AddedInTheDataFolder_BringWordsTogether()
    {
        var folder = Directory.CreateTempSubdirectory("aw-vocabulary-").FullName;
        File.Copy(Path.Combine(Shipped, "synonyms.csv"), Path.Combine(folder, "synonyms.csv"));
        File.AppendAllText(Path.Combine(folder, "synonyms.csv"), "frobnicate,quuxed,\n");
        var (before, after) = (new StoryWords(VocabularyReader.Read(Shipped).Synonyms), new StoryWords(VocabularyReader.Read(folder, Shipped).Synonyms));

        Assert.NotEqual(before.Concept("frobnicate"), before.Concept("quuxed"));
        Assert.Equal(after.Concept("frobnicate"), after.Concept("quuxed"));
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
    private static ServiceProvider Edited(NewsTestStore store, (string File, string Line)? more = null)
    {
        var folder = Path.Combine(store.Folder, "vocabulary");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Shipped))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(folder, "actors.csv"), "piotr-nowak,Piotr Nowak,person,Poland,,\n");
        if (more is { } line)
        {
            File.AppendAllText(Path.Combine(folder, line.File), line.Line);
        }

        var options = new NewsOptions();
        options.Data.Directory = store.Folder;
        return new ServiceCollection().AddNews(options).BuildServiceProvider();
    }

    private static async Task<int> EventsAsync(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        return await db.Events.CountAsync(row => row.Articles > 0, Cancellation);
    }

    private static async Task<string> KeysAsync(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        var bands = await db.StoryBands.OrderBy(row => row.Band).Select(row => row.Band).ToListAsync(Cancellation);
        return string.Join(' ', bands) + (await db.Articles.Select(row => row.Agency).SingleAsync(Cancellation) ?? " none");
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
