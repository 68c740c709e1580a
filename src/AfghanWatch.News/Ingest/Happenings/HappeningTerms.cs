using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Gathers the words that tell one happening from another, with actors by their keys and dates left out.</summary>
internal sealed class HappeningTerms
{
    private const int Most = 40;
    private const float CoreAct = 0.9f;
    private const float Least = 0.05f;
    private const float OfBodyName = 0.45f;

    // What is done tells a happening apart, also where every report of the dossier has the word.
    private static readonly FrozenDictionary<string, float> Acts = new Dictionary<string, float>
    {
        ["~withdraw"] = 1f,
        ["~begin"] = 0.9f,
        ["~attack"] = 2f,
        ["~shut"] = 1.2f,
        ["~embassy"] = 1f,
        ["~delegation"] = 1.1f,
        ["~deport"] = 1.1f,
        ["~deadline"] = 1.4f,
        ["~wall"] = 1.2f,
        ["~enter"] = 1.4f,
        ["~visit"] = 0.9f,
        ["~finish"] = 0.9f,
        ["~recognize"] = 1.1f,
        ["~troops"] = 0.4f,
        ["~airport"] = 0.4f,
        ["~fly"] = 0.9f,
        ["~open"] = 0.9f,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What is one thing here, though not in every report: the attack on the airport was the blasts.
    private static readonly FrozenDictionary<string, string> Same = new Dictionary<string, string>
    {
        ["~blast"] = "~attack",
        ["girmes"] = "~enter",
        ["girmis"] = "~enter",
        ["girme"] = "~enter",
        ["girm"] = "~enter",
        ["girer"] = "~enter",
        ["bomb"] = "~attack",
        ["bombal"] = "~attack",
        ["sarsil"] = "~attack",
        ["toll"] = "~kill",
        ["~evacuate"] = "~withdraw",
        ["konsol"] = "~embassy",
        ["phone"] = "~talk",
        ["telefo"] = "~talk",
        ["teleph"] = "~talk",
        ["~meet"] = "~talk",
        ["baslan"] = "~begin",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<uint, HappeningTerm> _terms = [];
    private readonly SortedDictionary<string, bool> _actors = new(StringComparer.Ordinal);

    private static readonly FrozenSet<uint> ActHashes = Acts.Where(act => act.Value >= CoreAct).Select(act => Hash(act.Key) & ~1u).ToFrozenSet();

    /// <summary>Whether a term is what is done in a happening of this dossier: withdrawing, closing, attacking, entering.</summary>
    public static bool IsAct(uint hash) => ActHashes.Contains(hash);

    public IReadOnlyList<string> Actors => [.. _actors.Keys];

    public IReadOnlyList<uint> Persons => [.. _actors.Where(actor => actor.Value).Select(actor => Hash("@" + actor.Key) & ~1u).Order()];

    /// <summary>The strongest terms, by hash.</summary>
    public IReadOnlyList<HappeningTerm> ToList() =>
        [.. _terms.Values.OrderByDescending(term => term.Weight).ThenBy(term => term.Hash).Take(Most).OrderBy(term => term.Hash)];

    /// <summary>Takes in the words of a stretch of text.</summary>
    /// <param name="share">How much of their weight counts, for sentences that only help.</param>
    /// <param name="others">Dates in the sentence that date something else: words nearer to them count half.</param>
    /// <param name="own">The date that is this happening's.</param>
    public void Add(NewsText text, TextSpan span, ArticleNames names, float share, IReadOnlyList<TextSpan>? others = null, TextSpan? own = null)
    {
        var first = text.TokenIndexAt(span.Start);
        for (var i = first; i < text.Tokens.Count && text.Tokens[i].Span.Start < span.End; i++)
        {
            var token = text.Tokens[i];
            var part = own is { } date && others is { Count: > 0 } && others.Any(other => Apart(other, token.Span) < Apart(date, token.Span)) ? share / 2 : share;
            var actor = names.ActorAt(token.Span);
            if (actor is not null)
            {
                AddActor(actor, part);

                // An office's name says a little of what it is about: the consulate in Mazar-i-Sharif.
                part *= OfBodyName;
            }

            if (actor is not { IsPerson: true } && token.Kind != TokenKind.Mark && !names.IsDate(token.Span))
            {
                AddWord(token, text.Text, i == first, part, i > first && text.Tokens[i - 1].Folded == "under");
            }
        }
    }

    public void AddTitle(string title, float share)
    {
        var text = NewsText.Cut(title, null);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                AddWord(text.Tokens[i], title, sentenceStart: true, share);
            }
        }
    }

    public void AddActor(ArticleActor actor, float share)
    {
        _actors[actor.Key] = actor.IsPerson;
        Put(Hash("@" + actor.Key), (actor.IsPerson ? 1.3f : 0.4f) * share, actor.Name);
    }

    public static uint Hash(string term) => (uint)StableHash.Of(term);

    private static int Apart(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    private void AddWord(Token token, string text, bool sentenceStart, float share, bool underWay = false)
    {
        if (token.Kind == TokenKind.Number)
        {
            var digits = string.Concat(token.Folded.Where(char.IsAsciiDigit));
            if (digits.Length > 1)
            {
                Put(Hash("#" + digits), 0.9f * share, token.Span.Cut(text));
            }

            return;
        }

        var concept = token.Folded == "way" && underWay ? "~begin" : StoryWords.Concept(token.Folded);
        concept = Same.GetValueOrDefault(concept, concept);
        var isName = !sentenceStart && char.IsUpper(text[token.Span.Start]);
        var weight = (Acts.TryGetValue(concept, out var act) ? act : StoryWords.Weight(concept, isName)) * share;
        if (weight > Least && !StoryWords.IsDay(token.Folded))
        {
            Put(Hash(concept), weight, token.Span.Cut(text), plain: concept[0] != '~' && !isName);
        }
    }

    // The last bit tells plain words, which have no counterpart in another language, from names, meanings and numbers.
    private void Put(uint hash, float weight, string word, bool plain = false)
    {
        hash = plain ? hash | 1 : hash & ~1u;
        if (!_terms.TryGetValue(hash, out var known) || known.Weight < weight)
        {
            _terms[hash] = new HappeningTerm(hash, weight, known.Word ?? (word.Length > 40 ? word[..40] : word));
        }
    }
}

/// <summary>An actor of an article as happenings see it.</summary>
internal sealed record ArticleActor(string Key, string Name, bool IsPerson);

/// <summary>Where an article names actors and dates.</summary>
internal sealed class ArticleNames
{
    private static readonly string[] Bodies =
    [
        "minist", "taliban", "nato", "agency", "office", "embassy", "party", "organi", "watch", "international", "council", "presidency", "police", "army", "force", "airline", "union", "nations", "unhcr",
        "pentagon", "white house", "directorate", "movement", "republic", "department", "afad", "tika", "crescent", "parliament", "assembly", "commission", "consulate", "team", "bakanl", "officials", "government",
    ];

    private readonly List<(TextSpan Span, ArticleActor Actor)> _actors = [];
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly Dictionary<string, ArticleActor> _byName = new(StringComparer.Ordinal);

    public ArticleNames(Enrichment enrichment)
    {
        _dates = enrichment.Dates;
        foreach (var mention in enrichment.Actors)
        {
            var actor = new ArticleActor(mention.ActorId ?? "~" + Folding.Fold(mention.Name), mention.Name, IsPersonName(mention.Name));
            _byName[Folding.Fold(mention.Name)] = actor;
            _actors.AddRange(mention.Evidence.Select(evidence => (evidence.Span, actor)));
        }

        // In full: a store gives actors that begin at one place in the order of their numbers, which is that of arrival.
        _actors.Sort((one, other) => (one.Span.Start, -one.Span.End, 0).CompareTo((other.Span.Start, -other.Span.End, string.CompareOrdinal(other.Actor.Key, one.Actor.Key))));
    }

    // Folded: the store keeps an unknown person under the spelling that came first.
    public ArticleActor? ByName(string? name) => name is not null ? _byName.GetValueOrDefault(Folding.Fold(name)) : null;

    public ArticleActor? ActorAt(TextSpan span)
    {
        int low = 0, high = _actors.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var actor = _actors[middle];
            if (actor.Span.Overlaps(span))
            {
                return actor.Actor;
            }

            if (actor.Span.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }

    public bool IsDate(TextSpan span)
    {
        int low = 0, high = _dates.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var date = _dates[middle].Span;
            if (date.Overlaps(span))
            {
                return true;
            }

            if (date.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return false;
    }

    private static bool IsPersonName(string name)
    {
        var folded = Folding.Fold(name);
        return name.Contains(' ', StringComparison.Ordinal) && !Array.Exists(Bodies, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
