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
        var (count, changed) = _index.Read(() => (ActorCounter.Count(_index, number, ActorNaming.MostSentenceArticles, MostQuotes, ActorNaming.MostNamingArticles), _index.ActorChanged[number]));
        var latest = await _rows.ReadAsync([.. count.Newest.Take(MostLatest)], TimeAxis.Published, SearchText.None, 0, cancellation);
        if (_views.Find(key, changed, out var kept))
        {
            // The story of an article may have grown since by others that do not name the actor.
            return kept with { Latest = latest };
        }

        // Two halves of about the same work, at once: nobody waits for their sum.
        var saying = Task.Run(() => SayingAsync(actor, count, cancellation), cancellation);
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
            Latest = latest,
            Aliases = aliases,
            Weeks = count.Weeks,
            Together = together,
            Outlets = count.Outlets,
        });
    }

    // Where the actor stands and what the actor says.
    private async Task<(List<PositionView> Positions, List<QuoteView> QuotesBy)> SayingAsync(ActorRow? actor, ActorCount count, CancellationToken cancellation)
    {
        if (actor is null)
        {
            return ([], []);
        }

        using var db = _database.Open();
        var positions = await PositionReader.NewestAsync(db, actor, MostPositions, cancellation);
        return (positions, await QuoteReader.ReadAsync(db, db.Quotes.Where(row => row.ActorId == actor.Id && EF.Parameter(count.Speaking).Contains(row.ArticleId)), MostQuotes, cancellation));
    }

    // What others call the actor and say beside; one set of texts serves all of it.
    private async Task<(List<QuoteView> QuotesAbout, List<AliasCount> Aliases, List<(string Key, string Name, int Count)> Together)> NamingAsync(
        int number, ActorCount count, Actor? entry, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var naming = await ActorNaming.ReadAsync(db, count, cancellation);
        return (await AboutAsync(db, number, count, naming.Texts, names, cancellation), naming.Aliases(_index, number, entry), naming.Together(_index, number));
    }

    internal static async Task<List<QuoteView>> AboutAsync(NewsDbContext db, int number, ActorCount count, IReadOnlyDictionary<long, string> texts, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        // Quotes by others in the newest articles that name the actor; the words decide, and only those that do are read out.
        var places = count.Newest.Select((place, order) => (place.ArticleId, order)).ToDictionary(place => place.ArticleId, place => place.order);
        var articles = count.Newest.ConvertAll(place => place.ArticleId);
        var rows = await db.Quotes.Where(row => row.ActorId != number && EF.Parameter(articles).Contains(row.ArticleId)).ToListAsync(cancellation);
        var about = rows.OrderBy(row => places[row.ArticleId]).ThenBy(row => row.Ordinal).Take(MostLookedAt)
            .Where(row => texts.TryGetValue(row.ArticleId, out var text) && row.End <= text.Length && Snippets.Hits(new TextSpan(row.Start, row.End).Cut(text), names).Count > 0).ToList();
        return [.. (await QuoteReader.ReadAsync(db, about, texts, cancellation)).Take(MostQuotes)];
    }
}
