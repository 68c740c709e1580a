using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>By which names an actor goes, where each came from, and who is named in the same sentence.</summary>
internal sealed class ActorNaming
{
    /// <summary>Sentences of the newest articles are looked at: beyond these nobody waits for the company somebody kept.</summary>
    public const int MostSentenceArticles = 200;

    /// <summary>Articles, those that came in last, whose names are read.</summary>
    public const int MostNamingArticles = 200;

    private const int MostAliases = 24;
    private const int MostTogether = 12;

    private const string Tags = "SELECT t.ArticleId, t.ActorId, t.Evidence FROM json_each($ids) i JOIN ActorTags t ON t.ArticleId = i.value";

    private readonly ActorCount _count;
    private readonly IReadOnlyDictionary<long, string> _texts;

    // Of the actor all that was found, of the others only where.
    private readonly Dictionary<long, string> _own = [];
    private readonly Dictionary<long, List<(int ActorId, List<int> Starts)>> _named = [];

    private ActorNaming(ActorCount count, IReadOnlyDictionary<long, string> texts)
    {
        _count = count;
        _texts = texts;
    }

    /// <summary>The texts it was read from, by article.</summary>
    public IReadOnlyDictionary<long, string> Texts => _texts;

    /// <summary>Reads the texts of an actor's newest articles, and who is named where in them.</summary>
    public static async Task<ActorNaming> ReadAsync(NewsDbContext db, int number, ActorCount count, CancellationToken cancellation)
    {
        var ids = count.Last.Union(count.Newest.Select(place => place.ArticleId)).ToList();
        var naming = new ActorNaming(count, await CurrentTexts.ReadAsync(db, ids, null, cancellation));
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), Tags, 0);
        reader.Bind("$ids", ids);
        while (reader.Read())
        {
            naming.Take(number, reader.Number(0), reader.Small(1), reader.Text(2));
        }

        return naming;
    }

    public List<AliasCount> Aliases(ListingIndex index, int number, Actor? entry)
    {
        var where = index.Read(() => _count.Last.Where(id => index.RowOf(id) is not null).ToDictionary(id => id, id => (Day: DateOnly.FromDayNumber(index.Days[index.RowOf(id)!.Value]), Outlet: index.OutletNames.GetValueOrDefault(index.Outlets[index.RowOf(id)!.Value]))));
        return [.. _count.Last.Where(id => where.ContainsKey(id) && _texts.ContainsKey(id) && _own.ContainsKey(id))
            .SelectMany(id => EvidenceText.Read(_own[id]).Where(evidence => evidence.Span.End <= _texts[id].Length)
                .Select(evidence => (Id: id, Evidence: evidence, Words: Words(evidence.Span.Cut(_texts[id])))))
            .GroupBy(mention => mention.Words, StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Count(), First: group.OrderBy(mention => where[mention.Id].Day).ThenBy(mention => mention.Id).ThenBy(mention => mention.Evidence.Span.Start).First()))
            .OrderByDescending(alias => alias.Count).ThenBy(alias => alias.Key, StringComparer.Ordinal).Take(MostAliases)
            .Select(alias => new AliasCount(alias.Key, alias.Count, alias.First.Evidence.Rule, IsKnown(entry, alias.Key))
            {
                Office = OfficeOf(entry, alias.Key, alias.First.Evidence.Rule, where[alias.First.Id].Day),
                ArticleId = alias.First.Id,
                Start = alias.First.Evidence.Span.Start,
                Day = where[alias.First.Id].Day,
                Outlet = where[alias.First.Id].Outlet,
            })];
    }

    /// <summary>Others by the number of sentences that name both.</summary>
    public List<(string Key, string Name, int Count)> Together(ListingIndex index, int number)
    {
        var counts = new Dictionary<int, int>();
        foreach (var id in _count.Newest.Select(place => place.ArticleId).Where(id => _texts.ContainsKey(id) && _named.ContainsKey(id)))
        {
            var own = _named[id].Where(tag => tag.ActorId == number).SelectMany(tag => tag.Starts).ToList();
            var others = _named[id].FindAll(tag => tag.ActorId != number);

            // No sentence leaves its paragraph: only those that name the actor and another need cutting.
            var paragraphs = own.Count == 0 || others.Count == 0 ? [] : SentenceCutter.Paragraphs(_texts[id]).FindAll(paragraph => StandIn(paragraph, own) && others.Exists(tag => StandIn(paragraph, tag.Starts)));
            if (paragraphs.Count == 0)
            {
                continue;
            }

            var sentences = SentenceCutter.Sentences(_texts[id], paragraphs);
            var ownSentences = own.Select(start => SentenceAt(sentences, start)).Where(sentence => sentence >= 0).ToHashSet();
            foreach (var (actor, starts) in others)
            {
                var shared = starts.Select(start => SentenceAt(sentences, start)).Where(ownSentences.Contains).Distinct().Count();
                if (shared > 0)
                {
                    counts[actor] = counts.GetValueOrDefault(actor) + shared;
                }
            }
        }

        return index.Read(() => counts.Where(pair => index.ActorNames.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostTogether)
            .Select(pair => (index.ActorNames[pair.Key].Key, index.ActorNames[pair.Key].Name, pair.Value)).ToList());
    }

    private void Take(int number, long article, int actor, ReadOnlySpan<byte> evidence)
    {
        if (!_named.TryGetValue(article, out var named))
        {
            _named[article] = named = [];
        }

        named.Add((actor, EvidenceText.Starts(evidence)));
        if (actor == number)
        {
            _own[article] = Encoding.UTF8.GetString(evidence);
        }
    }

    private static bool StandIn(TextSpan paragraph, List<int> starts) => starts.Exists(start => start >= paragraph.Start && start < paragraph.End);

    // Sentences stand in order: the last one that begins at or before the place.
    private static int SentenceAt(List<TextSpan> sentences, int start)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && start < sentences[low - 1].End ? low - 1 : -1;
    }

    // A line break within a name is the page's, not the name's.
    private static string Words(string words) => string.Join(' ', words.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsKnown(Actor? entry, string words)
    {
        var folded = Folding.Fold(words);
        return entry is not null && entry.Aliases.Concat(entry.ShortNames).Concat(entry.PlainShortNames).Concat(entry.Roles.SelectMany(role => role.PhrasesEn.Concat(role.PhrasesTr))).Prepend(entry.Name)
            .Any(form => Folding.Fold(form) == folded);
    }

    private static Role? OfficeOf(Actor? entry, string words, string rule, DateOnly day)
    {
        if (entry is null || !rule.StartsWith("actor.office", StringComparison.Ordinal))
        {
            return null;
        }

        var folded = Folding.Fold(words);
        return entry.Roles.FirstOrDefault(role => role.PhrasesEn.Concat(role.PhrasesTr).Any(phrase => Folding.Fold(phrase) == folded)) ?? entry.Roles.FirstOrDefault(role => role.HeldOn(day));
    }
}
