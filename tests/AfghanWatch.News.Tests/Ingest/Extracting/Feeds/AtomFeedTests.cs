using static AfghanWatch.News.Tests.Ingest.Extracting.Feeds.FeedReading;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class AtomFeedTests
{
    [Fact]
    public void Atom_WholeFeed_GivesEveryField()
    {
        var feed = Read(
            """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <title>World</title><updated>2021-08-25T12:00:00Z</updated>
              <link rel="self" href="https://example.com/feed"/><link rel="alternate" type="text/html" href="https://example.com/"/>
              <entry>
                <id>tag:example.com,2021:1</id><title type="html">Kabul &amp;amp; Ankara</title>
                <link rel="enclosure" type="audio/mpeg" href="https://example.com/1.mp3"/><link rel="self" href="https://example.com/1.atom"/>
                <link type="application/pdf" href="https://example.com/1.pdf"/><link type="text/html" href="https://example.com/1"/>
                <author><name>Jane Doe</name><email>j@example.com</email></author><author><name>John Roe</name></author>
                <published>2021-08-25T10:00:00+04:30</published><updated>2021-08-25T11:00:00.250Z</updated>
                <category term="world" label="World news"/><category term="asia"/>
                <summary>Plain &lt; text</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p></div></content>
              </entry>
            </feed>
            """);

        Assert.Equal(("atom", "World", "https://example.com/", "en"), (feed.Format, feed.Title, feed.Link, feed.Language));
        Assert.Equal("https://example.com/feed", feed.SelfLink);
        var item = Assert.Single(feed.Items);
        Assert.Equal(("tag:example.com,2021:1", "Kabul & Ankara", "https://example.com/1", "Jane Doe, John Roe"), (item.Id, item.Title, item.Link, item.Author));
        Assert.Equal(TimeSpan.FromMinutes(270), item.Published!.Value.Offset);
        Assert.Equal(("Plain &lt; text", "<p>A &amp; B</p>"), (item.SummaryHtml, item.ContentHtml));
        Assert.Equal(["World news", "asia"], item.Categories);
        Assert.Equal("audio/mpeg", Assert.Single(item.Enclosures).Type);
    }

    [Theory]
    [InlineData("<content type='html'>&lt;p&gt;a&lt;/p&gt;</content>", "<p>a</p>")]
    [InlineData("<content type='html'><![CDATA[<p>a</p>]]></content>", "<p>a</p>")]
    [InlineData("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a &lt;b&gt;</div></content>", "a &lt;b&gt;")]
    [InlineData("<content type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:p>a</h:p></h:div></content>", "<p>a</p>")]
    [InlineData("<content type='text'>AT&amp;T &lt;3</content>", "AT&amp;T &lt;3")]
    [InlineData("<content>AT&amp;T</content>", "AT&amp;T")]
    [InlineData("<content>&lt;p&gt;a&lt;/p&gt;</content>", "<p>a</p>")]
    [InlineData("<content type='text'>one\n\ntwo</content>", "<p>one</p><p>two</p>")]
    [InlineData("<content mode='escaped' type='text/html'>&lt;p&gt;a&lt;/p&gt;</content>", "<p>a</p>")]
    [InlineData("<content mode='base64' type='text/html'>PHA+YTwvcD4=</content>", "<p>a</p>")]
    [InlineData("<content type='image/png'>iVBORw0KGgo=</content>", null)]
    [InlineData("<content type='application/xml'><x><y>1</y></x></content>", "<x><y>1</y></x>")]
    public void Atom_Content_BecomesMarkup(string content, string? expected) => Assert.Equal(expected, Entry(content).ContentHtml);

    [Theory]
    [InlineData("<title type='text'>a &lt;b&gt; tag</title>", "a <b> tag")]
    [InlineData("<title type='html'>a &lt;b&gt;bold&lt;/b&gt; tag</title>", "a bold tag")]
    [InlineData("<title>a &lt;b&gt;bold&lt;/b&gt; tag</title>", "a bold tag")]
    [InlineData("<title>The return of &lt;b&gt; and &lt;i&gt;</title>", "The return of <b> and <i>")]
    [InlineData("<title>one&lt;br&gt;two &lt;img src='x'&gt;</title>", "one two")]
    public void Atom_TitleText_FollowsTheType(string title, string expected) => Assert.Equal(expected, Entry(title).TitleText);

    [Fact]
    public void Atom_OnlyUpdated_IsPublishedToo()
    {
        var item = Entry("<updated>2021-08-25T10:00:00Z</updated>");
        Assert.Equal(item.Updated, item.Published);
    }

    [Fact]
    public void Atom_NestedBases_ResolveOneAnother()
    {
        var feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/news/">
              <entry xml:base="2021/"><link href="a.html"/><content type="html">&lt;a href="b.html"&gt;b&lt;/a&gt;&lt;img data-src="x" src='/c.png'&gt;</content></entry>
            </feed>
            """);
        var item = Assert.Single(feed.Items);
        Assert.Equal("https://example.com/news/2021/a.html", item.Link);
        Assert.Equal("<a href=\"https://example.com/news/2021/b.html\">b</a><img data-src=\"x\" src='https://example.com/c.png'>", item.ContentHtml);
        Assert.DoesNotContain(feed.Warnings, warning => warning.StartsWith("relative-link", StringComparison.Ordinal));
    }

    [Fact]
    public void Atom_PrefixedElements_AreTheSame()
    {
        var feed = Read("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>E</a:title><a:link href='https://e.com/'/></a:entry></a:feed>");
        Assert.Equal(("T", "https://e.com/"), (feed.Title, Assert.Single(feed.Items).Link));
    }

    [Fact]
    public void Atom_SingleEntryDocument_IsAFeedOfOne() =>
        Assert.Equal("E", Assert.Single(Read("<entry xmlns='http://www.w3.org/2005/Atom'><title>E</title></entry>").Items).Title);
}
