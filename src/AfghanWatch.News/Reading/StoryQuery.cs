using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What an article page asks of the article's story.</summary>
public sealed class StoryQuery
{
    private const int MostListed = 200;

    // Comparing two texts takes about a millisecond; a page should not wait for more of them.
    private const int MostCompared = 24;
    private const int MostNear = 5;
    private const double WorthOffering = 0.1;
    private const int NewestOfBand = 20;
    private const int MostDecisions = 100;

    private readonly NewsDatabase _database;

    internal StoryQuery(NewsDatabase database)
    {
        _database = database;
    }

    /// <summary>The story of an article; null when there is no such article.</summary>
    public async Task<StoryView?> FindAsync(long articleId, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var story = await db.StoryMembers.Where(row => row.ArticleId == articleId).Select(row => (long?)row.StoryId).FirstOrDefaultAsync(cancellation);
        if (story is null)
        {
            return null;
        }

        var size = await db.StoryMembers.CountAsync(row => row.StoryId == story, cancellation);
        var rows = await ArticlesAsync(db, db.StoryMembers.Where(row => row.StoryId == story).OrderByDescending(row => row.ArticleId == articleId).ThenBy(row => row.ArticleId).Take(MostListed).Select(row => row.ArticleId), cancellation);
        var compared = rows.OrderByDescending(row => row.Id == articleId).ThenBy(row => row.Id).Take(MostCompared).Select(row => row.Id).ToList();
        var texts = await TextsAsync(db, compared, cancellation);
        var readings = await EnrichmentReader.ReadAsync(db, compared, cancellation);
        var own = StoryText.Of(texts[articleId], words: db.Words.Stories);
        var articles = rows.Select(row => row.Id == articleId || !texts.TryGetValue(row.Id, out var text) ? row : row with
        {
            Share = StoryMatcher.Compare(own, StoryText.Of(text, words: db.Words.Stories)).Share,
            Difference = readings.TryGetValue(articleId, out var here) && readings.TryGetValue(row.Id, out var there) ? StoryDifference.Between(texts[articleId], here, text, there) : null,
        }).ToList();
        return new StoryView(
            story.Value,
            size,
            articles,
            First(articles),
            [.. articles.Where(article => article.Agency is not null).GroupBy(article => article.Agency!).Select(group => new StorySource(group.Key, group.Count()))
                .OrderByDescending(source => source.Articles).ThenBy(source => source.Agency, StringComparer.Ordinal)],
            await NearAsync(db, articleId, story.Value, own, cancellation),
            await HistoryAsync(db, [.. rows.Select(row => row.Id)], cancellation))
        {
            LastDecision = await db.StoryDecisions.Where(row => row.Before == story || row.After == story).MaxAsync(row => (long?)row.Id, cancellation) ?? 0,
        };
    }

    /// <summary>The article of this number, or of this address on the web; null when there is none.</summary>
    public async Task<long?> NumberAsync(long? number, string address, CancellationToken cancellation)
    {
        using var db = _database.Open();
        if (number is { } id)
        {
            return await db.Articles.AnyAsync(row => row.Id == id, cancellation) ? id : null;
        }

        return CanonicalUrl.Of(address) is { } key ? await db.Articles.Where(row => row.Key == key).Select(row => (long?)row.Id).FirstOrDefaultAsync(cancellation) : null;
    }

    // The agency's own page is the source where it is one of several of the first day.
    private static StoryArticle? First(List<StoryArticle> articles)
    {
        var dated = articles.Where(article => article.PublishedOn is not null).OrderBy(article => article.PublishedOn).ToList();
        if (dated.Count == 0 || articles.Count < 2)
        {
            return null;
        }

        var day = dated.Where(article => article.PublishedOn == dated[0].PublishedOn).ToList();
        if (day.Count == 1)
        {
            return day[0];
        }

        if (day.TrueForAll(article => article.PublishedAt is not null))
        {
            var timed = day.OrderBy(article => article.PublishedAt).ToList();
            return timed[0].PublishedAt == timed[1].PublishedAt ? null : timed[0];
        }

        return day.Where(article => article.Agency is { } agency && article.Outlet is { } outlet && AgencyCredit.IsOf(agency, outlet)).ToList() is [var source] ? source : null;
    }

    private static Task<List<StoryArticle>> ArticlesAsync(NewsDbContext db, IQueryable<long> ids, CancellationToken cancellation) => (
        from article in db.Articles.Where(row => ids.Contains(row.Id))
        join listing in db.Listings on article.Id equals listing.ArticleId
        join outlet in db.Outlets on article.OutletId equals outlet.Id into outlets
        from outlet in outlets.DefaultIfEmpty()
        orderby article.PublishedOn, article.PublishedAt, article.Id
        select new StoryArticle(article.Id, listing.Title, outlet == null ? null : outlet.Name, article.Language, article.PublishedOn, article.PublishedAt, article.Agency, article.CurrentVersion, null, null))
        .ToListAsync(cancellation);

    private static Task<Dictionary<long, string>> TextsAsync(NewsDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancellation) => (
        from article in db.Articles.Where(row => ids.Contains(row.Id))
        join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
        select new { article.Id, version.Text }).ToDictionaryAsync(row => row.Id, row => row.Text, cancellation);

    // What shares bands of the fingerprint and yet stands in another story: the machine was not sure, a person may be.
    private static async Task<List<NearStory>> NearAsync(NewsDbContext db, long articleId, long story, StoryText own, CancellationToken cancellation)
    {
        var near = await db.Database.SqlQuery<long>(
            $"""
            SELECT o.ArticleId AS Value FROM StoryBands b JOIN StoryBands o ON o.Band = b.Band AND o.ArticleId <> b.ArticleId
                AND o.ArticleId IN (SELECT n.ArticleId FROM StoryBands n WHERE n.Band = b.Band ORDER BY n.ArticleId DESC LIMIT {NewestOfBand})
            JOIN StoryMembers m ON m.ArticleId = o.ArticleId AND m.StoryId <> {story}
            WHERE b.ArticleId = {articleId} GROUP BY o.ArticleId ORDER BY COUNT(*) DESC, o.ArticleId DESC LIMIT {3 * MostNear}
            """).ToListAsync(cancellation);
        if (near.Count == 0)
        {
            return [];
        }

        var stories = await db.StoryMembers.Where(row => near.Contains(row.ArticleId)).ToDictionaryAsync(row => row.ArticleId, row => row.StoryId, cancellation);
        var sizes = await db.StoryMembers.Where(row => stories.Values.Contains(row.StoryId)).GroupBy(row => row.StoryId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var texts = await TextsAsync(db, near, cancellation);
        var articles = (await ArticlesAsync(db, db.Articles.Where(row => near.Contains(row.Id)).Select(row => row.Id), cancellation)).ToDictionary(row => row.Id);
        return [.. near.Select(id => (Id: id, Match: StoryMatcher.Compare(own, StoryText.Of(texts[id], words: db.Words.Stories))))
            .Where(pair => pair.Match.Probability >= WorthOffering || pair.Match.Share >= WorthOffering)
            .OrderByDescending(pair => pair.Match.Probability).ThenByDescending(pair => pair.Match.Share).DistinctBy(pair => stories[pair.Id]).Take(MostNear)
            .Select(pair => new NearStory(pair.Id, articles[pair.Id].Title, articles[pair.Id].Outlet, articles[pair.Id].PublishedOn, pair.Match.Share, sizes[stories[pair.Id]]))];
    }

    private static async Task<List<StoryDecisionView>> HistoryAsync(NewsDbContext db, IReadOnlyCollection<long> articles, CancellationToken cancellation)
    {
        var touched = db.StoryMoves.Where(row => articles.Contains(row.ArticleId)).Select(row => row.DecisionId);
        var log = await db.StoryDecisions
            .Where(row => articles.Contains(row.ArticleId) || (row.OtherId != null && articles.Contains(row.OtherId.Value)) || touched.Contains(row.Id))
            .OrderByDescending(row => row.Id).Take(MostDecisions).ToListAsync(cancellation);
        if (log.Count == 0)
        {
            return [];
        }

        var ids = log.ConvertAll(row => row.Id);
        var undone = (await db.StoryDecisions.Where(row => row.Undoes != null && ids.Contains(row.Undoes.Value)).Select(row => row.Undoes!.Value).ToListAsync(cancellation)).ToHashSet();
        var moves = (await db.StoryMoves.Where(row => ids.Contains(row.DecisionId)).ToListAsync(cancellation)).ToLookup(row => row.DecisionId, row => row.ArticleId);
        var moved = moves.SelectMany(group => group).Distinct().ToList();
        var places = await db.StoryPlaces.Where(row => moved.Contains(row.ArticleId)).ToDictionaryAsync(row => row.ArticleId, row => row.DecisionId, cancellation);
        var named = log.SelectMany(row => new[] { row.ArticleId, row.OtherId ?? row.ArticleId }).Distinct().ToList();
        var names = (await ArticlesAsync(db, db.Articles.Where(row => named.Contains(row.Id)).Select(row => row.Id), cancellation)).ToDictionary(row => row.Id, row => row.Outlet ?? row.Title);
        return log.ConvertAll(row => new StoryDecisionView(
            row.Id, row.Act, row.ArticleId, names[row.ArticleId], row.OtherId, row.OtherId is { } other ? names[other] : null, row.Who, row.At, undone.Contains(row.Id), row.Undoes is not null,
            row.Undoes is null && !undone.Contains(row.Id) && moves[row.Id].All(article => places.GetValueOrDefault(article) == row.Id)));
    }
}
