using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class BylineLinesTests
{
    private const string Paragraphs = "<p>The ministry in Ankara said on Wednesday that the technical team would stay at the airport, and that talks with the other side went on.</p><p>No date was given for the return of the soldiers, whose mandate ends at the close of the year, officials said.</p>";

    [Theory]
    [InlineData("<p>25.08.2021 | 13:10 | Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p>25 August 2021 13:30 by Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<div><span>yes!</span> <span>| By </span><span>Zehra Aksoy</span> | <time>25 August 2021</time></div>", "Zehra Aksoy")]
    [InlineData("<p class='x'>von Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p><span class='authorname-txt'>Zehra Aksoy</span></p>", "Zehra Aksoy")]
    [InlineData("<div class='authorbox'><strong>von</strong> <span>Zehra Aksoy</span></div>", "Zehra Aksoy")]
    [InlineData("<p>25.08.2021 | Ankara</p>", null)]
    [InlineData("<p>Zehra Aksoy</p>", null)]
    public void Find_LineBesideHeadline_ReadsTheName(string line, string? expected)
    {
        Assert.Equal(expected, Byline($"<h1>Technical team stays at the airport</h1>{line}{Paragraphs}"));
    }

    [Theory]
    [InlineData("<p><b><i>Zehra Aksoy</i></b></p>", "Zehra Aksoy")]
    [InlineData("<p>Zehra Aksoy</p>", null)]
    [InlineData("<p><b>Zehra Aksoy told us so, and the others agreed</b></p>", null)]
    public void Find_NameUnderTheLastParagraph_OnlyWhereEmphasised(string line, string? expected)
    {
        Assert.Equal(expected, Byline($"<article><h1>Technical team stays at the airport</h1>{Paragraphs}{line}</article>"));
    }

    [Theory]
    [InlineData("<p>Auteur : Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<h4>Autor:</h4><p>Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<h4>Yazar</h4><p>Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p>Edition : Zehra Aksoy</p>", null)]
    [InlineData("<p>Auteur : la rédaction</p>", null)]
    [InlineData("<h4>Autor:</h4><p>The other reports of the day on the airport and on its soldiers</p>", null)]
    public void Find_LineBelowTheText_ReadsTheNameBehindTheWordForAuthor(string line, string? expected)
    {
        Assert.Equal(expected, Byline($"<h1>Technical team stays at the airport</h1><div>{Paragraphs}</div><div><p>Share it</p><p>Print it</p><div>{line}</div></div>"));
    }

    private static string? Byline(string body)
    {
        var result = PageExtractor.Extract($"<html><body>{body}</body></html>", new Uri("https://news.example/a"));
        return (result is PageResult.Extracted extracted ? extracted.Article : ((PageResult.NotAnArticle)result).BestAttempt)?.Byline;
    }
}
