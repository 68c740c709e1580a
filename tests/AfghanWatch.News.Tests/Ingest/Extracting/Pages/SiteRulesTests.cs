using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class SiteRulesTests
{
    private const string Paragraphs = "<p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p><p>It will stay for two days, and then travel on to the south, where more talks are planned.</p>";
    private static readonly Uri Address = new("https://www.example.org/story");

    [Fact]
    public void Rules_ThatShip_CanAllBeUsed()
    {
        var rules = SiteRulesReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", SiteRulesReader.FileName));

        Assert.Empty(rules.Faults);
        Assert.True(rules.Count > 0);
    }

    [Theory]
    [InlineData("example.org,body,div[", "the selector 'div['")]
    [InlineData("example.org,body,", "the selector ''")]
    [InlineData("example.org,colour,p", "'colour' is no field")]
    [InlineData("example.org,3,p", "'3' is no field")]
    [InlineData("here,body,p", "'here' is no host")]
    [InlineData("example.org,body,p[onclick]", "the attribute 'onclick'")]
    public void Line_ThatCannotBeUsed_IsNamedAndTheOthersHold(string line, string expected)
    {
        var rules = Rules($"# a remark\nhost,field,selector,note\n{line}\nexample.org,title,.t,\n");

        var fault = Assert.Single(rules.Faults);
        Assert.Contains("line 3", fault, StringComparison.Ordinal);
        Assert.Contains(expected, fault, StringComparison.Ordinal);
        Assert.Equal(1, rules.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("\0\0\0")]
    public void File_WithoutItsColumns_IsAFault(string content) => Assert.Single(Rules(content).Faults);

    [Fact]
    public void File_ThatIsMissing_IsNoFault() => Assert.Empty(SiteRulesReader.Read(Path.Combine(Path.GetTempPath(), "no-such-folder", "site-rules.csv")).Faults);

    [Fact]
    public void Date_WhereGeneralWayFindsNone_ComesFromRuleAndSaysSo()
    {
        var html = $"<h1>The headline of it</h1><i class=when>25 Ağustos 2021</i>{Paragraphs}<p>The rest is known.</p>";

        var published = Article(html, "example.org,date,.when,").Published;

        Assert.Equal(new DateOnly(2021, 8, 25), published.Date);
        Assert.Contains("site-rules.csv:2", published.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_StatedInMarkup_IsNotAskedOfRule()
    {
        var html = $"<meta property=\"article:published_time\" content=\"2021-08-26T10:00:00+03:00\"><h1>The headline of it</h1><i class=when>25 Ağustos 2021</i>{Paragraphs}";

        Assert.Equal(new DateOnly(2021, 8, 26), Article(html, "example.org,date,.when,").Published.Date);
    }

    [Fact]
    public void Body_TooShort_ComesFromRuleSanitised()
    {
        var text = string.Concat(Enumerable.Repeat("<li><a href=\"/x\" onclick=\"x()\">A line of the list that is all links, and is the text all the same</a></li>", 9));

        var article = Article($"<h1>The headline of it</h1><p>Short.</p><div class=doc><script>x</script><ul>{text}</ul></div>", "example.org,body,.doc,");

        Assert.Contains("is the text all the same", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", article.Html, StringComparison.Ordinal);
        Assert.Contains(article.Warnings, warning => warning.StartsWith("site rule site-rules.csv:2 .doc", StringComparison.Ordinal));
    }

    [Fact]
    public void Body_FoundInTheGeneralWay_IsNotAskedOfRule()
    {
        var article = Article($"<article>{Paragraphs}{string.Concat(Enumerable.Repeat(Paragraphs.Replace("two", "three", StringComparison.Ordinal), 1))}<p>{new string('x', 300)}, and so on.</p></article><div class=doc>Other words.</div>", "example.org,body,.doc,");

        Assert.DoesNotContain("Other words", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Furniture_NamedByRule_IsLeftOut()
    {
        var article = Article($"<article>{Paragraphs}<p class=promo>Our readers like the harbour very much, and so should you, they say.</p></article>", "example.org,remove,.promo,");

        Assert.DoesNotContain("Our readers", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Warnings, warning => warning.Contains("1 left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_OfAnotherHost_DoesNothing() =>
        Assert.Contains("Our readers", Article($"<article>{Paragraphs}<p class=promo>Our readers like the harbour very much, and so should you, they say.</p></article>", "ample.org,remove,.promo,").Text, StringComparison.Ordinal);

    [Fact]
    public void Byline_WhereNoneIsFound_ComesFromRule() =>
        Assert.Equal("Desk seven", Article($"<h1>The headline of it</h1><i class=w>Desk seven</i>{Paragraphs}", "example.org,byline,.w,").Byline);

    private static ExtractedArticle Article(string html, string line) => PageExtractor.Extract(html, Address, Rules("host,field,selector,note\n" + line)) switch
    {
        PageResult.Extracted extracted => extracted.Article,
        PageResult.NotAnArticle poor => poor.BestAttempt,
        _ => throw new InvalidOperationException("No such result."),
    };

    private static SiteRules Rules(string content)
    {
        var folder = Directory.CreateTempSubdirectory("aw-rules");
        try
        {
            var file = Path.Combine(folder.FullName, SiteRulesReader.FileName);
            File.WriteAllText(file, content);
            return SiteRulesReader.Read(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
