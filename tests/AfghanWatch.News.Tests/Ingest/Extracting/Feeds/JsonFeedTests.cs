using System.Text;
using System.Text.Json;
using AfghanWatch.News.Ingest.Extracting;
using static AfghanWatch.News.Tests.Ingest.Extracting.Feeds.FeedReading;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class JsonFeedTests
{
    private const string Whole =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Haberler", "home_page_url": "https://example.com/", "language": "tr", "items": [
          {"id": 1, "url": "https://example.com/1", "title": "Başlık \ud83d\ude00", "content_html": "<p>a</p>", "summary": "AT&T", "date_published": "2021-08-25T10:00:00+03:00",
           "authors": [{"name": "Ayşe"}, {"name": "Ali"}], "tags": ["a", "b"], "image": "https://example.com/i.jpg", "attachments": [{"url": "https://example.com/x.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}]},
          {"id": "2", "url": "https://example.com/2", "content_text": "bir\n\niki", "author": {"name": "Eski"}}
        ]}
        """;

    [Fact]
    public void Json_WholeFeed_GivesEveryField()
    {
        var feed = Read(Whole);
        Assert.Equal(("json", "Haberler", "https://example.com/", "tr"), (feed.Format, feed.Title, feed.Link, feed.Language));
        Assert.Empty(feed.Warnings);
        var (first, second) = (feed.Items[0], feed.Items[1]);
        Assert.Equal(("1", "Başlık 😀", "Ayşe, Ali", "AT&amp;T"), (first.Id, first.Title, first.Author, first.SummaryHtml));
        Assert.Equal(["a", "b"], first.Categories);
        Assert.Equal(5, Assert.Single(first.Enclosures).Length);
        Assert.Equal(("<p>bir</p><p>iki</p>", "Eski"), (second.ContentHtml, second.Author));
    }

    [Fact]
    public void Json_CutAnywhere_KeepsCompleteItemsAndWarns()
    {
        var whole = Read(Whole);
        for (var length = Whole.IndexOf("\"items\"", StringComparison.Ordinal) + 10; length < Whole.TrimEnd().Length - 1; length++)
        {
            var feed = Read(Whole[..length]);
            AssertWarned(feed, "truncated");
            Assert.All(feed.Items, (item, index) => Assert.Equal(whole.Items[index].ContentHtml, item.ContentHtml));
        }
    }

    [Theory]
    [InlineData("\uFEFF{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"},]}")]
    [InlineData(")]}'\n{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}]}")]
    [InlineData("{\"items\":[{\"id\":1,\"url\":\"https://e.com\",\"title\":\"line\nbreak\"}]}")]
    public void Json_SmallFaults_AreForgiven(string text) => Assert.Equal("1", Assert.Single(Read(text).Items).Id);

    [Fact]
    public void Write_Feed_GivesTheContractsNames()
    {
        var feed = Read(Rss("<item><title>Türkiye 😀 \"x\" &lt;b&gt;</title><pubDate>Wed, 25 Aug 2021 10:30:00 +0300</pubDate></item>"));
        using var output = new MemoryStream();
        FeedJson.Write(output, feed);
        var text = Encoding.UTF8.GetString(output.ToArray());
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;

        Assert.Equal(["format", "title", "link", "language", "updated", "warnings", "items"], root.EnumerateObject().Select(property => property.Name));
        var item = root.GetProperty("items")[0];
        Assert.Equal(["id", "title", "link", "author", "published", "updated", "summaryHtml", "contentHtml", "categories"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2021-08-25T10:30:00+03:00", item.GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("id").ValueKind);
        Assert.Contains("Türkiye", text, StringComparison.Ordinal);
    }
}
