using System.Globalization;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tests.Ingest.Deduplicating;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Store;

/// <summary>Stories as the store makes them, one article after the other, without seeing the whole set.</summary>
public sealed class StoryAssignerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("scored", 0.97)]
    [InlineData("second", 0.975)]
    public async Task Import_LabelledStories_AreGroupedAsMeasured(string set, double least)
    {
        var articles = StoryEvaluation.Read(set);
        await using var store = await NewsTestStore.CreateAsync();
        var lines = articles.Select((article, i) => ArticleJson.Line(article.Id, $"https://outlet{i}.example/{article.Id}", $"Outlet {i}", $"Headline {i}", (article.Published ?? new DateOnly(2021, 8, 25)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Language, article.Text));
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", string.Join('\n', lines))], null, TestContext.Current.CancellationToken);
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var article in store.Get<Archive>().ReadAsync(null, TestContext.Current.CancellationToken))
        {
            found[article.ExternalId!] = article.Story;
        }

        int right = 0, joined = 0, wanted = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = i + 1; j < articles.Count; j++)
            {
                var isSame = articles[i].Story is { } story && story == articles[j].Story;
                var isJoined = found[articles[i].Id] == found[articles[j].Id];
                wanted += isSame ? 1 : 0;
                joined += isJoined ? 1 : 0;
                right += isSame && isJoined ? 1 : 0;
            }
        }

        var score = new StoryScore((double)right / joined, (double)right / wanted, joined - right, wanted - right);
        output.WriteLine($"{set}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}");
        Assert.True(score.F1 >= least, $"{set}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}");
    }
}
