using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Actors pages ask.</summary>
public sealed class ActorQuery
{
    private const int MostListed = 500;
    private const int MostQuotes = 50;
    private const int MostLatest = 20;

    private readonly NewsDatabase _database;
    private readonly DossierVocabulary _vocabulary;
    private readonly ListingIndex _index;
    private readonly RowReader _rows;

    internal ActorQuery(NewsDatabase database, DossierVocabulary vocabulary, ListingIndex index, RowReader rows)
    {
        _database = database;
        _vocabulary = vocabulary;
        _index = index;
        _rows = rows;
    }

    /// <summary>Actors named in relevant articles, most often first; those whose name or alias holds the words when given. At most 500.</summary>
    public async Task<IReadOnlyList<ActorListRow>> ListAsync(string? search, CancellationToken cancellation)
    {
        var entries = _vocabulary.Actors.ToDictionary(actor => actor.Id);
        using var db = _database.Open();
        var counts = await (
            from listed in db.ListedActors
            join listing in db.Listings.Where(row => row.OnTopic) on listed.ArticleId equals listing.ArticleId
            select new { listed.ActorId, listed.Quotes, Day = listing.Dated ? (DateOnly?)listed.Day : null } into named
            group named by named.ActorId into actor
            select new { actor.Key, Articles = actor.Count(), Quotes = actor.Sum(row => row.Quotes), First = actor.Min(row => row.Day), Last = actor.Max(row => row.Day) })
            .Join(db.Actors, count => count.Key, actor => actor.Id, (count, actor) => new { count, actor }).ToListAsync(cancellation);
        var words = search is null ? "" : Folding.Fold(search.Trim());
        return [.. counts
            .Select(row => (row.count, row.actor, entry: entries.GetValueOrDefault(row.actor.Key)))
            .Where(row => words.Length == 0 || Folding.Fold(row.actor.Name).Contains(words, StringComparison.Ordinal)
                || (row.entry?.Aliases.Any(alias => Folding.Fold(alias).Contains(words, StringComparison.Ordinal)) ?? false))
            .OrderByDescending(row => row.count.Articles).ThenByDescending(row => row.count.Quotes).ThenBy(row => row.actor.Name, StringComparer.Ordinal)
            .Take(MostListed)
            .Select(row => (row, role: row.entry?.Roles.OrderBy(role => role.From ?? DateOnly.MinValue).LastOrDefault(role => role.HeldOn(row.count.Last ?? DateOnly.MaxValue))))
            .Select(pair => new ActorListRow(
                pair.row.actor.Key, pair.row.actor.Name, pair.row.entry is not null, pair.row.entry?.Side, pair.row.entry?.Kind, pair.role?.TitleEn,
                pair.row.count.Articles, pair.row.count.Quotes, pair.row.count.First, pair.row.count.Last) { TitleTr = pair.role?.TitleTr })];
    }

    /// <summary>All of one actor's page; null when neither the vocabulary nor an article knows the key.</summary>
    public async Task<ActorView?> FindAsync(string key, CancellationToken cancellation)
    {
        var entry = _vocabulary.Actors.FirstOrDefault(actor => actor.Id == key);
        await _index.RefreshAsync(cancellation);
        using var db = _database.Open();
        var actor = await db.Actors.FirstOrDefaultAsync(row => row.Key == key, cancellation);
        if (actor is null && entry is null)
        {
            return null;
        }

        var number = actor?.Id ?? -1;
        var name = entry?.Name ?? actor!.Name;
        var listed = await (
            from row in db.ListedActors.Where(row => row.ActorId == number)
            join listing in db.Listings.Where(row => row.OnTopic) on row.ArticleId equals listing.ArticleId
            orderby row.Day descending, row.ArticleId descending
            select new { row.ArticleId, row.Day, row.Quotes, listing.OutletId, listing.Dated }).ToListAsync(cancellation);
        var quotes = db.Quotes.Where(row => row.ActorId == number);
        var latest = listed.Take(MostLatest).Select(row => new RowPlace(row.ArticleId, new EventSpan(row.Day.DayNumber, row.Day.DayNumber, Listing.NoMention, DatePrecision.Day, Certainty.Stated))).ToList();
        var positions = await PositionReader.ReadAsync(db, db.Positions.Where(row => row.ActorId == number), cancellation);
        var asked = positions.Select(position => position.Question).ToHashSet(StringComparer.Ordinal);
        return new ActorView
        {
            Key = key,
            Name = name,
            Entry = entry,
            Articles = listed.Count,
            First = listed.Where(row => row.Dated).Select(row => (DateOnly?)row.Day).LastOrDefault(),
            Last = listed.Where(row => row.Dated).Select(row => (DateOnly?)row.Day).FirstOrDefault(),
            Positions = positions,
            Questions = [.. _vocabulary.Questions.Where(question => asked.Contains(question.QuestionEn) || asked.Contains(question.Id))],
            QuotesBy = await QuoteReader.ReadAsync(db, quotes, MostQuotes, cancellation),
            QuotesByTotal = await quotes.Join(db.Listings.Where(row => row.OnTopic), quote => quote.ArticleId, listing => listing.ArticleId, (quote, _) => quote).CountAsync(cancellation),
            QuotesAbout = await AboutAsync(db, number, [name, .. entry?.ShortNames ?? [], .. entry?.PlainShortNames ?? []], cancellation),
            Latest = await _rows.ReadAsync(latest, TimeAxis.Published, SearchText.None, 0, cancellation),
            Aliases = await ActorNaming.AliasesAsync(db, number, entry, cancellation),
            Weeks = [.. listed.Where(row => row.Dated).GroupBy(row => Monday(row.Day)).OrderBy(week => week.Key)
                .Select(week => new WeekCount(week.Key, week.Count(row => row.Quotes > 0), week.Count(row => row.Quotes == 0)))],
            Together = await ActorNaming.TogetherAsync(db, _index, number, [.. listed.Take(ActorNaming.MostSentenceArticles).Select(row => row.ArticleId)], cancellation),
            Outlets = [.. listed.Where(row => row.OutletId is not null).GroupBy(row => row.OutletId!.Value)
                .Select(outlet => (_index.OutletNames.GetValueOrDefault(outlet.Key, ""), outlet.Count())).OrderByDescending(outlet => outlet.Item2).Take(12)],
        };
    }

    private static async Task<List<QuoteView>> AboutAsync(NewsDbContext db, int number, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        // Quotes by others in articles that name the actor; the words decide.
        var inArticles = from quote in db.Quotes.Where(row => row.ActorId != number)
                         join listed in db.ListedActors.Where(row => row.ActorId == number) on quote.ArticleId equals listed.ArticleId
                         select quote;
        var views = await QuoteReader.ReadAsync(db, inArticles, 400, cancellation);
        return [.. views.Where(view => Snippets.Hits(view.Words, names).Count > 0).Take(MostQuotes)];
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
