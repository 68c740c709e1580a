using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tagging;

/// <summary>Adds what an editor marks in a text: decisions like any other, with the words they rest on, undone one by one, untouched by later runs.</summary>
public sealed class AdditionDesk
{
    /// <summary>Longest words of a quote, in UTF-16 units.</summary>
    public const int LongestQuote = 4000;

    /// <summary>Longest words of anything else.</summary>
    public const int LongestWords = 400;

    private const int LongestName = 200;
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    private readonly NewsDatabase _database;
    private readonly ActorDirectory _actors;
    private readonly DossierVocabulary _vocabulary;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal AdditionDesk(NewsDatabase database, DossierVocabulary vocabulary, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _vocabulary = vocabulary;
        _actors = new ActorDirectory(vocabulary);
        _changes = changes;
        _clock = clock;
    }

    /// <summary>Adds something to an article, and what it needs: who is said to speak is an actor of the article from then on.</summary>
    /// <param name="where">The words as the editor saw them; found again where the publisher changed the text meanwhile.</param>
    /// <param name="instead">A tag that is rejected with it: a quote with a wrong speaker, a date with a wrong day.</param>
    public async Task<AdditionResult> AddAsync(long articleId, MarkedWords where, Addition what, Replacement? instead, string who, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(db => AddAsync(db, articleId, where, what, instead, who, cancellation), cancellation, durable: true);
        if (result is AdditionResult.Saved)
        {
            _changes.Signal();
        }

        return result;
    }

    private async Task<AdditionResult> AddAsync(NewsDbContext db, long articleId, MarkedWords where, Addition what, Replacement? instead, string who, CancellationToken cancellation)
    {
        var inputs = await ListingRefresh.InputsAsync(db, [articleId], cancellation);
        if (!inputs.TryGetValue(articleId, out var article))
        {
            return new AdditionResult.Refused(AdditionFault.NoArticle);
        }

        if (WholeReading.PlaceOf(article.Text, where) is not { } found || Trimmed(article.Text, found, what is Addition.Quote) is not { Length: > 0 } span)
        {
            return new AdditionResult.Refused(AdditionFault.NoWords);
        }

        if (Fault(what, span.Length) is { } fault)
        {
            return new AdditionResult.Refused(fault);
        }

        if (instead is not null && (await TaggingDesk.StandingAsync(db, articleId, instead.TagKey, cancellation))?.After != instead.Seen)
        {
            return new AdditionResult.Conflict((await TaggingDesk.StandingAsync(db, articleId, instead.TagKey, cancellation))?.After);
        }

        var version = await db.Articles.Where(row => row.Id == articleId).Select(row => row.CurrentVersion).FirstAsync(cancellation);
        var rows = await RowsAsync(db, articleId, article, new MarkedWords(version, span.Start, span.Cut(article.Text)), what, who, cancellation);
        if (rows.Count == 0)
        {
            return new AdditionResult.Refused(AdditionFault.Already);
        }

        if (instead is not null && instead.TagKey != rows[^1].TagKey)
        {
            rows.Insert(0, await RowAsync(db, articleId, instead.TagKey, Verdict.Rejected, instead.Label, instead.Rule, who, cancellation));
        }

        var ids = new List<long>();
        foreach (var row in rows)
        {
            await TaggingDesk.SaveAsync(db, row, null, cancellation);
            ids.Add(row.Id);
        }

        await ListingRefresh.WriteAsync(db, articleId, marked: true, cancellation);
        return new AdditionResult.Saved(ids, rows[^1].TagKey);
    }

    // The addition itself comes last; none when all of it stands already.
    private async Task<List<DecisionRow>> RowsAsync(NewsDbContext db, long articleId, ListingInput article, MarkedWords place, Addition what, string who, CancellationToken cancellation)
    {
        var here = article.Whole.Actors.Select(actor => ActorKey.Of(actor.Name, actor.ActorId)).ToHashSet(StringComparer.Ordinal);
        switch (what)
        {
            case Addition.Topic topic:
                return await OneAsync(TagKey.Topic(topic.Id), topic, topic.Id);
            case Addition.Date date:
                return await OneAsync(TagKey.Date(place.Words, date.From, date.To), date, DaysOf(date));
            case Addition.Figure figure:
                return await OneAsync(TagKey.Figure(place.Words, figure.Value), figure with { Claimant = Words(figure.Claimant), Qualifier = Words(figure.Qualifier), Unit = Words(figure.Unit), What = Words(figure.What) }, place.Words);
            case Addition.Actor actor:
                var named = await _actors.FindAsync(db, Words(actor.Name)!, here, cancellation);
                return await OneAsync(TagKey.Actor(named.Key), new Addition.Actor(named.Name), named.Name);
            case Addition.Quote quote when Words(quote.Speaker) is { } name:
                var speaker = await _actors.FindAsync(db, name, here, cancellation);
                var rows = await OneAsync(TagKey.Quote(place.Words, speaker.Name), quote with { Speaker = speaker.Name }, place.Words);
                if (rows.Count > 0 && !here.Contains(speaker.Key) && (!speaker.IsNew || ActorDirectory.LooksLikeName(name)))
                {
                    rows.InsertRange(0, await OneAsync(TagKey.Actor(speaker.Key), new Addition.Actor(speaker.Name), speaker.Name, NameIn(article.Text, name, place)));
                }

                return rows;
            case Addition.Quote quote:
                return await OneAsync(TagKey.Quote(place.Words, null), quote with { Speaker = null }, place.Words);
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "No such addition.");
        }

        async Task<List<DecisionRow>> OneAsync(string key, Addition addition, string label, MarkedWords? elsewhere = null)
        {
            var row = await RowAsync(db, articleId, key, Verdict.Added, label, null, who, cancellation);
            var before = row.Before == Verdict.Added ? AdditionText.Read(row) : null;
            var marked = elsewhere ?? place;
            if (before is not null && before.What == addition && before.Places.Contains(marked))
            {
                return [];
            }

            row.Addition = AdditionText.Write(addition);
            row.Places = AdditionText.Write([.. before?.Places.Where(other => other != marked) ?? [], marked]);
            return [row];
        }
    }

    private async Task<DecisionRow> RowAsync(NewsDbContext db, long articleId, string key, Verdict verdict, string label, string? rule, string who, CancellationToken cancellation)
    {
        var standing = await TaggingDesk.StandingAsync(db, articleId, key, cancellation);
        return new DecisionRow
        {
            ArticleId = articleId,
            TagKey = key,
            Before = standing?.After,
            After = verdict,
            Who = who,
            At = _clock.GetUtcNow().UtcDateTime,
            Label = TaggingDesk.LabelOf(label),
            Rule = rule,
            Addition = standing?.Addition,
            Places = standing?.Places,
        };
    }

    private AdditionFault? Fault(Addition what, int length) => what switch
    {
        _ when length > (what is Addition.Quote ? LongestQuote : LongestWords) => AdditionFault.TooLong,
        Addition.Actor actor when Words(actor.Name) is null => AdditionFault.NoName,
        Addition.Topic topic when topic.Id.StartsWith('_') || !_vocabulary.TopicTerms.Any(term => term.Topic == topic.Id) => AdditionFault.UnknownTopic,
        Addition.Date date when date.To < date.From || date.From < FirstDay || date.To > LastDay => AdditionFault.NoDays,
        Addition.Figure figure when !double.IsFinite(figure.Value) || figure.Max is { } max && !(double.IsFinite(max) && max >= figure.Value) => AdditionFault.NoNumber,
        _ => null,
    };

    private static string DaysOf(Addition.Date date) => date.From == date.To
        ? date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyy-MM-dd}..{date.To:yyyy-MM-dd}");

    // One line, as names and units are; null for nothing.
    private static string? Words(string? typed)
    {
        var words = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words.Length <= LongestName ? words : words[..(char.IsHighSurrogate(words[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }

    // A quote is what stands within the marks, as the machine cuts it.
    private static TextSpan? Trimmed(string text, TextSpan span, bool isQuote)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);

        bool IsEdge(char c) => char.IsWhiteSpace(c) || (isQuote && c is '"' or '“' or '”' or '„' or '«' or '»');
    }

    // Where the speaker is named: the full name or its longest word nearest to what is said; the quote itself where the text does not name them.
    private static MarkedWords NameIn(string text, string name, MarkedWords quote)
    {
        foreach (var words in name.Split(' ').Where(word => word.Length > 2).OrderByDescending(word => word.Length).Prepend(name))
        {
            if (WholeReading.PlaceOf(text, quote with { Words = words }) is { } span)
            {
                return new MarkedWords(quote.Version, span.Start, words);
            }
        }

        return quote;
    }
}
