using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class ContentHashTests
{
    private const string Title = "Akar: no more soldiers";
    private const string Text = "\"It is out of the question,\" Akar said. It's 1,404 people - 2.5 percent.";

    [Theory]
    [InlineData("“It is out of the question,” Akar said. It’s 1,404 people – 2.5 percent.")]
    [InlineData("\"It is out of the\u00A0question,\" Akar said.\r\n\r\nIt's 1,404 people \u2014 2.5 percent. ")]
    [InlineData("\"It is out of the ques\u00ADtion\", Akar said. It's 1,404\u200B people - 2.5 percent")]
    [InlineData("«It is out of the question» AKAR said: It's 1,404 people (2.5 percent)")]
    public void Of_OtherEncoding_SameHash(string text) => Assert.Equal(ContentHash.Of(Title, Text), ContentHash.Of(Title, text));

    [Theory]
    [InlineData("\"It is out of the question,\" Akar said. It's 1,405 people - 2.5 percent.")]
    [InlineData("\"It is out of the question,\" Akar said. It's 1,404 people - 25 percent.")]
    [InlineData("\"It is not out of the question,\" Akar said. It's 1,404 people - 2.5 percent.")]
    [InlineData("\"It is out of the question,\" Akar said. Its 1,404 people - 2.5 percent.")]
    public void Of_ChangedWordOrFigure_OtherHash(string text) => Assert.NotEqual(ContentHash.Of(Title, Text), ContentHash.Of(Title, text));

    [Fact]
    public void Of_WordMovedBetweenTitleAndText_OtherHash() => Assert.NotEqual(ContentHash.Of("a b", "c"), ContentHash.Of("a", "b c"));

    [Fact]
    public void Of_KnownText_SameInEveryProcess() => Assert.Equal("74590f61a2f90bfbdf2628f9098db927", ContentHash.Of("Kabul", "500 soldiers"));

    [Fact]
    public void Of_BrokenText_NeverThrows()
    {
        foreach (var text in Broken.Texts())
        {
            Assert.Equal(32, ContentHash.Of(text, text).Length);
        }
    }
}
