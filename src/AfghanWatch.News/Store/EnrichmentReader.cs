using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What the machine read of a stored article, put together again from its rows; what people marked is left out.</summary>
internal static class EnrichmentReader
{
    public static async Task<Enrichment> ReadAsync(NewsDbContext db, long articleId, CancellationToken cancellation) =>
        (await ReadAsync(db, [articleId], cancellation)).GetValueOrDefault(articleId) ?? Nothing;

    /// <summary>The readings of several articles, in one question a table.</summary>
    public static async Task<Dictionary<long, Enrichment>> ReadAsync(NewsDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var readings = await db.Readings.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation);
        var topics = (await db.TopicTags.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var actors = (await (
            from tag in db.ActorTags.Where(row => ids.Contains(row.ArticleId))
            join actor in db.Actors on tag.ActorId equals actor.Id
            select new { tag, actor }).ToListAsync(cancellation)).ToLookup(row => row.tag.ArticleId);
        var quotes = (await db.Quotes.Where(row => ids.Contains(row.ArticleId) && row.Rule != Addition.Rule).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var dates = (await db.DateMentions.Where(row => ids.Contains(row.ArticleId) && row.Rule != Addition.Rule).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var figures = (await db.Figures.Where(row => ids.Contains(row.ArticleId) && row.Rule != Addition.Rule).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var places = (await db.Places.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var positions = (await (
            from position in db.Positions.Where(row => ids.Contains(row.ArticleId))
            join actor in db.Actors on position.ActorId equals actor.Id
            select new { position, actor }).ToListAsync(cancellation)).ToLookup(row => row.position.ArticleId);

        return readings.ToDictionary(reading => reading.ArticleId, reading => new Enrichment
        {
            OnTopic = new OnTopic(reading.OnTopic, reading.OnTopicScore, EvidenceText.Read(reading.OnTopicEvidence)),
            Kind = reading.Kind,
            Topics = [.. topics[reading.ArticleId].OrderByDescending(row => row.Score).ThenBy(row => row.Topic, StringComparer.Ordinal)
                .Select(row => new TopicTag(row.Topic, row.Score, Machines(row.Evidence))).Where(tag => tag.Evidence.Count > 0)],
            Actors = [.. actors[reading.ArticleId].Select(row => new ActorMention(row.actor.Name, KnownId(row.actor), Machines(row.tag.Evidence))).Where(mention => mention.Evidence.Count > 0)
                .OrderBy(mention => mention.Evidence.Count > 0 ? mention.Evidence[0].Span.Start : int.MaxValue)],
            Quotes = [.. quotes[reading.ArticleId].OrderBy(row => row.Ordinal).Select(Quote)],
            Dates = [.. dates[reading.ArticleId].OrderBy(row => row.Ordinal).Select(row => new DateMention(
                new TextSpan(row.Start, row.End), row.From, row.To, row.Precision, row.Certainty, new TextSpan(row.SentenceStart, row.SentenceEnd), row.Rule, row.Main))],
            Figures = [.. figures[reading.ArticleId].OrderBy(row => row.Ordinal).Select(row => new Figure(
                new TextSpan(row.Start, row.End), row.Value, row.Max, row.Qualifier, row.Unit, row.What, row.Claimant, new TextSpan(row.SentenceStart, row.SentenceEnd), row.Rule))],
            Places = [.. places[reading.ArticleId].OrderBy(row => row.Ordinal).Select(row => new PlaceMention(row.Name, new TextSpan(row.Start, row.End), row.Rule))],
            Positions = [.. positions[reading.ArticleId].OrderBy(row => row.position.Ordinal).Select(row => new Position(
                row.actor.Name, KnownId(row.actor), row.position.Topic, row.position.Question, row.position.Level, row.position.Act,
                new TextSpan(row.position.SentenceStart, row.position.SentenceEnd), row.position.Date, row.position.Rule))],
        });
    }

    public static string? KnownId(ActorRow actor) => ActorKey.IdOf(actor.Key);

    // People's marks stand in the same rows, so that lists and pages find both in one place.
    private static List<Evidence> Machines(string evidence) => [.. EvidenceText.Read(evidence).Where(one => one.Rule != Addition.Rule)];

    private static Enrichment Nothing => new() { OnTopic = new OnTopic(false, 0, []) };

    private static Quote Quote(QuoteRow row) => new(
        row.Kind,
        row.Speaker,
        row.SpeakerText,
        row.SpeakerStart is { } start && row.SpeakerText is not null ? new TextSpan(start, start + row.SpeakerText.Length) : null,
        new TextSpan(row.Start, row.End),
        row.Cue,
        new TextSpan(row.SentenceStart, row.SentenceEnd),
        row.Rule);
}
