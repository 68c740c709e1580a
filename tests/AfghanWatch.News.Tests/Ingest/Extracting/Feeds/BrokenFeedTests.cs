using AfghanWatch.News.Ingest.Extracting;
using static AfghanWatch.News.Tests.Ingest.Extracting.Feeds.FeedReading;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class BrokenFeedTests
{
    [Theory]
    [InlineData("<title>Türk &amp; Afgan</title>", "Türk & Afgan", null)]
    [InlineData("<title>AT&T ve Ankara</title>", "AT&T ve Ankara", "bare-ampersand")]
    [InlineData("<title>T&uuml;rkiye&nbsp;x</title>", "Türkiye\u00A0x", "html-entity")]
    [InlineData("<title>a &yok; b</title>", "a &yok; b", "unknown-entity")]
    [InlineData("<title>Ankara&#146;da</title>", "Ankara’da", "c1-reference")]
    [InlineData("<title>a&#55357;&#56832;b</title>", "a😀b", "halved-reference")]
    [InlineData("<title>a&#0;b&#x1F;c&#xFFFFFFFFF;</title>", "abc", "control-character")]
    [InlineData("<title>3 < 5 ve 7 > 6</title>", "3 < 5 ve 7 > 6", "bare-angle-bracket")]
    [InlineData("<title><![CDATA[Ankara &amp; Kabil]]></title>", "Ankara & Kabil", "escaped-twice")]
    [InlineData("<title>Ankara&amp;#8217;da</title>", "Ankara’da", "escaped-twice")]
    [InlineData("<title>&lt;![CDATA[Ankara]]&gt;</title>", "Ankara", "escaped-cdata")]
    [InlineData("<title>Bir\n   iki</title>", "Bir iki", null)]
    [InlineData("<title>a\u0001\u000Bb</title>", "ab", "control-character")]
    [InlineData("<title>Ankara <b>son</b> dakika</title>", "Ankara <b>son</b> dakika", "naked-markup")]
    [InlineData("<TITLE>Ankara</Title>", "Ankara", "wrong-case")]
    [InlineData("<title>Ankara</TITLE>", "Ankara", "unequal-case")]
    [InlineData("<title>Ankara</titel>", "Ankara", "stray-end-tag")]
    [InlineData("<title>Ankara]]></title>", "Ankara", "stray-cdata-end")]
    [InlineData("<title><![CDATA[An<![CDATA[kar]]>a]]></title>", "Ankara", "nested-cdata")]
    public void Title_Fault_IsMendedAndTold(string field, string expected, string? warning)
    {
        var feed = Read(Rss($"<item>{field}<link>https://example.com/1</link></item>"));
        var item = Assert.Single(feed.Items);
        Assert.Equal((expected, "https://example.com/1"), (item.Title, item.Link));
        if (warning is null)
        {
            Assert.Empty(feed.Warnings);
        }
        else
        {
            AssertWarned(feed, warning);
        }
    }

    [Fact]
    public void Title_HalfACharacter_IsReplaced()
    {
        var feed = Read(Rss($"<item><title>a{'\uD83D'}b</title></item>"));
        Assert.Equal("a\uFFFDb", Assert.Single(feed.Items).Title);
        AssertWarned(feed, "lone-surrogate");
    }

    [Theory]
    [InlineData("<title>Bir<link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title>Bir</title><link>https://e.com/1<pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title><![CDATA[Bir</title><link>https://e.com/1</link><description><![CDATA[x]]></description><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title>Bir</title><link>https://e.com/1</link><description>x<p>y<br><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title>Bir</title><enclosure url='u'><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title>Bir</title><media:content url='u'><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title>Bir</title><atom:link href='x'><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title class=\"x>Bir</title><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate>")]
    [InlineData("<title class=x>Bir</title><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate><!-- nie zu <b>")]
    [InlineData("<title>Bir</title><link>https://e.com/1</link><pubDate>25 Aug 2021</pubDate></div></p>")]
    public void Item_LostEndTags_LoseNothingElse(string fields)
    {
        var feed = Read(Rss($"<item>{fields}</item><item><title>İki</title></item>"));
        Assert.Equal(["Bir", "İki"], feed.Items.Select(item => item.Title));
        Assert.Equal("https://e.com/1", feed.Items[0].Link);
        Assert.NotNull(feed.Items[0].Published);
        Assert.NotEmpty(feed.Warnings);
    }

    [Fact]
    public void Item_WithoutEndTag_EndsWhereTheNextBegins()
    {
        var feed = Read(Rss("<item><title>Bir</title><item><title>İki</title></item><item><title>Üç</title>"));
        Assert.Equal(["Bir", "İki", "Üç"], feed.Items.Select(item => item.Title));
        AssertWarned(feed, "unclosed-item");
    }

    [Fact]
    public void Document_CutAnywhere_KeepsCompleteItemsAndWarns()
    {
        var text = Rss("<item><title>Bir</title><description><![CDATA[<p>x</p>]]></description></item><item><title>İki &amp; üç</title></item>");
        var firstEnd = text.IndexOf("</item>", StringComparison.Ordinal) + 7;
        for (var length = text.IndexOf("<channel>", StringComparison.Ordinal) + 9; length < text.Length - 6; length++)
        {
            var feed = Read(text[..length]);
            AssertWarned(feed, "truncated");
            Assert.Equal(length < firstEnd - 1 ? 0 : length < text.LastIndexOf("</item>", StringComparison.Ordinal) + 6 ? 1 : 2, feed.Items.Count);
        }
    }

    [Theory]
    [InlineData("\r\n\r\n  ", "leading-space")]
    [InlineData("\uFEFF", null)]
    [InlineData("Notice: undefined index", "leading-junk")]
    [InlineData("<br />\n<b>Warning</b>: headers already sent in <b>x.php</b> on line <b>3</b><br />\n", "leading-junk")]
    [InlineData("<div><p>Oops", "wrapped-feed")]
    public void Document_JunkBefore_IsSkipped(string junk, string? warning)
    {
        var feed = Read(junk + Rss("<item><title>Bir</title></item>"));
        Assert.Equal("Bir", Assert.Single(feed.Items).Title);
        if (warning is not null)
        {
            AssertWarned(feed, warning);
        }
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"><rss><channel><item><title>Bir</title></item></channel></rss><?php ?>")]
    [InlineData("<RSS><Channel><Item><Title>Bir</Title></Item></Channel></RSS>")]
    [InlineData("<rss><item><title>Bir</title></item></rss>")]
    [InlineData("<channel><item><title>Bir</title></item></channel>")]
    [InlineData("<rss><channel></channel></rss><item><title>Bir</title></item>")]
    [InlineData("<rss><channel><items><item><title>Bir</title></item></items></channel></rss>")]
    [InlineData("<rss xmlns='http://www.w3.org/2005/Atom'><channel><item><title>Bir</title></item></channel></rss>")]
    [InlineData("<rss xmlns='urn:odd'><channel><item><title>Bir</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><dc:title>Bir</dc:title></item></channel></rss>")]
    [InlineData("<feed><entry><title>Bir</title></entry></feed>")]
    public void Document_OddShape_IsStillAFeed(string text) => Assert.Equal("Bir", Assert.Single(Read(text).Items).Title);

    [Theory]
    [InlineData("windows-1254", "windows-1254", null)]
    [InlineData("utf-8", "windows-1254", "wrong-encoding")]
    [InlineData("windows-1254", "utf-8", "wrong-encoding")]
    public void Bytes_DeclaredRightOrWrong_GiveTheTurkishTitle(string real, string declared, string? warning)
    {
        // Asked first, the product makes the code pages known.
        _ = TextDecoding.Decode("x"u8, null);
        var text = $"<?xml version='1.0' encoding='{declared}'?><rss><channel><item><title>Dışişleri: İğdır'da şüphe</title></item></channel></rss>";
        var feed = ReadBytes(System.Text.Encoding.GetEncoding(real).GetBytes(text));
        Assert.Equal("Dışişleri: İğdır'da şüphe", Assert.Single(feed.Items).Title);
        if (warning is null)
        {
            Assert.Empty(feed.Warnings);
        }
        else
        {
            AssertWarned(feed, warning);
        }
    }

    [Fact]
    public void Description_RelativeAddresses_AreThoseOfTheItemsPage()
    {
        var feed = Read(Rss("<item><link>https://example.com/haber/1.html</link><description>&lt;img src='a.jpg'&gt;&lt;a href='#x'&gt;y&lt;/a&gt;</description></item>"));
        Assert.Equal("<img src='https://example.com/haber/a.jpg'><a href='#x'>y</a>", Assert.Single(feed.Items).SummaryHtml);
        AssertWarned(feed, "relative-link-in-markup");
    }

    [Fact]
    public void Prefix_NeverDeclared_MeansTheUsual()
    {
        var feed = Read("<rss><channel><item><content:encoded>x</content:encoded><dc:creator>A</dc:creator><media:thumbnail url='https://e.com/a.jpg'/></item></channel></rss>");
        var item = Assert.Single(feed.Items);
        Assert.Equal(("x", "A", "https://e.com/a.jpg"), (item.ContentHtml, item.Author, item.ImageUrl));
        AssertWarned(feed, "undeclared-prefix");
    }

    [Theory]
    [InlineData("/haber/1", "https://example.com/feeds/rss.xml", "https://example.com/haber/1")]
    [InlineData("haber/1", "https://example.com/feeds/rss.xml", "https://example.com/feeds/haber/1")]
    [InlineData("//cdn.example.com/1", "https://example.com/feeds/rss.xml", "https://cdn.example.com/1")]
    [InlineData("/haber/1", null, "https://example.com/haber/1")]
    public void Link_Relative_IsMadeAbsolute(string link, string? baseUrl, string expected)
    {
        var feed = Read(Rss($"<item><link>{link}</link></item>"), baseUrl);
        Assert.Equal(expected, Assert.Single(feed.Items).Link);
        AssertWarned(feed, "relative-link");
    }

    [Fact]
    public void Date_Unreadable_IsToldAndTheNextOneTried()
    {
        var feed = Read(Rss("<item><pubDate>yakında</pubDate><dc:date>2021-08-25 10:30</dc:date></item>"));
        var item = Assert.Single(feed.Items);
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 10, 30, 0, TimeSpan.Zero), item.Published);
        Assert.False(item.PublishedHasZone);
        AssertWarned(feed, "unreadable-date");
        AssertWarned(feed, "date-without-zone");
    }

    [Fact]
    public void Description_NakedMarkup_IsKeptAsWritten()
    {
        var item = Item("<description>A <p class='x'>B &amp; C<br>D</p> <![CDATA[<i>E</i>]]></description>");
        Assert.Equal("A <p class='x'>B &amp; C<br>D</p> <i>E</i>", item.SummaryHtml);
    }
}
