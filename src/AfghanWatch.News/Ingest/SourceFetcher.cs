using System.Security.Cryptography;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>Visits one source: its feed, the pages behind its items, all of it through the pipeline, and notes the source's health.</summary>
internal sealed class SourceFetcher(WebFetcher web, HostGate gate, SourceStore sources, LinkStore links, SourceMoveStore moves, IngestPipeline pipeline, FetchOptions options, TimeProvider clock)
{
    /// <summary>Pages taken at one visit when the monitor fetches by itself; the rest has its turn after the other sources.</summary>
    public const int PagesAVisit = 20;

    /// <summary>Who changes addresses that servers say have moved.</summary>
    public const string Learner = "AfghanWatch";

    // Of the feeds a page names, these many are tried; the first is nearly always the one.
    private const int LinkedFeedsTried = 3;

    /// <summary>Runs to the end for any answer of the web; only cancellation throws.</summary>
    /// <param name="isAsked">A person asked: all pages are taken now, and a host that wants rest is asked all the same.</param>
    public async Task<(IngestReport Report, SourceHealthRow Health)> FetchAsync(SourceRow source, bool isAsked, CancellationToken cancellation)
    {
        var health = await sources.HealthAsync(source.Id, cancellation);
        var visit = new Visit(source, health, isAsked);
        if (!Uri.TryCreate(source.FeedUrl, UriKind.Absolute, out var url))
        {
            return await FailAsync(visit, new WebAnswer.Failed(SourceProblem.NoAddress, "The source has no feed address."), cancellation);
        }

        if (!isAsked && gate.RestsUntil(url) is { } rested)
        {
            health.NextTry = rested.UtcDateTime;
            await sources.SaveHealthAsync(health, cancellation);
            return (IngestReport.Nothing, health);
        }

        switch (await web.GetAsync(url, health.ETag, health.LastModified, cancellation))
        {
            case WebAnswer.Unchanged unchanged:
                await LearnAsync(visit, url, unchanged.MovedTo, MoveReason.Redirect, cancellation);
                return await SucceedAsync(visit, SourceState.Unchanged, null, IngestReport.Nothing, unchanged.Fresh, null, cancellation);
            case WebAnswer.Failed failed:
                return await FailAsync(visit, failed, cancellation);
            case WebAnswer.Content content:
                return await TakeAsync(visit, url, content, cancellation);
            default:
                throw new InvalidOperationException("An answer of the web that nobody thought of.");
        }
    }

    private async Task<(IngestReport Report, SourceHealthRow Health)> TakeAsync(Visit visit, Uri url, WebAnswer.Content content, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Body.Span));
        if (hash == visit.Health.BodyHash)
        {
            await LearnAsync(visit, url, content.MovedTo, MoveReason.Redirect, cancellation);
            (visit.Health.ETag, visit.Health.LastModified) = (content.ETag, content.LastModified);
            return await SucceedAsync(visit, SourceState.Unchanged, null, IngestReport.Nothing, content.Fresh, null, cancellation);
        }

        switch (FeedParser.Parse(content.Body, content.ContentType, content.Url))
        {
            case FeedResult.Parsed(var feed):
                await LearnAsync(visit, url, content.MovedTo, MoveReason.Redirect, cancellation);
                return await TakeFeedAsync(visit, feed, content, hash, feed.Warnings, cancellation);
            case FeedResult.NotAFeed { LinkedFeeds.Count: > 0 } page:
                return await FollowAsync(visit, url, page, cancellation);
            case FeedResult.NotAFeed refused:
                var isPage = refused.Reason.Contains("HTML page", StringComparison.Ordinal);
                return await FailAsync(visit, new WebAnswer.Failed(isPage ? SourceProblem.PageInsteadOfFeed : SourceProblem.NotAFeed, refused.Reason), cancellation);
            default:
                throw new InvalidOperationException("A feed's result that nobody thought of.");
        }
    }

    // A page stands where the feed was, and names one: that one is read, and becomes the source's own when that goes on.
    private async Task<(IngestReport Report, SourceHealthRow Health)> FollowAsync(Visit visit, Uri url, FeedResult.NotAFeed page, CancellationToken cancellation)
    {
        foreach (var linked in page.LinkedFeeds.OrderBy(feed => feed.AbsolutePath.Contains("comments", StringComparison.OrdinalIgnoreCase)).Take(LinkedFeedsTried))
        {
            if (await web.GetAsync(new WebQuestion(linked, WebPurpose.Linked), cancellation) is WebAnswer.Content content && FeedParser.Parse(content.Body, content.ContentType, content.Url) is FeedResult.Parsed(var feed))
            {
                await LearnAsync(visit, url, content.MovedTo ?? linked, MoveReason.LinkedFeed, cancellation);
                return await TakeFeedAsync(visit, feed, content with { ETag = null, LastModified = null }, null, [$"page-instead-of-feed: the address gives an HTML page; the feed it names was read, {linked}", .. feed.Warnings], cancellation);
            }
        }

        return await FailAsync(visit, new WebAnswer.Failed(SourceProblem.PageInsteadOfFeed, $"{page.Reason} The first one cannot be read: {page.LinkedFeeds[0]}"), cancellation);
    }

    private async Task<(IngestReport Report, SourceHealthRow Health)> TakeFeedAsync(
        Visit visit, Feed feed, WebAnswer.Content content, string? hash, IReadOnlyList<string> warnings, CancellationToken cancellation)
    {
        var (source, health) = (visit.Source, visit.Health);
        if (feed.Items.Count == 0)
        {
            (health.ETag, health.LastModified, health.BodyHash) = (null, null, null);
            return await SucceedAsync(visit, SourceState.Empty, "The feed is valid but has no items.", IngestReport.Nothing, content.Fresh, feed.Schedule, cancellation);
        }

        var document = new FetchedDocument(content.Url.ToString(), DocumentKind.Feed, content.Body, content.ContentType, content.Url, source.Name) { SourceId = source.Id, Language = source.Language };
        var pages = new FeedPages(feed, document, options.FollowLinks, visit.IsAsked ? int.MaxValue : PagesAVisit, web, links, clock);
        IngestReport report;
        try
        {
            report = await pipeline.RunAsync(source.Name, source.Id, pages.ReadAsync(cancellation), pages.Note, null, cancellation);
        }
        finally
        {
            // Also when cancelled: what was stored must not be asked for again.
            await pages.SaveAsync(CancellationToken.None);
        }

        (health.ETag, health.LastModified, health.BodyHash) = pages.HasMore ? (null, null, null) : (content.ETag, content.LastModified, hash);
        visit.Rest = pages.Rest;
        visit.HasMore = pages.HasMore;
        return await SucceedAsync(visit, SourceState.Ok, warnings.Count > 0 ? string.Join(' ', warnings) : null, report, content.Fresh, feed.Schedule, cancellation);
    }

    private async Task LearnAsync(Visit visit, Uri url, Uri? target, MoveReason reason, CancellationToken cancellation)
    {
        var (source, health) = (visit.Source, visit.Health);
        if (target is null || !MoveRule.MayFollow(url, target))
        {
            (health.MovedTo, health.MovedSeen, health.MovedSince) = (null, 0, null);
            return;
        }

        var isSame = health.MovedTo == target.AbsoluteUri;
        (health.MovedTo, health.MovedSeen, health.MovedSince) = (target.AbsoluteUri, isSame ? health.MovedSeen + 1 : 1, isSame ? health.MovedSince : Now);
        if (MoveRule.IsBelieved(health.MovedSeen, health.MovedSince ?? Now, Now) && await moves.MoveAsync(source.Id, source.FeedUrl!, target.AbsoluteUri, reason, Learner, cancellation))
        {
            (health.MovedTo, health.MovedSeen, health.MovedSince) = (null, 0, null);
        }
    }

    private async Task<(IngestReport Report, SourceHealthRow Health)> SucceedAsync(
        Visit visit, SourceState state, string? message, IngestReport report, TimeSpan? fresh, FeedSchedule? schedule, CancellationToken cancellation)
    {
        var health = visit.Health;
        var now = Now;
        (health.State, health.Message, health.LastTry, health.LastSuccess, health.Failures) = (state, message, now, now, 0);
        health.Problem = state == SourceState.Empty ? SourceProblem.NoItems : SourceProblem.None;
        if (report.Stored > 0 || health.UsualGapHours is null)
        {
            var arrivals = await sources.ArrivalsAsync(health.SourceId, cancellation);
            health.UsualGapHours = Habit.UsualGap(arrivals)?.TotalHours;
            health.LastNewArticle = arrivals.Count > 0 ? arrivals.Max() : health.LastNewArticle;
        }

        health.NextTry = visit.HasMore
            ? now + (visit.Rest ?? TimeSpan.Zero)
            : NextTry.AfterSuccess(now, Interval, TimeSpan.FromMinutes(options.LongestIntervalMinutes), fresh, schedule?.Every, [.. schedule?.SkipHours ?? []], [.. schedule?.SkipDays ?? []]);
        await sources.SaveHealthAsync(health, cancellation);
        return (report, health);
    }

    private async Task<(IngestReport Report, SourceHealthRow Health)> FailAsync(Visit visit, WebAnswer.Failed failed, CancellationToken cancellation)
    {
        var health = visit.Health;
        var now = Now;
        (health.State, health.Problem, health.Message, health.LastTry) = (SourceState.Failed, failed.Problem, failed.Reason, now);
        health.Failures++;
        health.NextTry = NextTry.AfterFailure(now, Interval, health.Failures, failed.RetryAfter, failed.Problem == SourceProblem.Gone, health.SourceId);
        await sources.SaveHealthAsync(health, cancellation);
        return (IngestReport.Nothing, health);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private TimeSpan Interval => TimeSpan.FromMinutes(options.IntervalMinutes);

    private sealed class Visit(SourceRow source, SourceHealthRow health, bool isAsked)
    {
        public SourceRow Source { get; } = source;
        public SourceHealthRow Health { get; } = health;
        public bool IsAsked { get; } = isAsked;
        public bool HasMore { get; set; }
        public TimeSpan? Rest { get; set; }
    }
}
