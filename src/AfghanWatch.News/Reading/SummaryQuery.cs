using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Summary page asks: one period beside the one before it.</summary>
public sealed class SummaryQuery
{
    private const int LatestPerTopic = 4;
    private const int MostActors = 10;
    private const int MostEvents = 8;
    private const int MostQuotes = 6;

    private readonly NewsDatabase _database;
    private readonly DossierVocabulary _vocabulary;

    internal SummaryQuery(NewsDatabase database, DossierVocabulary vocabulary)
    {
        _database = database;
        _vocabulary = vocabulary;
    }

    /// <summary>The last day on which a relevant article was published; null in an empty store.</summary>
    public async Task<DateOnly?> LastDayAsync(CancellationToken cancellation)
    {
        using var db = _database.Open();
        return await LastDayAsync(db, cancellation);
    }

    /// <param name="from">First day, by publication.</param>
    /// <param name="to">Last day, inclusive; days before <paramref name="from"/> are taken as that day.</param>
    /// <param name="language">The reader's, as ISO 639-1 writes it: reports in it tell an event before others do.</param>
    public async Task<SummaryView> RunAsync(DateOnly from, DateOnly to, string? language, CancellationToken cancellation)
    {
        to = to < from ? from : to;
        var length = to.DayNumber - from.DayNumber + 1;
        var beforeFrom = from.DayNumber >= length ? from.AddDays(-length) : DateOnly.MinValue;
        using var db = _database.Open();
        var articles = await PeriodArticle.ReadAsync(db, beforeFrom, to, cancellation);
        var now = articles.Where(article => article.Day >= from).ToList();
        var before = articles.Where(article => article.Day < from).ToList();
        var ids = now.ConvertAll(article => article.Id);
        var quotes = await db.Quotes.Where(row => ids.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.ActorId }).ToListAsync(cancellation);
        var beforeIds = before.ConvertAll(article => article.Id);
        var positions = await PositionReader.ReadAsync(db, db.Positions.Where(row => ids.Contains(row.ArticleId)), cancellation);
        return new SummaryView
        {
            From = from,
            To = to,
            BeforeFrom = beforeFrom,
            BeforeTo = from.DayNumber > 0 ? from.AddDays(-1) : from,
            Articles = new PeriodCount(now.Count, before.Count),
            Stories = new PeriodCount(now.Select(article => article.StoryId).Distinct().Count(), before.Select(article => article.StoryId).Distinct().Count()),
            Outlets = new PeriodCount(now.Select(article => article.Outlet).OfType<string>().Distinct().Count(), before.Select(article => article.Outlet).OfType<string>().Distinct().Count()),
            Quotes = new PeriodCount(quotes.Count, await db.Quotes.CountAsync(row => beforeIds.Contains(row.ArticleId), cancellation)),
            Positions = new PeriodCount(positions.Count, await db.Positions.CountAsync(row => beforeIds.Contains(row.ArticleId), cancellation)),
            Checked = now.Count(article => article.Review == ReviewState.Done),
            Unchecked = now.Count(article => article.Review != ReviewState.Done),
            Topics = TopicSummaries(now, before),
            Actors = await ActorSummariesAsync(db, now, before, cancellation),
            KeyEvents = await KeyEvents.ReadAsync(db, now, from, to, MostEvents, language, cancellation),
            PositionChanges = positions,
            Changes = await PositionChanges.ReadAsync(db, positions, from, to, cancellation),
            Figures = await FigureReader.ReadAsync(db, ids, cancellation),
            QuotesOfPeriod = await QuotesAsync(db, ids, cancellation),
            OutletMix = [.. now.Where(article => article.Outlet is not null).GroupBy(article => article.Outlet!).Select(outlet => (outlet.Key, outlet.Count()))
                .OrderByDescending(outlet => outlet.Item2).ThenBy(outlet => outlet.Key, StringComparer.Ordinal)],
            LastDayWithNews = await LastDayAsync(db, cancellation),
            NewsBefore = await db.Listings.Where(row => row.OnTopic && row.Dated && row.Day < from).MaxAsync(row => (DateOnly?)row.Day, cancellation),
            NewsAfter = await db.Listings.Where(row => row.OnTopic && row.Dated && row.Day > to).MinAsync(row => (DateOnly?)row.Day, cancellation),
        };
    }

    // An article without a date stands at the day it was first seen, which is no news of that day.
    private static async Task<DateOnly?> LastDayAsync(NewsDbContext db, CancellationToken cancellation) =>
        await db.Listings.Where(row => row.OnTopic && row.Dated).MaxAsync(row => (DateOnly?)row.Day, cancellation)
        ?? await db.Listings.Where(row => row.OnTopic).MaxAsync(row => (DateOnly?)row.Day, cancellation);

    private List<TopicSummary> TopicSummaries(List<PeriodArticle> now, List<PeriodArticle> before)
    {
        var order = _vocabulary.TopicTerms.Select(term => term.Topic).Distinct().Where(topic => topic[0] != '_').ToList();
        return [.. order.Select(topic => new TopicSummary(
            topic,
            new PeriodCount(now.Count(article => article.Topics.Contains(topic)), before.Count(article => article.Topics.Contains(topic))),
            [.. now.Where(article => article.Topics.Contains(topic)).DistinctBy(article => article.StoryId).Take(LatestPerTopic).Select(article => article.Item())]))];
    }

    private static async Task<List<ActorSummary>> ActorSummariesAsync(NewsDbContext db, List<PeriodArticle> now, List<PeriodArticle> before, CancellationToken cancellation)
    {
        var byId = now.Concat(before).ToDictionary(article => article.Id);
        var ids = byId.Keys.ToList();
        var listed = await (
            from row in db.ListedActors.Where(row => ids.Contains(row.ArticleId))
            join actor in db.Actors on row.ActorId equals actor.Id
            select new { row.ArticleId, row.Quotes, actor.Id, actor.Key, actor.Name }).ToListAsync(cancellation);
        var current = now.Select(article => article.Id).ToHashSet();
        var summaries = new List<ActorSummary>();
        foreach (var actor in listed.GroupBy(row => (row.Id, row.Key, row.Name)).Where(group => group.Any(row => current.Contains(row.ArticleId)))
            .OrderByDescending(group => group.Count(row => current.Contains(row.ArticleId))).ThenByDescending(group => group.Sum(row => row.Quotes)).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Take(MostActors))
        {
            var own = actor.Where(row => current.Contains(row.ArticleId)).Select(row => byId[row.ArticleId]).OrderByDescending(article => article.Day).ThenByDescending(article => article.Id).ToList();
            var articleIds = own.ConvertAll(article => article.Id);
            var quotes = await QuoteReader.ReadAsync(db, db.Quotes.Where(row => row.ActorId == actor.Key.Id && articleIds.Contains(row.ArticleId)), 10, cancellation);
            summaries.Add(new ActorSummary(
                actor.Key.Key, actor.Key.Name, new PeriodCount(own.Count, actor.Count() - own.Count), actor.Where(row => current.Contains(row.ArticleId)).Sum(row => row.Quotes),
                own[0].Item(), quotes.Find(quote => quote.Kind == QuoteKind.Direct) ?? quotes.FirstOrDefault()));
        }

        return summaries;
    }

    // One quote a speaker, known ones first, then the longer ones: a manager reads six.
    private async Task<List<QuoteView>> QuotesAsync(NewsDbContext db, List<long> ids, CancellationToken cancellation)
    {
        var quotes = await QuoteReader.ReadAsync(db, db.Quotes.Where(row => ids.Contains(row.ArticleId) && row.Kind == QuoteKind.Direct && row.Speaker != null && row.Speaker != ""), 400, cancellation);
        var known = _vocabulary.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        return [.. quotes.Where(quote => known.Contains(quote.Speaker!) || char.IsUpper(quote.Speaker![0]))
            .OrderByDescending(quote => known.Contains(quote.Speaker!)).ThenByDescending(quote => Math.Min(quote.Words.Length, 160)).DistinctBy(quote => quote.Speaker).Take(MostQuotes).OrderByDescending(quote => quote.Day)];
    }
}
