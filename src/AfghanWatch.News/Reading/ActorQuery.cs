using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Actors pages ask.</summary>
public sealed class ActorQuery
{
    private const int MostListed = 500;
    private const int MostQuotes = 50;
    private const int MostLatest = 20;
    private const int MostKept = 48;

    // More nobody reads on one page; what moved a level before them is history of the archive.
    private const int MostPositions = 400;

    // Of others' newest quotes in the actor's articles those that name the actor are taken.
    private const int MostLookedAt = 400;

    // Of an actor whom only the vocabulary knows.
    private const int NoNumber = -1;

    private readonly NewsDatabase _database;
    private readonly DossierVocabulary _vocabulary;
    private readonly ListingIndex _index;
    private readonly RowReader _rows;
    private readonly AnswerCache<string, ActorView> _views = new(MostKept);
    private readonly AnswerCache<int, Dictionary<int, (int Articles, int Quotes, int First, int Last)>> _counts = new(1);

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
        await _index.RefreshAsync(cancellation);
        var version = _index.Version;
        if (!_counts.Find(0, version, out var counted))
        {
            counted = _counts.Keep(0, version, _index.Read(() => ActorCounter.All(_index)));
        }

        static DateOnly? Day(int day) => day == 0 ? null : DateOnly.FromDayNumber(day);
        var counts = _index.Read(() => counted.Where(pair => _index.ActorNames.ContainsKey(pair.Key)).Select(pair => new
        {
            count = new { pair.Value.Articles, pair.Value.Quotes, First = Day(pair.Value.First), Last = Day(pair.Value.Last) },
            actor = _index.ActorNames[pair.Key],
        }).ToList());
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

    /// <summary>One actor's page, but for the articles and the words of statements; null when neither the vocabulary nor an article knows the key.</summary>
    public async Task<ActorView?> FindAsync(string key, CancellationToken cancellation)
    {
        var entry = _vocabulary.Actors.FirstOrDefault(actor => actor.Id == key);
        await _index.RefreshAsync(cancellation);
        var (number, known, changed) = _index.Read(() => NumberOf(key) is { } found ? (found, _index.ActorNames[found].Name, _index.ActorChanged[found]) : (NoNumber, null, 0));
        if (known is null && entry is null)
        {
            return null;
        }

        if (_views.Find(key, changed, out var kept))
        {
            return kept;
        }

        // Two halves of about the same work, at once: nobody waits for their sum.
        var name = entry?.Name ?? known!;
        var count = _index.Read(() => ActorCounter.Count(_index, number, ActorNaming.MostSentenceArticles, MostQuotes, ActorNaming.MostNamingArticles));
        var saying = Task.Run(() => SayingAsync(number, key, count, cancellation), cancellation);
        var naming = Task.Run(() => NamingAsync(number, count, entry, [name, .. entry?.ShortNames ?? [], .. entry?.PlainShortNames ?? []], cancellation), cancellation);
        await Task.WhenAll(saying, naming);
        var (positions, quotesBy) = await saying;
        var (quotesAbout, aliases, together) = await naming;
        var asked = positions.Select(position => position.Question).ToHashSet(StringComparer.Ordinal);
        return _views.Keep(key, changed, new ActorView
        {
            Key = key,
            Name = name,
            Entry = entry,
            Articles = count.Articles,
            First = count.FirstDay,
            Last = count.LastDay,
            Positions = positions,
            Questions = [.. _vocabulary.Questions.Where(question => asked.Contains(question.QuestionEn) || asked.Contains(question.Id))],
            QuotesBy = quotesBy,
            QuotesByTotal = count.Quotes,
            QuotesAbout = quotesAbout,
            Aliases = aliases,
            Weeks = count.Weeks,
            Together = together,
            Outlets = count.Outlets,
        });
    }

    /// <summary>The newest relevant articles that name an actor; at most 20.</summary>
    public async Task<IReadOnlyList<ArticleListRow>> LatestAsync(string key, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var newest = _index.Read(() => NumberOf(key) is { } number ? ActorCounter.Newest(_index, number, MostLatest) : []);
        return await _rows.ReadAsync(newest, TimeAxis.Published, SearchText.None, 0, cancellation);
    }

    /// <summary>The words of an actor's statements; one whose article changed meanwhile is left out.</summary>
    public async Task<IReadOnlyDictionary<PositionPoint, PositionView>> StatementsAsync(string key, IReadOnlyList<PositionPoint> points, CancellationToken cancellation)
    {
        var articles = points.Select(point => point.ArticleId).Distinct().ToList();
        if (articles.Count == 0 || _index.Read(() => NumberOf(key)) is not { } number)
        {
            return new Dictionary<PositionPoint, PositionView>();
        }

        using var db = _database.Open();
        var views = (await PositionReader.ReadAsync(db, db.Positions.Where(row => row.ActorId == number && EF.Parameter(articles).Contains(row.ArticleId)), cancellation))
            .ToDictionary(view => (view.ArticleId, view.Ordinal, view.Question, view.Level));
        return points.Where(point => views.ContainsKey((point.ArticleId, point.Ordinal, point.Question, point.Level)))
            .ToDictionary(point => point, point => views[(point.ArticleId, point.Ordinal, point.Question, point.Level)]);
    }

    private int? NumberOf(string key) => _index.ActorNumbers.TryGetValue(key, out var number) ? number : null;

    // Where the actor stands and what the actor says.
    private async Task<(List<PositionPoint> Positions, List<QuoteView> QuotesBy)> SayingAsync(int number, string key, ActorCount count, CancellationToken cancellation)
    {
        using var db = _database.Open();
        return (await PositionPoints.ReadAsync(db, _index, number, key, MostPositions, cancellation), await SaidAsync(db, _index, number, count, cancellation));
    }

    internal static async Task<List<QuoteView>> SaidAsync(NewsDbContext db, ListingIndex index, int number, ActorCount count, CancellationToken cancellation)
    {
        var order = count.Speaking.Select((article, place) => (article, place)).ToDictionary(pair => pair.article, pair => pair.place);
        var rows = await db.Quotes.Where(row => row.ActorId == number && EF.Parameter(count.Speaking).Contains(row.ArticleId)).ToListAsync(cancellation);
        return await QuoteReader.ReadAsync(db, index, [.. rows.OrderBy(row => order[row.ArticleId]).ThenBy(row => row.Ordinal).Take(MostQuotes)], null, cancellation);
    }

    // What others call the actor and say beside; one set of texts serves all of it.
    private async Task<(List<QuoteView> QuotesAbout, List<AliasCount> Aliases, List<(string Key, string Name, int Count)> Together)> NamingAsync(
        int number, ActorCount count, Actor? entry, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var naming = await ActorNaming.ReadAsync(db, number, count, cancellation);
        return (await AboutAsync(db, _index, number, count, naming.Texts, names, cancellation), naming.Aliases(_index, number, entry), naming.Together(_index, number));
    }

    // Quotes by others in the newest articles that name the actor; the words decide, and only those that do are read out.
    internal static async Task<List<QuoteView>> AboutAsync(
        NewsDbContext db, ListingIndex index, int number, ActorCount count, IReadOnlyDictionary<long, string> texts, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var places = await QuotePlaces.OfOthersAsync(db, number, count.Newest.ConvertAll(place => place.ArticleId), MostLookedAt, cancellation);
        var counter = new WordCounter(names);
        var about = places.FindAll(place => texts.TryGetValue(place.ArticleId, out var text) && place.Span.End <= text.Length && counter.FindsAny(text.AsSpan(place.Span.Start, place.Span.Length)));
        var articles = about.Take(MostQuotes).Select(place => place.ArticleId).Distinct().ToList();
        var rows = (await db.Quotes.Where(row => EF.Parameter(articles).Contains(row.ArticleId)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.Ordinal));
        return await QuoteReader.ReadAsync(db, index, [.. about.Take(MostQuotes).Select(place => rows.GetValueOrDefault((place.ArticleId, place.Ordinal))).OfType<QuoteRow>()], texts, cancellation);
    }
}
