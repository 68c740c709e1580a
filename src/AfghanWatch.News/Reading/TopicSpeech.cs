using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Who said what on a topic: its newest quotes by speaker, and where each stands on its standing questions.</summary>
internal static class TopicSpeech
{
    // The newest statements on a question; earlier ones stand on the actors' own pages.
    private const int MostStatements = 200;
    private const int MostActors = 10;
    private const int MostSpeakers = 8;
    private const int QuotesEach = 2;

    public static async Task<List<TopicSpeaker>> SpeakersAsync(NewsDbContext db, List<QuoteView> quotes, List<long> articles, CancellationToken cancellation)
    {
        var known = await (
            from quote in db.Quotes.Where(row => articles.Contains(row.ArticleId) && row.ActorId != null)
            join actor in db.Actors on quote.ActorId equals actor.Id
            select new { quote.ArticleId, quote.Start, actor.Key, actor.Name }).ToListAsync(cancellation);
        var speakers = known.DistinctBy(row => (row.ArticleId, row.Start)).ToDictionary(row => (row.ArticleId, row.Start), row => (row.Key, row.Name));
        return [.. quotes.Where(quote => speakers.ContainsKey((quote.ArticleId, quote.Start))).GroupBy(quote => speakers[(quote.ArticleId, quote.Start)])
            .Select(group => new TopicSpeaker(group.Key.Key, group.Key.Name, group.Count(), [.. group.OrderByDescending(quote => quote.Day).ThenByDescending(quote => quote.Kind == Articles.QuoteKind.Direct).Take(QuotesEach)]))
            .OrderByDescending(speaker => speaker.Quotes).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).Take(MostSpeakers)];
    }

    public static async Task<List<TopicQuestion>> QuestionsAsync(
        NewsDbContext db, IEnumerable<StandingQuestion> questions, List<TopicSpeaker> speakers, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        var quoteOf = speakers.ToDictionary(speaker => speaker.Key, speaker => speaker.Newest[0]);
        var views = new List<TopicQuestion>();
        foreach (var question in questions)
        {
            var newest = db.Positions.Where(row => row.Question == question.Id).OrderByDescending(row => row.ArticleId).ThenBy(row => row.Ordinal).Take(MostStatements);
            var positions = (await PositionReader.ReadAsync(db, newest, cancellation)).Where(position => (from is null || position.Day >= from) && (to is null || position.Day <= to)).ToList();
            var stands = positions.GroupBy(position => (position.ActorKey, position.ActorName))
                .Select(actor => new TopicStand(actor.Key.ActorKey, actor.Key.ActorName, Steps([.. actor]), actor.Count(), quoteOf.GetValueOrDefault(actor.Key.ActorKey)))
                .OrderByDescending(stand => stand.Statements).ThenByDescending(stand => stand.Steps[^1].Day).ThenBy(stand => stand.ActorName, StringComparer.Ordinal).Take(MostActors).ToList();
            if (stands.Count > 0)
            {
                views.Add(new TopicQuestion(question, stands, positions.Count));
            }
        }

        return views;
    }

    /// <summary>The first statement and each that moved the level.</summary>
    internal static IReadOnlyList<PositionView> Steps(IReadOnlyList<PositionView> statements)
    {
        var steps = new List<PositionView>();
        foreach (var statement in statements.OrderBy(statement => statement.Day).ThenBy(statement => statement.ArticleId))
        {
            if (steps.Count == 0 || steps[^1].Level != statement.Level)
            {
                steps.Add(statement);
            }
        }

        return steps;
    }
}
