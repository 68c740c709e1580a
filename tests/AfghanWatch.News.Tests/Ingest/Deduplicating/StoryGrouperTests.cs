using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class StoryGrouperTests(ITestOutputHelper output)
{
    [Fact]
    public void Group_LabelledStories_AsGoodAsMeasured()
    {
        var writer = new StringWriter();
        StoryEvaluation.Run(writer, "tuned");
        var score = StoryEvaluation.Run(writer, "scored");
        output.WriteLine(writer.ToString());
        Assert.True(score.F1 >= 0.97, writer.ToString());
    }

    [Fact]
    public void Group_NothingOrOne_Alone()
    {
        Assert.Empty(StoryGrouper.Group([]));
        Assert.Equal([null], StoryGrouper.Group(["Kabul"]));
        Assert.Equal([null, null], StoryGrouper.Group(["", ""]));
    }

    [Fact]
    public void Group_Twice_SameGroups()
    {
        var texts = StoryEvaluation.Read("tuned").Take(120).Select(article => article.Text).ToArray();
        Assert.Equal(StoryGrouper.Group(texts), StoryGrouper.Group(texts));
    }

    [Fact]
    public void Group_ManyCopiesOfOneReport_OneGroup()
    {
        var text = StoryEvaluation.Read("tuned").First(article => article.Kind == "base").Text;
        var groups = StoryGrouper.Group([.. Enumerable.Range(0, 300).Select(i => $"{text}\n\nEdition {i}")]);
        Assert.All(groups, group => Assert.Equal(0, group));
    }

    [Fact]
    public void Group_BrokenTexts_NeverThrows() => Assert.NotEmpty(StoryGrouper.Group([.. Broken.Texts()]));
}
