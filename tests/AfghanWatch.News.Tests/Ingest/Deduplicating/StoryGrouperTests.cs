using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class StoryGrouperTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuned", 0.95)]
    [InlineData("scored", 0.97)]
    [InlineData("hard", 0.96)]
    [InlineData("second", 0.98)]
    [InlineData("fourth", 0.96)]
    [InlineData("third", 0.78)]
    [InlineData("blind3", 0.72)]
    [InlineData("twins", 0.82)]
    [InlineData("twins2", 0.86)]
    public void Group_LabelledStories_AsGoodAsMeasured(string set, double least)
    {
        var writer = new StringWriter();
        var score = StoryEvaluation.Run(writer, set);

        // Totals only: nobody who works on the rules should learn from the blind set what it is made of.
        var told = set.StartsWith("blind", StringComparison.Ordinal) ? writer.ToString().Split('\n')[0] : writer.ToString();
        output.WriteLine(told);
        Assert.True(score.F1 >= least, told);
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
