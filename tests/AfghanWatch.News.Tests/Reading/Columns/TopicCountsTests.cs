using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading.Columns;

public sealed class TopicCountsTests
{
    [Fact]
    public void Counts_OfABar_AreThoseOfADictionary()
    {
        // A topic that was named later has no count.
        IReadOnlyDictionary<string, int> counts = new TopicCounts(["airport", "troops", "refugees", "later"], [3, 0, 2]);
        Assert.Equal(new Dictionary<string, int> { ["airport"] = 3, ["refugees"] = 2 }, counts);
        Assert.Equal((2, 3), (counts.Count, counts["airport"]));
        Assert.False(counts.ContainsKey("troops"));
        Assert.False(counts.TryGetValue("later", out _));
        Assert.Equal(0, counts.GetValueOrDefault("nothing"));
        Assert.Throws<KeyNotFoundException>(() => counts["troops"]);
        Assert.Equal(["airport", "refugees"], counts.Keys);
        Assert.Equal([3, 2], counts.Values);
    }
}
