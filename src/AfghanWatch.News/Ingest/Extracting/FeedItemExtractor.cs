using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Makes an article of a feed item from what the feed itself carries.</summary>
public static class FeedItemExtractor
{
    public static ExtractionResult Extract(FeedItem item, Feed feed, FetchedDocument document, int index)
    {
        var name = item.Link ?? $"{document.Name}#{index + 1}";
        var markup = item.ContentHtml is { Length: > 0 } content && content.Length >= (item.SummaryHtml?.Length ?? 0) ? content : item.SummaryHtml ?? item.ContentHtml;
        var url = Uri.TryCreate(item.Link, UriKind.Absolute, out var link) ? link : document.Url;
        var html = markup is null ? null : HtmlSanitizer.Sanitize(markup, url);
        var text = html is null ? "" : HtmlText.ToText(html).Trim();
        var title = item.Title is null ? null : HtmlText.ToText(HtmlSanitizer.Sanitize(item.Title, null)).ReplaceLineEndings(" ").Trim();
        if (!text.Any(char.IsLetter))
        {
            text = title ?? "";
        }

        if (!text.Any(char.IsLetter))
        {
            return new ExtractionResult.Rejected(name, "The feed item has neither a headline nor a text.");
        }

        var published = item.Published ?? item.Updated;
        return new ExtractionResult.Found(
            name,
            new ExtractedArticle
            {
                Url = item.Link,
                Outlet = document.Outlet ?? feed.Title,
                Title = string.IsNullOrEmpty(title) ? Headline.FirstSentence(text) : title,
                TitleBasis = string.IsNullOrEmpty(title) ? TitleBasis.FirstSentence : TitleBasis.Given,
                Byline = item.Author,
                Published = published is { } instant
                    ? FeedsDate(instant, item.Published is null ? Certainty.Inferred : Certainty.Stated)
                    : PublicationDate.Unknown,
                Modified = item.Updated?.ToUniversalTime(),
                Language = LanguageGuess.Of(text) ?? feed.Language?[..Math.Min(2, feed.Language.Length)] ?? document.Language,
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
}
