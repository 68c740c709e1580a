using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Views;

/// <summary>What came in for a saved view, as feed readers want it. Entries lead to the article here, with its evidence, and name the original.</summary>
internal static class ViewFeed
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static byte[] Atom(SavedView view, string title, IReadOnlyList<ArticleListRow> rows, Uri root)
    {
        var feed = new SyndicationFeed(title, null, new Uri(root, AppUrls.View(view.Query)), $"tag:afghanwatch,2026:view:{view.Key}", Updated(view, rows))
        {
            Items = rows.Select(row => Entry(row, root)).ToList(),
            Generator = "AfghanWatch",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(root, AppUrls.ViewFeed(view.Key, "atom")), "application/atom+xml"));
        feed.Authors.Add(new SyndicationPerson(null, "AfghanWatch", null));
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return stream.ToArray();
    }

    public static byte[] Json(SavedView view, string title, IReadOnlyList<ArticleListRow> rows, Uri root)
    {
        var items = new JsonArray();
        foreach (var row in rows)
        {
            var here = new Uri(root, AppUrls.Article(row.Id)).AbsoluteUri;
            var item = new JsonObject
            {
                ["id"] = here,
                ["url"] = here,
                ["title"] = row.Title,
                ["content_text"] = Text(row),
                ["date_published"] = Moment(row.PublishedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? row.FirstSeenAt),
                ["date_modified"] = Moment(row.FirstSeenAt),
                ["authors"] = new JsonArray(new JsonObject { ["name"] = row.Outlet ?? "AfghanWatch" }),
                ["tags"] = new JsonArray([.. row.Topics.Concat(row.Actors.Select(actor => actor.Name)).Select(tag => JsonValue.Create(tag))]),
            };
            if (WebAddress.OfArticle(row.Url) is { } original)
            {
                item["external_url"] = original;
            }

            if (row.Language is { } language)
            {
                item["language"] = language;
            }

            items.Add(item);
        }

        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = title,
            ["home_page_url"] = new Uri(root, AppUrls.View(view.Query)).AbsoluteUri,
            ["feed_url"] = new Uri(root, AppUrls.ViewFeed(view.Key, "json")).AbsoluteUri,
            ["items"] = items,
        };
        return Encoding.UTF8.GetBytes(feed.ToJsonString(Readable));
    }

    private static SyndicationItem Entry(ArticleListRow row, Uri root)
    {
        var here = new Uri(root, AppUrls.Article(row.Id));
        var item = new SyndicationItem(Clean(row.Title), Clean(Text(row)), here, here.AbsoluteUri, Utc(row.FirstSeenAt))
        {
            PublishDate = row.PublishedOn is { } day ? Utc(day.ToDateTime(TimeOnly.MinValue)) : Utc(row.FirstSeenAt),
        };
        item.Authors.Add(new SyndicationPerson(null, Clean(row.Outlet ?? "AfghanWatch"), null));
        if (WebAddress.OfArticle(row.Url) is { } original)
        {
            item.Links.Add(new SyndicationLink(new Uri(original), "related", null, null, 0));
        }

        foreach (var topic in row.Topics)
        {
            item.Categories.Add(new SyndicationCategory(topic));
        }

        return item;
    }

    // The sentence that tells what happened, with its place in the article one click away.
    private static string Text(ArticleListRow row)
    {
        var snippet = string.Concat((row.Snippet ?? []).Select(part => part.Text));
        return row.Happening ?? (snippet.Length > 0 ? snippet : row.Title);
    }

    private static DateTimeOffset Updated(SavedView view, IReadOnlyList<ArticleListRow> rows) => rows.Count == 0 ? Utc(view.ChangedAt) : rows.Max(row => Utc(row.FirstSeenAt));

    private static DateTimeOffset Utc(DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    // XML has no place for control characters and half surrogates, which a title may hold.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }
}
