using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>Fetches one source: its feed, the pages behind new items, all of it through the pipeline, and notes the source's health.</summary>
internal sealed class SourceFetcher(WebFetcher web, SourceStore sources, IngestPipeline pipeline, FetchOptions options, TimeProvider clock)
{
    // A feed item with this much text of its own is taken as the whole article.
    private const int WholeArticle = 1200;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>Runs to the end for any answer of the web; only cancellation throws.</summary>
    public async Task<(IngestReport Report, SourceHealthRow Health)> FetchAsync(SourceRow source, CancellationToken cancellation)
    {
        var health = await sources.HealthAsync(source.Id, cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        if (!Uri.TryCreate(source.FeedUrl, UriKind.Absolute, out var url))
        {
            return await EndAsync(health, SourceState.Failed, "The source has no feed address.", IngestReport.Nothing, null, now, cancellation);
        }

        switch (await web.GetAsync(url, health.ETag, health.LastModified, cancellation))
        {
            case WebAnswer.Unchanged:
                return await EndAsync(health, SourceState.Unchanged, null, IngestReport.Nothing, null, now, cancellation);
            case WebAnswer.Failed failed:
                return await EndAsync(health, SourceState.Failed, failed.Reason, IngestReport.Nothing, failed.RetryAfter, now, cancellation);
            case WebAnswer.Content content:
                return await TakeAsync(source, content, health, now, cancellation);
            default:
                throw new InvalidOperationException("An answer of the web that nobody thought of.");
        }
    }

    private async Task<(IngestReport Report, SourceHealthRow Health)> TakeAsync(SourceRow source, WebAnswer.Content content, SourceHealthRow health, DateTime now, CancellationToken cancellation)
    {
        var document = new FetchedDocument(content.Url.ToString(), DocumentKind.Feed, content.Body, content.ContentType, content.Url, source.Name) { SourceId = source.Id, Language = source.Language };
        switch (FeedParser.Parse(content.Body, content.ContentType, content.Url))
        {
            case FeedResult.NotAFeed refused:
                var hint = refused.LinkedFeeds.Count > 0 ? $" The page names a feed: {refused.LinkedFeeds[0]}" : "";
                return await EndAsync(health, SourceState.Failed, refused.Reason + hint, IngestReport.Nothing, null, now, cancellation);
            case FeedResult.Parsed { Feed.Items.Count: 0 }:
                return await EndAsync(health, SourceState.Empty, "The feed is valid but has no items.", IngestReport.Nothing, null, now, cancellation);
            case FeedResult.Parsed(var feed):
                var documents = await DocumentsAsync(feed, document, cancellation);
                var report = await pipeline.RunAsync(source.Name, source.Id, documents, null, cancellation);
                health.ETag = content.ETag;
                health.LastModified = content.LastModified;
                health.LastNewArticle = report.Stored > 0 ? now : health.LastNewArticle;
                return await EndAsync(health, SourceState.Ok, feed.Warnings.Count > 0 ? string.Join(' ', feed.Warnings) : null, report, null, now, cancellation);
            default:
                throw new InvalidOperationException("A feed's result that nobody thought of.");
        }
    }

    // The pages of items that carry only a summary are fetched, one after the other out of politeness; the feed's own text stands in where that fails.
    private async Task<List<FetchResult>> DocumentsAsync(Feed feed, FetchedDocument document, CancellationToken cancellation)
    {
        if (!options.FollowLinks)
        {
            return [new FetchResult.Fetched(document)];
        }

        var keys = feed.Items.Select(item => CanonicalUrl.Of(item.Link)).OfType<string>().Distinct().ToList();
        var known = await sources.KnownKeysAsync(keys, cancellation);
        var results = new List<FetchResult>();
        foreach (var item in feed.Items)
        {
            if (CanonicalUrl.Of(item.Link) is { } key && !known.Contains(key) && (item.ContentHtml?.Length ?? 0) < WholeArticle
                && Uri.TryCreate(item.Link, UriKind.Absolute, out var link)
                && await web.GetAsync(link, null, null, cancellation) is WebAnswer.Content page && LooksLikeArticle(page, link))
            {
                results.Add(new FetchResult.Fetched(new FetchedDocument(link.ToString(), DocumentKind.Page, page.Body, page.ContentType, page.Url, document.Outlet) { SourceId = document.SourceId, Language = document.Language }));
            }
            else
            {
                results.Add(new FetchResult.Entry(item, feed, document));
            }
        }

        return results;
    }

    private static bool LooksLikeArticle(WebAnswer.Content page, Uri link) =>
        (page.ContentType ?? "text/html").Contains("html", StringComparison.OrdinalIgnoreCase)
        && PageExtractor.Extract(TextDecoding.Decode(page.Body.Span, page.ContentType).Text, link) is PageResult.Extracted;

    private async Task<(IngestReport Report, SourceHealthRow Health)> EndAsync(
        SourceHealthRow health, SourceState state, string? message, IngestReport report, TimeSpan? retryAfter, DateTime now, CancellationToken cancellation)
    {
        health.State = state;
        health.Message = message;
        health.LastTry = now;
        if (state == SourceState.Failed)
        {
            health.Failures++;
        }
        else
        {
            health.LastSuccess = now;
            health.Failures = 0;
        }

        var interval = TimeSpan.FromMinutes(options.IntervalMinutes);
        var wait = health.Failures == 0 ? interval : interval * Math.Pow(2, Math.Min(health.Failures - 1, 10));
        wait = wait > LongestWait ? LongestWait : wait;
        health.NextTry = now + (retryAfter > wait && retryAfter < LongestWait ? retryAfter.Value : wait);
        await sources.SaveHealthAsync(health, cancellation);
        return (report, health);
    }
}
