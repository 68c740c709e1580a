using System.Globalization;
using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>Each folder under Golden holds a page written for the purpose and what must be read out of it.</summary>
public sealed class GoldenPagesTests
{
    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(Folder()).Order(StringComparer.Ordinal))
        {
            cases.Add(Path.GetFileName(folder));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GoldenPage_Extracted_EqualsExpectation(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder(), name, "source.html"));
        var expected = File.ReadAllText(Path.Combine(Folder(), name, "expected.txt"));

        var result = Assert.IsType<PageResult.Extracted>(PageExtractor.Extract(html, new Uri("https://harbourpost.example/story")));

        Assert.Equal(expected.TrimEnd().ReplaceLineEndings("\n"), Written(result.Article));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GoldenPage_HtmlAndText_SayTheSame(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder(), name, "source.html"));
        var article = Assert.IsType<PageResult.Extracted>(PageExtractor.Extract(html, new Uri("https://harbourpost.example/story"))).Article;

        Assert.Equal(article.Text, HtmlText.ToText(article.Html));
        Assert.Equal(article.Html, HtmlSanitizer.Sanitize(article.Html, null));
    }

    private static string Written(ExtractedArticle article) => string.Join('\n', [
        "title: " + article.Title,
        "byline: " + article.Byline,
        string.Create(CultureInfo.InvariantCulture, $"published: {article.Published.Date:yyyy-MM-dd} {article.Published.Basis} {article.Published.Certainty}"),
        "language: " + article.Language,
        "outlet: " + article.Outlet,
        "section: " + article.Section,
        "canonical: " + article.CanonicalUrl,
        "warnings: " + string.Join("; ", article.Warnings),
        string.Empty,
        article.Text,
    ]);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
