using System.Text;
using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading.Searching;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("Akar", "AKAR'S plan", true)]
    [InlineData("Akar", "Makar and Akarsu", false)]
    [InlineData("Çavuşoğlu", "said cavusoglu.", true)]
    [InlineData("consul*", "the consulates", true)]
    [InlineData("consul", "the consulates", false)]
    [InlineData("", "anything", false)]
    public void FindsAny_AWord_AsSnippetsMarkIt(string word, string text, bool found)
    {
        var counter = new WordCounter(["zebra", word]);
        Assert.Equal(found, counter.FindsAny(text));
        Assert.Equal(found, Snippets.Hits(text, ["zebra", word]).Count > 0);
        Assert.Equal(found, counter.Count(Encoding.UTF8.GetBytes(text)).Counts[1] > 0);
    }

    [Fact]
    public void FindsAny_AfterALongerText_KnowsNothingOfIt()
    {
        var counter = new WordCounter(["akar"]);
        Assert.True(counter.FindsAny("a long text that ends with akar"));
        Assert.False(counter.FindsAny("short"));
    }
}
