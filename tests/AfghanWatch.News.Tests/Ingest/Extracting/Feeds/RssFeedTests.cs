using static AfghanWatch.News.Tests.Ingest.Extracting.Feeds.FeedReading;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class RssFeedTests
{
    [Fact]
    public void Rss_WholeFeed_GivesEveryField()
    {
        var feed = Read(Rss(
            """
            <item>
              <title>Kabil Havalimanı için görüşme</title>
              <link>https://example.com/haber/1</link>
              <guid isPermaLink="false">haber-1</guid>
              <dc:creator>Ayşe Yılmaz</dc:creator>
              <pubDate>Wed, 25 Aug 2021 10:30:00 +0300</pubDate>
              <description>Kısa özet</description>
              <content:encoded><![CDATA[<p>Uzun metin</p><img src="https://example.com/a.jpg">]]></content:encoded>
              <category>Dünya</category><category><![CDATA[Afganistan]]></category>
              <enclosure url="https://example.com/b.jpg" type="image/jpeg" length="1200"/>
            </item>
            """,
            "<title>Haberler</title><link>https://example.com/</link><language>tr</language><lastBuildDate>Wed, 25 Aug 2021 11:00:00 +0300</lastBuildDate>"));

        Assert.Equal(("rss", "Haberler", "https://example.com/", "tr"), (feed.Format, feed.Title, feed.Link, feed.Language));
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 11, 0, 0, TimeSpan.FromHours(3)), feed.Updated);
        Assert.Empty(feed.Warnings);
        var item = Assert.Single(feed.Items);
        Assert.Equal(("haber-1", "Kabil Havalimanı için görüşme", "https://example.com/haber/1", "Ayşe Yılmaz"), (item.Id, item.Title, item.Link, item.Author));
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 10, 30, 0, TimeSpan.FromHours(3)), item.Published);
        Assert.True(item.PublishedHasZone);
        Assert.Equal("Kısa özet", item.SummaryHtml);
        Assert.Equal("<p>Uzun metin</p><img src=\"https://example.com/a.jpg\">", item.ContentHtml);
        Assert.Equal(["Dünya", "Afganistan"], item.Categories);
        Assert.Equal("https://example.com/b.jpg", item.ImageUrl);
        Assert.Equal(1200, Assert.Single(item.Enclosures).Length);
    }

    [Fact]
    public void Rdf_ItemsBesideTheChannel_AreRead()
    {
        var feed = Read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://example.com/rdf"><title>T</title><link>https://example.com/</link>
                <items><rdf:Seq><rdf:li resource="https://example.com/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://example.com/1"><title>Bir</title><link>https://example.com/1</link><dc:date>2021-08-25T10:30+03:00</dc:date><dc:subject>Dış politika</dc:subject></item>
            </rdf:RDF>
            """);

        Assert.Equal("rdf", feed.Format);
        var item = Assert.Single(feed.Items);
        Assert.Equal("https://example.com/1", item.Id);
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 10, 30, 0, TimeSpan.FromHours(3)), item.Published);
        Assert.Equal(["Dış politika"], item.Categories);
    }

    [Theory]
    [InlineData("desk@example.com (Ayşe Yılmaz)", "Ayşe Yılmaz")]
    [InlineData("Ayşe Yılmaz (desk@example.com)", "Ayşe Yılmaz")]
    [InlineData("Ayşe Yılmaz &lt;desk@example.com&gt;", "Ayşe Yılmaz")]
    [InlineData("desk@example.com", "desk@example.com")]
    [InlineData("Ayşe Yılmaz (Ankara)", "Ayşe Yılmaz (Ankara)")]
    [InlineData("<![CDATA[<b>Ayşe</b> Yılmaz]]>", "Ayşe Yılmaz")]
    public void Rss_Author_IsTheName(string written, string expected) => Assert.Equal(expected, Item($"<author>{written}</author>").Author);

    [Fact]
    public void Rss_AuthorMadeOfElements_KeepsItsOwnTitle()
    {
        var item = Item("<author><name>Ayşe Yılmaz</name><title>Muhabir</title></author><title>Kabil</title>");
        Assert.Equal(("Ayşe Yılmaz", "Kabil"), (item.Author, item.Title));
    }

    [Fact]
    public void Rss_SeveralCreators_AreJoined() =>
        Assert.Equal("A, B", Item("<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>A</dc:creator>").Author);

    [Theory]
    [InlineData("<guid>https://example.com/1</guid>", "https://example.com/1")]
    [InlineData("<guid isPermaLink='true'>https://example.com/1</guid>", "https://example.com/1")]
    [InlineData("<guid isPermaLink='false'>https://example.com/1</guid>", null)]
    [InlineData("<guid>12345</guid>", null)]
    [InlineData("<atom:link rel='self' href='https://example.com/s'/><atom:link href='https://example.com/a'/>", "https://example.com/a")]
    [InlineData("<link>\n  https://example.com/1?a=1&amp;b=2\n</link>", "https://example.com/1?a=1&b=2")]
    [InlineData("<link/>https://example.com/1", "https://example.com/1")]
    [InlineData("<link><![CDATA[https://example.com/?a=1&amp;b=2]]></link>", "https://example.com/?a=1&b=2")]
    [InlineData("<link>https://example.com/\n   long/address</link>", "https://example.com/long/address")]
    [InlineData("<link>javascript:alert(1)</link>", null)]
    [InlineData("<link>www.example.com/1</link>", "https://www.example.com/1")]
    [InlineData("<link rel='enclosure' href='https://example.com/a.mp3'/>", null)]
    public void Rss_Link_IsChosen(string fields, string? expected) => Assert.Equal(expected, Item(fields).Link);

    [Fact]
    public void Rss_GoogleNewsSource_IsTheOutlet()
    {
        var item = Item("<title>Kabil - Reuters</title><source url='https://www.reuters.com'>Reuters</source>");
        Assert.Equal(("Reuters", "https://www.reuters.com"), (item.SourceTitle, item.SourceLink));
    }

    [Theory]
    [InlineData("<media:content url='https://e.com/a.jpg' medium='image'/>")]
    [InlineData("<media:group><media:thumbnail url='https://e.com/a.jpg'/></media:group>")]
    [InlineData("<image>https://e.com/a.jpg</image>")]
    [InlineData("<image><url>https://e.com/a.jpg</url></image>")]
    [InlineData("<description>&lt;img width='1' src='https://e.com/pixel'&gt;&lt;img src='https://e.com/a.jpg'&gt;</description>")]
    public void Rss_Picture_IsFound(string fields) => Assert.Equal("https://e.com/a.jpg", Item(fields).ImageUrl);

    [Fact]
    public void Rss_ForeignElements_AreLeftAlone()
    {
        var item = Item("<title>A</title><media:title>B</media:title><media:description>C</media:description><georss:point xmlns:georss='http://www.georss.org/georss'>34 69</georss:point><media:content url='u'><media:title>D</media:title></media:content>");
        Assert.Equal(("A", "C"), (item.Title, item.SummaryHtml));
    }

    [Fact]
    public void Keys_MissingAndRepeatedIds_StayDistinctAndStable()
    {
        const string Items = "<item><guid>1</guid><link>https://e.com/a</link></item><item><guid>1</guid><link>https://e.com/b</link></item><item><title>Yalnız başlık</title></item><item><guid>2</guid></item>";
        var feed = Read(Rss(Items));

        AssertWarned(feed, "repeated-id");
        Assert.Equal(["https://e.com/a", "https://e.com/b", "2"], feed.Items.Where(item => item.Title is null).Select(item => item.Key));
        Assert.Equal(feed.Items.Select(item => item.Key), Read(Rss(Items)).Items.Select(item => item.Key));
        Assert.StartsWith("made:", feed.Items[2].Key, StringComparison.Ordinal);
    }
}
