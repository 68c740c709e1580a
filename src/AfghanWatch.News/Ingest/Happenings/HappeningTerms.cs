using System.Collections.Frozen;
using System.Globalization;
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
    private const float OfBackground = 0.5f;
    private const float OfOrdinal = 0.7f;
    private const float OfNumber = 0.9f;
    private const float OfSmallNumber = 0.4f;

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

    private static readonly FrozenSet<uint> ActHashes = Acts.Where(act => act.Value >= CoreAct).Select(act => Hash(act.Key) & ~3u).Concat(HappeningLexicon.Acts.Select(act => Hash(act) & ~3u)).ToFrozenSet();

    private static readonly FrozenSet<uint> WordHashes = HappeningLexicon.Words.Select(word => Hash(word) & ~3u).ToFrozenSet();

    /// <summary>Whether a term is what is done in a happening of this dossier: withdrawing, closing, attacking, entering.</summary>
    public static bool IsAct(uint hash) => ActHashes.Contains(hash);

    /// <summary>Whether a term is a word on what others do: condemning, denying, demanding.</summary>
    public static bool IsWord(uint hash) => WordHashes.Contains(hash);

    /// <summary>Whether a term is a name, a place, a number or a place in a row: what tells one of a kind from the others.</summary>
    public static bool IsName(uint hash) => (hash & 3) == 2;

    public IReadOnlyList<string> Actors => [.. _actors.Keys];

    public IReadOnlyList<uint> Persons => [.. _actors.Where(actor => actor.Value).Select(actor => Hash("@" + actor.Key) & ~3u).Order()];

    /// <summary>The strongest terms, by hash.</summary>
    public IReadOnlyList<HappeningTerm> ToList() =>
        [.. _terms.Values.OrderByDescending(term => term.Weight).ThenBy(term => term.Hash).Take(Most).OrderBy(term => term.Hash)];

    /// <summary>Takes in the words of a stretch of text.</summary>
    /// <param name="share">How much of their weight counts, for sentences that only help.</param>
    /// <param name="others">Dates in the sentence that date something else: words nearer to them count half.</param>
    /// <param name="own">The date that is this happening's.</param>
    /// <param name="keepPersons">Whether persons named there take part.</param>
    public void Add(NewsText text, TextSpan span, ArticleNames names, float share, IReadOnlyList<TextSpan>? others = null, TextSpan? own = null, bool keepPersons = true)
    {
        var first = text.TokenIndexAt(span.Start);
        var background = HappeningBackground.Find(text, span);
        for (var i = first; i < text.Tokens.Count && text.Tokens[i].Span.Start < span.End; i++)
        {
            var token = text.Tokens[i];
            var part = own is { } date && others is { Count: > 0 } && others.Any(other => Apart(other, token.Span) < Apart(date, token.Span)) ? share / 2 : share;
            part = background.Exists(clause => clause.Contains(token.Span)) ? part * OfBackground : part;
            var actor = names.ActorAt(token.Span);
            if (actor is not null && (keepPersons || !actor.IsPerson))
            {
                AddActor(actor, part);

                // An office's name says a little of what it is about: the consulate in Mazar-i-Sharif.
                part *= OfBodyName;
            }

            if (actor is { IsPerson: true } || token.Kind == TokenKind.Mark || names.IsDate(token.Span))
            {
                continue;
            }

            if (names.FigureAt(token.Span) is { } figure && (token.Kind == TokenKind.Number || StoryWords.TryNumber(token.Folded, out _)))
            {
                AddNumber(figure.Value, part, token.Span.Cut(text.Text));
            }
            else if (names.PlaceAt(token.Span) is { } place)
            {
                if (place.Span.Start >= token.Span.Start)
                {
                    AddPlace(place.Name, part);
                }
            }
            else
            {
                i += AddWord(text, i, i == first, part, i > first && text.Tokens[i - 1].Folded == "under") - 1;
            }
        }
    }

    public void AddTitle(string title, string? language, float share)
    {
        var text = NewsText.Cut(title, language);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                i += AddWord(text, i, sentenceStart: true, share) - 1;
            }
        }
    }

    public void AddActor(ArticleActor actor, float share)
    {
        _actors[actor.Key] = actor.IsPerson;
        Put(Hash("@" + actor.Key), (actor.IsPerson ? 1.3f : 0.4f) * share, actor.Name);
    }

    /// <summary>What the terms weigh together.</summary>
    public float Weight => _terms.Values.Sum(term => term.Weight);

    public static uint Hash(string term) => (uint)StableHash.Of(term);

    private static int Apart(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    // How many tokens it took.
    private int AddWord(NewsText text, int at, bool sentenceStart, float share, bool underWay = false)
    {
        var token = text.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            var digits = string.Concat(token.Folded.Where(char.IsAsciiDigit));
            if (digits.Length is > 1 and < 16)
            {
                AddNumber(double.Parse(digits, CultureInfo.InvariantCulture), share, token.Span.Cut(text.Text));
            }

            return 1;
        }

        var turkish = text.Language == "tr";
        var isName = !sentenceStart && char.IsUpper(text.Text[token.Span.Start]);
        if (underWay && token.Folded == "way")
        {
            Put(Hash("~begin"), Acts["~begin"] * share, token.Span.Cut(text.Text));
            return 1;
        }

        if (HappeningOrdinals.Of(token.Folded) is { } ordinal)
        {
            Put(HappeningOrdinals.Hash(ordinal), OfOrdinal * share, token.Span.Cut(text.Text), TermKind.Name);
            return 1;
        }

        if ((StoryWords.Concept(token.Folded).Length == 0 && !(turkish && HappeningLexicon.IsSpelled(text, at))) || StoryWords.IsDay(token.Folded))
        {
            return 1;
        }

        var meaning = HappeningLexicon.Find(text, at, turkish, out var length);
        if (meaning is not null)
        {
            if (meaning.Weight * share > Least)
            {
                Put(Hash(meaning.Name), meaning.Weight * share, new TextSpan(token.Span.Start, text.Tokens[at + length - 1].Span.End).Cut(text.Text));
            }

            return length;
        }

        AddConcept(StoryWords.Concept(token.Folded), isName, turkish, share, token.Span.Cut(text.Text));
        return 1;
    }

    private void AddConcept(string concept, bool isName, bool turkish, float share, string word)
    {
        concept = Same.GetValueOrDefault(concept, concept);
        var weight = (Acts.TryGetValue(concept, out var act) ? act : StoryWords.Weight(concept, isName)) * share;
        if (weight > Least)
        {
            Put(Hash(concept), weight, word, concept[0] == '~' ? TermKind.Meaning : isName ? TermKind.Name : turkish ? TermKind.Turkish : TermKind.English);
        }
    }

    // By its name in the vocabulary, so that Mezar-ı Şerif is Mazar-i-Sharif; one place, however many words it has.
    private void AddPlace(string name, float share)
    {
        var folded = Folding.Fold(name);
        if (folded.EndsWith("airport", StringComparison.Ordinal))
        {
            AddConcept("~airport", isName: false, turkish: false, share, name);
            return;
        }

        var words = folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 || Array.Find(words, word => StoryWords.Concept(word) is ['~', ..]) is not null)
        {
            // "United States" is what "American" and "Washington" are.
            var known = words.Length == 1 ? folded : Array.Find(words, word => StoryWords.Concept(word) is ['~', ..])!;
            AddConcept(StoryWords.Concept(known), isName: true, turkish: false, share, name);
        }
        else
        {
            Put(Hash("@@" + folded), StoryWords.Weight(folded, isName: true) * share, name, TermKind.Name);
        }
    }

    private void AddNumber(double value, float share, string word)
    {
        if (value > 1)
        {
            Put(Hash("#" + value.ToString(CultureInfo.InvariantCulture)), (value < 10 ? OfSmallNumber : OfNumber) * share, word, TermKind.Name);
        }
    }

    // The last two bits tell what kind a term is, so that what is compared stays as small as it is: a meaning, a name or number,
    // or a plain word of English or of Turkish, which has no counterpart in the other language.
    private void Put(uint hash, float weight, string word, TermKind kind = TermKind.Meaning)
    {
        hash = (hash & ~3u) | (uint)kind;
        if (!_terms.TryGetValue(hash, out var known) || known.Weight < weight)
        {
            _terms[hash] = new HappeningTerm(hash, weight, known.Word ?? (word.Length > 40 ? word[..40] : word));
        }
    }
}

/// <summary>What a term is, in the last two bits of its hash.</summary>
internal enum TermKind
{
    Meaning = 0,
    English = 1,
    Name = 2,
    Turkish = 3,
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
        "military", "media", "navy", "command", "airways", "mission", "emirate", "foundation", "association", "university", "company", "channel", "press", "guard", "court", "bank", "vakfi", "dernegi", "mudurlugu", "mahkeme", "ajansi",
    ];

    private readonly List<(TextSpan Span, ArticleActor Actor)> _actors = [];
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly IReadOnlyList<Figure> _figures;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly Dictionary<string, ArticleActor> _byName = new(StringComparer.Ordinal);

    public ArticleNames(Enrichment enrichment)
    {
        _dates = enrichment.Dates;
        _figures = enrichment.Figures;
        _places = enrichment.Places;
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

    /// <summary>Whether an actor is named within a stretch.</summary>
    public bool Names(ArticleActor actor, TextSpan within)
    {
        foreach (var (span, other) in _actors)
        {
            if (span.Start >= within.End)
            {
                break;
            }

            if (other == actor && within.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsDate(TextSpan span) => IndexAt(_dates, date => date.Span, span) >= 0;

    public Figure? FigureAt(TextSpan span) => IndexAt(_figures, figure => figure.Span, span) is >= 0 and var at ? _figures[at] : null;

    public PlaceMention? PlaceAt(TextSpan span) => IndexAt(_places, place => place.Span, span) is >= 0 and var at ? _places[at] : null;

    private static int IndexAt<T>(IReadOnlyList<T> all, Func<T, TextSpan> spanOf, TextSpan span)
    {
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var one = spanOf(all[middle]);
            if (one.Overlaps(span))
            {
                return middle;
            }

            if (one.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    private static bool IsPersonName(string name)
    {
        var folded = Folding.Fold(name);
        return name.Contains(' ', StringComparison.Ordinal) && !Array.Exists(Bodies, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
