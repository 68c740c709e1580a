using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest;

/// <summary>Plain-text files as people save them.</summary>
public sealed class TextDocumentExtractorTests
{
    private const string Body = "Ankara will keep its embassy in Kabul open, the Foreign Ministry said on Monday. Talks go on.";

    [Fact]
    public void Extract_LeadingDate_IsStatedAndNotInTheBody()
    {
        var article = TextDocumentExtractor.Extract(" date 2021-08-16 " + Body)!;
        Assert.Equal((new DateOnly(2021, 8, 16), DateBasis.Text, Certainty.Stated), (article.Published.Date, article.Published.Basis, article.Published.Certainty));
        Assert.StartsWith("Ankara will keep", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_NoHeadline_TakesTheFirstSentenceAndSaysSo()
    {
        var article = TextDocumentExtractor.Extract(Body)!;
        Assert.Equal(("Ankara will keep its embassy in Kabul open, the Foreign Ministry said on Monday.", TitleBasis.FirstSentence), (article.Title, article.TitleBasis));
        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("Embassy in Kabul stays open\n\n")]
    [InlineData("Embassy in Kabul stays open\n\nEmbassy in Kabul stays open\n\nEmbassy in Kabul stays open\n\n")]
    [InlineData("\uFEFF Embassy in Kabul stays open \r\n\r\n")]
    public void Extract_HeadlineOnceOrThrice_IsTakenOnce(string headline)
    {
        var article = TextDocumentExtractor.Extract(headline + Body)!;
        Assert.Equal(("Embassy in Kabul stays open", TitleBasis.Text), (article.Title, article.TitleBasis));
        Assert.Equal(Body, article.Text);
    }

    [Fact]
    public void Extract_AuthorNoteBelow_IsTheBylineAndNotInTheBody()
    {
        var article = TextDocumentExtractor.Extract($"Embassy stays open\n\n{Body}\n\nAuthor: Jane Example\n\nJane Example is an editor, follow her on Twitter @example.")!;
        Assert.Equal("Jane Example", article.Byline);
        Assert.Equal(Body, article.Text);
    }

    [Fact]
    public void Extract_BylineAbove_IsNotInTheBody()
    {
        var article = TextDocumentExtractor.Extract($"Embassy stays open\nBy Jane Example\n\n{Body}")!;
        Assert.Equal(("Jane Example", Body), (article.Byline, article.Text));
    }

    [Fact]
    public void Extract_DatelineFirst_IsNoHeadline()
    {
        var article = TextDocumentExtractor.Extract($"ANKARA, Aug 16 (Example) - The embassy stays\n\n{Body}")!;
        Assert.Equal(TitleBasis.FirstSentence, article.TitleBasis);
    }

    [Fact]
    public void Extract_WrappedLines_BecomeParagraphs()
    {
        var wrapped = "Headline of the story\n\n" + string.Join('\n', Enumerable.Repeat("this line of a wrapped paragraph is as wide as a terminal and goes", 6)) + " on.\n\nSecond paragraph.";
        Assert.Equal(2, TextDocumentExtractor.Extract(wrapped)!.Text.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("12345\n---")]
    public void Extract_NoWords_GivesNothing(string text) => Assert.Null(TextDocumentExtractor.Extract(text));
}
