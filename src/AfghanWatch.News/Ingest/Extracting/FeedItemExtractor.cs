using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Extracting.Feeds;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Makes an article of a feed item from what the feed itself carries.</summary>
public static class FeedItemExtractor
{
    private const int LongestExcerpt = 600;

    public static ExtractionResult Extract(FeedItem item, Feed feed, FetchedDocument document, int index)
    {
        var name = item.Link ?? $"{document.Name}#{index + 1}";
        var markup = item.ContentHtml is { Length: > 0 } content && content.Length >= (item.SummaryHtml?.Length ?? 0) ? content : item.SummaryHtml ?? item.ContentHtml;
        var url = Uri.TryCreate(item.Link, UriKind.Absolute, out var link) ? link : document.Url;
        var html = markup is null ? null : HtmlSanitizer.Sanitize(markup, url);
        var text = html is null ? "" : HtmlText.ToText(html).Trim();
        var title = (item.TitleText ?? (item.Title is null ? null : HtmlText.ToText(HtmlSanitizer.Sanitize(item.Title, null))))?.ReplaceLineEndings(" ").Trim();
        if (!text.Any(char.IsLetter))
        {
            text = title ?? "";
        }

        if (!text.Any(char.IsLetter))
        {
            return new ExtractionResult.Rejected(name, "The feed item has neither a headline nor a text.");
        }

        return new ExtractionResult.Found(
            name,
            new ExtractedArticle
            {
                Url = LinkResolver.Web(item.Link) is null ? null : item.Link,
                CanonicalUrl = LinkResolver.Web(item.OriginalLink) is null ? null : item.OriginalLink,
                Outlet = document.Outlet ?? feed.Title,
                Title = string.IsNullOrEmpty(title) ? Headline.FirstSentence(text) : title,
                TitleBasis = string.IsNullOrEmpty(title) ? TitleBasis.FirstSentence : TitleBasis.Given,
                Byline = item.Author,
                Published = PublishedOf(item),
                Modified = item.Updated?.ToUniversalTime(),
                Language = LanguageGuess.Of(text) ?? Tag(item.Language) ?? Tag(feed.Language) ?? document.Language,
                Excerpt = ExcerptOf(item, markup, url),
                ImageUrl = SafeMarkup.Address(item.ImageUrl, url, false),
                Text = text,
                Html = html,
                Section = item.Categories.Count > 0 ? item.Categories[0] : null,
                Warnings = feed.Warnings,
            },
            item.Id);
    }

    /// <summary>A date that a feed gives for its item.</summary>
    internal static PublicationDate FeedsDate(DateTimeOffset instant, Certainty certainty) =>
        new(DateOnly.FromDateTime(instant.DateTime), instant.ToUniversalTime(), DateBasis.Given, certainty, "the feed's own date");

    /// <summary>The day as the feed's zone has it; where that is UTC, the day in the item's address may be the one its readers were shown.</summary>
    private static PublicationDate PublishedOf(FeedItem item)
    {
        if ((item.Published ?? item.Updated) is not { } instant)
        {
            return PublicationDate.Unknown;
        }

        var hasZone = item.Published is null ? item.UpdatedHasZone : item.PublishedHasZone;
        var day = DateOnly.FromDateTime(instant.DateTime);
        if (instant.Offset == TimeSpan.Zero && UrlDate.Of(item.Link) is { } shown && Math.Abs(shown.DayNumber - day.DayNumber) == 1)
        {
            day = shown;
        }

        return new PublicationDate(
            day, instant.ToUniversalTime(), DateBasis.Given, item.Published is null ? Certainty.Inferred : Certainty.Stated, hasZone ? "the feed's own date" : "the feed's own date, without a zone");
    }

    private static string? ExcerptOf(FeedItem item, string? markup, Uri? url)
    {
        if (item.SummaryHtml is null || ReferenceEquals(item.SummaryHtml, markup))
        {
            return null;
        }

        var text = HtmlText.ToText(HtmlSanitizer.Sanitize(item.SummaryHtml, url)).ReplaceLineEndings(" ").Trim();
        return text.Length == 0 ? null : text.Length <= LongestExcerpt ? text : string.Concat(text.AsSpan(0, LongestExcerpt), "…");
    }

    private static string? Tag(string? language) => language is { Length: >= 2 } && char.IsAsciiLetter(language[0]) && char.IsAsciiLetter(language[1]) ? language[..2].ToLowerInvariant() : null;
}
