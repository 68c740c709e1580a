using System.Runtime.CompilerServices;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>
/// The pages behind the items of one feed, at one visit: those of new items, of items the feed says were changed, and of items whose page could not be had before. The feed's own
/// text stands in where a page cannot be had. A page that is gone marks its article.
/// </summary>
internal sealed class FeedPages(Feed feed, FetchedDocument document, bool followLinks, int mostPages, WebFetcher web, LinkStore links, TimeProvider clock)
{
    // A feed item with this much text of its own is taken as the whole article.
    private const int WholeArticle = 1200;

    // Bodies held at a time, whichever comes first.
    private const int MostBodies = 8;
    private const int MostBytes = 4 * 1024 * 1024;

    // As often as it is worth coming back for a page that could not be had.
    private const int Tries = 5;

    private readonly Dictionary<string, FeedLinkRow> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeedLinkRow> _byItem = new(StringComparer.Ordinal);
    private int _asked;

    /// <summary>New items are left for another visit: there were too many pages for one, or the host wants rest.</summary>
    public bool HasMore { get; private set; }

    /// <summary>The host asked to be left alone for so long.</summary>
    public TimeSpan? Rest { get; private set; }

    /// <summary>The feed's items in small batches, each with its page, its own text, or the note that it is known.</summary>
    public async IAsyncEnumerable<FetchResult[]> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!followLinks)
        {
            yield return [new FetchResult.Fetched(document)];
            yield break;
        }

        var keys = feed.Items.Select(item => CanonicalUrl.Of(item.Link)).OfType<string>().Distinct().ToList();
        var known = await links.KnownAsync(keys, cancellation);
        var batch = new List<FetchResult>();
        long bytes = 0;
        foreach (var item in feed.Items)
        {
            var result = await ResultAsync(item, known, cancellation);
            if (result is null)
            {
                continue;
            }

            batch.Add(result);
            bytes += result is FetchResult.Fetched fetched ? fetched.Document.Content.Length : 0;
            if (batch.Count(one => one is FetchResult.Fetched) >= MostBodies || bytes >= MostBytes)
            {
                yield return [.. batch];
                batch.Clear();
                bytes = 0;
            }
        }

        yield return [.. batch];
    }

    /// <summary>Hears what became of an item, to know its link at the next visit.</summary>
    public void Note(IngestResult result)
    {
        var id = result switch
        {
            IngestResult.Stored stored => stored.ArticleId,
            IngestResult.NewVersion version => version.ArticleId,
            IngestResult.Duplicate copy => copy.ArticleId,
            _ => 0,
        };
        if (id > 0 && _byItem.TryGetValue(result.Item, out var link))
        {
            link.ArticleId = id;
        }
    }

    /// <summary>Keeps what this visit learnt of links.</summary>
    public Task SaveAsync(CancellationToken cancellation) => links.NoteAsync([.. _seen.Values.Where(link => link.ArticleId > 0)], cancellation);

    private async Task<FetchResult?> ResultAsync(FeedItem item, Dictionary<string, KnownLink> known, CancellationToken cancellation)
    {
        var entry = new FetchResult.Entry(item, feed, document);
        if (CanonicalUrl.Of(item.Link) is not { } key || !Uri.TryCreate(item.Link, UriKind.Absolute, out var address) || !(address.Scheme is "http" or "https") || (item.ContentHtml?.Length ?? 0) >= WholeArticle || _seen.ContainsKey(key))
        {
            return entry;
        }

        var stored = known.GetValueOrDefault(key);
        var updated = item.Updated?.UtcDateTime;
        var isChanged = stored is not null && updated > stored.ItemUpdatedAt;
        if (stored is not null && !isChanged && stored.TriesLeft == 0)
        {
            return stored.FromFeed ? entry : new FetchResult.Known(item.Link!, stored.ArticleId);
        }

        if (_asked >= mostPages || Rest is not null)
        {
            HasMore = true;
            return stored is null ? null : new FetchResult.Known(item.Link!, stored.ArticleId);
        }

        _asked++;
        var answer = await web.GetAsync(new WebQuestion(address, WebPurpose.Linked), cancellation);
        var link = new FeedLinkRow { Key = key, ArticleId = stored?.ArticleId ?? 0, SeenAt = clock.GetUtcNow().UtcDateTime, ItemUpdatedAt = updated };
        if (answer is WebAnswer.Content page && LaterPages.ArticleIn(page, address) is { } article)
        {
            await MarkAsync(stored, null, cancellation);
            Remember(link, address.ToString());
            var first = new FetchedDocument(address.ToString(), DocumentKind.Page, page.Body, page.ContentType, page.Url, document.Outlet) { SourceId = document.SourceId, Language = document.Language, ItemPublished = item.Published };
            return new FetchResult.Fetched(article.NextPage is null ? first : first with { LaterPages = await LaterPages.ReadAsync(article, first, web, cancellation) });
        }

        var failed = answer as WebAnswer.Failed;
        link.FromFeed = stored?.FromFeed ?? true;
        link.TriesLeft = failed is { IsPassing: true } or { IsGone: true } ? Math.Max(0, (stored is { TriesLeft: > 0 } ? stored.TriesLeft : Tries) - 1) : 0;
        Rest = failed?.Problem == Sources.SourceProblem.TooManyRequests ? failed.RetryAfter ?? TimeSpan.Zero : Rest;
        if (failed is { IsGone: true } && stored is not null && (!stored.FromFeed || link.TriesLeft == 0))
        {
            link.TriesLeft = 0;
            await MarkAsync(stored, failed.Status, cancellation);
        }

        Remember(link, item.Link!);
        return stored is { FromFeed: false } ? new FetchResult.Known(item.Link!, stored.ArticleId) : entry;
    }

    private void Remember(FeedLinkRow link, string item)
    {
        _seen[link.Key] = link;
        _byItem[item] = link;
    }

    private Task MarkAsync(KnownLink? stored, int? status, CancellationToken cancellation) =>
        stored is null || (status is null && !stored.IsGone) ? Task.CompletedTask : links.MarkAsync(stored.ArticleId, status, clock.GetUtcNow().UtcDateTime, cancellation);
}
