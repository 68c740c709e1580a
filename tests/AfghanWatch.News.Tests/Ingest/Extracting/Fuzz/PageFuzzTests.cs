using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Fuzz;

/// <summary>Structure-aware, seeded: a fault names its seed, and the seed brings it back.</summary>
public sealed class PageFuzzTests
{
    /// <summary>Rounds a seed; more with AFGHANWATCH_FUZZ=5000 and the like.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("AFGHANWATCH_FUZZ"), out var rounds) ? rounds : 250;
    private static readonly Uri Address = new("https://example.org/2021/08/25/story");

    private static readonly string[] Parts =
    [
        "<p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p>", "<h2>What was said</h2>", "<ul><li>The airport, first of all.</li><li><p>The consulates.</p></li></ul>", "<blockquote><p>“We will stay,” he said, “as long as we are asked.”</p></blockquote>",
        "<table><thead><tr><th>Year</th><th>Troops</th></tr></thead><tbody><tr><td>2020</td><td>500</td></tr><tr><td></td><td>600</td></tr></tbody></table>", "<figure><img src=\"/a.jpg\" data-src=\"/b.jpg\" alt=\"A gate\"><figcaption>A gate. Photo: X</figcaption></figure>",
        "<p>It will stay for <em>two</em> days, and <a href=\"/b?c=1&amp;d=2\">then travel on</a> to the <strong>south</strong>,<br>where more talks are planned.</p>", "<pre>a\n  b\n<code>c</code></pre>", "<div class=\"related\"><h3><a href=\"/x\">Another story altogether</a></h3><p>Its first words.</p></div>",
        "<aside class=newsletter><form><input type=email><button>Sign up</button></form></aside>", "<section class=comments><p>I do not agree with this, and I never will.</p></section>", "<time datetime=\"2021-08-25T10:00:00+03:00\">25 August 2021</time>", "<span class=byline>By <a rel=author href=\"/author/anna\">Anna Smith</a></span>",
        "<dl><dt>Kabul</dt><dd>The capital.</dd></dl>", "<div>Text that stands free, with a <q>quote</q> and a <sub>note</sub>.<br><br>More of it stands here.</div>", "<details><summary>More</summary><p>Hidden at first.</p></details>", "<ol start=3><li>Third</li></ol>",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Page_Damaged_IsReadAndItsOutputIsSafe(int seed)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var number = (seed * 100_000) + round;
            Check(new Mutation(number).Damage(Page(new Random(number))), number);
        }
    }

    [Fact]
    public void Payload_InEveryPlace_DoesNotRun()
    {
        foreach (var payload in Mutation.Payloads)
        {
            foreach (var part in Parts)
            {
                var middle = part.Length / 2;
                var html = $"<article>{Parts[0]}{part[..middle]}{payload}{part[middle..]}{payload}{Parts[6]}</article>";
                Check(html, 0);
                SafeOutput.Check(HtmlSanitizer.Sanitize(html, Address), html);
            }
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote><p>x")]
    [InlineData("<ul><li>x")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<b><i>x")]
    [InlineData("<a href=/x>x<div>")]
    [InlineData("<svg><g>")]
    [InlineData("<math><mi>")]
    [InlineData("<template><div>")]
    public void Markup_NestedTenThousandDeep_IsReadAndItsOutputIsSafe(string piece) => Check(new StringBuilder(Parts[0]).Insert(0, piece, 10_000).Append(Parts[6]).ToString(), 0);

    [Theory]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Element_WithManyAttributes_IsReadAndItsOutputIsSafe(int count)
    {
        var html = $"<article><p {string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}=\"{i}\" "))}onclick=x()>{Parts[0]}</p>{Parts[6]}</article>";

        Check(html, 0);
    }

    private static string Page(Random random)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>The headline of it - Harbour Post</title><meta property=\"og:title\" content=\"The headline of it\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",\"datePublished\":\"2021-08-25\"}</script></head><body><main><article class=\"article-body\"><h1>The headline of it</h1>");
        for (var parts = random.Next(2, 14); parts > 0; parts--)
        {
            page.Append(Parts[random.Next(Parts.Length)]);
        }

        return page.Append("</article></main><footer>© Harbour Post</footer></body></html>").ToString();
    }

    private static void Check(string html, int seed)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ExtractedArticle article;
        try
        {
            article = PageExtractor.Extract(html, Address) switch
            {
                PageResult.Extracted extracted => extracted.Article,
                PageResult.NotAnArticle poor => poor.BestAttempt,
                _ => throw new InvalidOperationException("No such result."),
            };
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"seed {seed}: {html}", fault);
        }

        SafeOutput.Check(article.Html, $"seed {seed}: {html}");
        Assert.Equal(HtmlText.ToText(article.Html), article.Text);
        Assert.True(article.ImageUrl is null || article.ImageUrl.StartsWith("http", StringComparison.Ordinal), article.ImageUrl);
        Assert.True(article.CanonicalUrl is null || article.CanonicalUrl.StartsWith("http", StringComparison.Ordinal), article.CanonicalUrl);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }
}
