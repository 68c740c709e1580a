using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class HtmlSanitizerTests
{
    private static readonly Uri Base = new("https://example.org/news/today");

    [Theory]
    [InlineData("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>")]
    [InlineData("<p onclick=\"x()\" style=\"color:red\" class=c>a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<p>a</p>")]
    [InlineData("<a href=\" java\nscript:alert(1)\">a</a>", "<p>a</p>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<p>a</p>")]
    [InlineData("<a href=\"vbscript:x\">a</a>", "<p>a</p>")]
    [InlineData("<img src=\"data:image/png;base64,AA\" onerror=x>a", "<p>a</p>")]
    [InlineData("<img src=x onerror=alert(1) alt='a\"><b>'>", "<p><img src=\"https://example.org/news/x\" alt=\"a&quot;&gt;&lt;b&gt;\"></p>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>a", "<p>a</p>")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"><text>a</text></a></svg>b", "<p>b</p>")]
    [InlineData("<form action=x><p>a</p><input value=b><button>c</button></form>", "<p>a</p>")]
    [InlineData("<style>p{}</style><p>a</p>", "<p>a</p>")]
    [InlineData("<math><mi xlink:href=\"javascript:x\">m</mi></math><p>a</p>", "<p>a</p>")]
    [InlineData("<template><script>x</script></template>a", "<p>a</p>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">a</p></noscript>b", "<p>a</p><p>b</p>")]
    public void Markup_ThatRuns_IsRemoved(string html, string expected) => Assert.Equal(expected, HtmlSanitizer.Sanitize(html, Base));

    [Theory]
    [InlineData("<h1>a</h1><h4>b</h4>", "<h2>a</h2><h4>b</h4>")]
    [InlineData("<div>a</div><div>b</div>", "<p>a</p><p>b</p>")]
    [InlineData("a<br><br>b<br>c", "<p>a</p><p>b<br>c</p>")]
    [InlineData("<b><p>a</p><p>b</p></b>", "<p><strong>a</strong></p><p><strong>b</strong></p>")]
    [InlineData("<ul><li>a<li><p>b</p><p>c</p></ul>", "<ul><li>a</li><li><p>b</p><p>c</p></li></ul>")]
    [InlineData("<li>a</li>", "<p>a</p>")]
    [InlineData("<table><tr><td></td><td>a</td></tr></table>", "<table><tr><td></td><td>a</td></tr></table>")]
    [InlineData("<blockquote>a<p>b</p></blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>")]
    [InlineData("<a href=\"../x?a=1&amp;b=2\">a</a>", "<p><a href=\"https://example.org/x?a=1&amp;b=2\">a</a></p>")]
    [InlineData("<a href=\"mailto:a@example.org\">a</a>", "<p><a href=\"mailto:a@example.org\">a</a></p>")]
    [InlineData("<a href=\"//cdn.example.org/x\">a</a>", "<p><a href=\"https://cdn.example.org/x\">a</a></p>")]
    [InlineData("<p> a  <em> b </em> c</p>", "<p>a <em>b</em> c</p>")]
    [InlineData("<p></p><div><span></span></div><ul><li></li></ul>", "")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("<pre>a\n  b</pre>", "<pre>a\n  b</pre>")]
    public void Markup_ThatIsAllowed_IsCanonical(string html, string expected) => Assert.Equal(expected, HtmlSanitizer.Sanitize(html, Base));

    [Fact]
    public void RelativeAddress_WithoutBase_IsDropped() => Assert.Equal("<p>a</p>", HtmlSanitizer.Sanitize("<a href=\"/x\">a</a><img src=\"/y\">", null));

    [Fact]
    public void RandomMarkup_SanitisedTwice_DoesNotChange()
    {
        string[] pieces = ["<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<blockquote>", "</blockquote>", "<a href=/x>", "</a>", "<br>", "<img src=/y>", "text ", " word", "<h2>", "</h2>", "<pre>", "</pre>", "<div>", "</div>", "\n", "&amp;", "<em>", "</em>", "<figure>", "<figcaption>", "</figure>", "<dl><dd>", "<button>", "<caption>", "<q>", "<i>"];
        var random = new Random(20210825);
        for (var round = 0; round < 3000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));

            var once = HtmlSanitizer.Sanitize(html, Base);

            Assert.True(once == HtmlSanitizer.Sanitize(once, Base), $"{html}\n{once}\n{HtmlSanitizer.Sanitize(once, Base)}");
        }
    }
}
