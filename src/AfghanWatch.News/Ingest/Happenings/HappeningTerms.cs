using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Gathers the words that tell one happening from another, with actors by their keys and dates left out.</summary>
internal sealed class HappeningTerms(HappeningWords words)
{
    private const int Most = 40;
    private const float Least = 0.05f;
    private const float OfBodyName = 0.45f;
    private const float OfPerson = 1.3f;
    private const float OfRarePerson = 1.6f;
    private const float OfBody = 0.4f;
    private const float OfLastName = 0.8f;
    private const float OfBackground = 0.5f;
    private const float OfOrdinal = 0.7f;
    private const float OfNumber = 0.9f;
    private const float OfSmallNumber = 0.4f;

    private readonly Dictionary<uint, HappeningTerm> _terms = [];
    private readonly HashSet<uint> _places = [];
    private bool _unnumbered;
    private readonly SortedDictionary<string, ArticleActor> _actors = new(StringComparer.Ordinal);

    /// <summary>Whether a term is a meaning, a group of the story matcher or an actor, whatever the word for it.</summary>
    public static bool IsMeaning(uint hash) => (hash & 3) == (uint)TermKind.Meaning;

    /// <summary>Whether a term is a name, a place, a number or a place in a row: what tells one of a kind from the others.</summary>
    public static bool IsName(uint hash) => (hash & 3) == 2;

    public IReadOnlyList<string> Actors => [.. _actors.Keys];

    public IReadOnlyList<uint> Persons => [.. _actors.Values.Where(actor => actor.IsPerson).Select(actor => Hash("@" + actor.Sound) & ~3u).Distinct().Order()];

    /// <summary>The strongest terms, by hash.</summary>
    public IReadOnlyList<HappeningTerm> ToList() =>
        [.. _terms.Values.OrderByDescending(term => term.Strength).ThenBy(term => term.Hash).Take(Most).OrderBy(term => term.Hash)];

    /// <summary>Takes in the words of a stretch of text.</summary>
    /// <param name="share">How much of their weight counts, for sentences that only help.</param>
    /// <param name="others">Dates in the sentence that date something else: words nearer to them count half.</param>
    /// <param name="own">The date that is this happening's.</param>
    /// <param name="keepPersons">Whether persons named there take part.</param>
    public void Add(NewsText text, TextSpan span, ArticleNames names, float share, IReadOnlyList<TextSpan>? others = null, TextSpan? own = null, bool keepPersons = true)
    {
        var first = text.TokenIndexAt(span.Start);
        var background = HappeningBackground.Find(text, span);

        // "After the bombing on Thursday, the minister …": that day's is the clause behind.
        var isBehind = own is { } dated && background.Exists(clause => clause.Contains(dated));
        for (var i = first; i < text.Tokens.Count && text.Tokens[i].Span.Start < span.End; i++)
        {
            var token = text.Tokens[i];
            if (OutletAt(text, i) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            var part = own is { } date && others is { Count: > 0 } && others.Any(other => Apart(other, token.Span) < Apart(date, token.Span)) ? share / 2 : share;
            part = background.Exists(clause => clause.Contains(token.Span)) != isBehind ? part * OfBackground : part;
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

    /// <summary>Takes in where a stretch of text plays and what with, as meant: a later sentence leaves that to the lead.</summary>
    public void AddMeant(NewsText text, TextSpan span, ArticleNames names, float share)
    {
        var all = new HappeningTerms(words) { _unnumbered = true };
        all.Add(text, span, names, share, keepPersons: false);
        foreach (var term in all._terms.Values)
        {
            if (words.Lexicon.Of(term.Hash) is { IsAct: false } || IsName(term.Hash) || all._places.Contains(term.Sense))
            {
                Put(term.Hash, -term.Strength, term.Word, (TermKind)(term.Hash & 3));
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
        _actors[actor.Key] = actor;
        Put(Hash("@" + actor.Sound), (actor.IsRare ? OfRarePerson : actor.IsPerson ? OfPerson : OfBody) * share, actor.Name);
        if (actor.IsPerson)
        {
            // Others may give the last name alone.
            var last = actor.Name[(actor.Name.LastIndexOf(' ') + 1)..];
            Put(Hash(words.Stories.Concept(Folding.Fold(last))), -OfLastName * share, last, TermKind.Name);
        }
    }

    /// <summary>What the terms weigh together.</summary>
    public float Weight => _terms.Values.Sum(term => Math.Max(0, term.Weight));

    public static uint Hash(string term) => (uint)StableHash.Of(term);

    // How many tokens an outlet's name takes; 0 where none begins. Names alone are asked for: "sputnik" and "ani" are words too.
    private int OutletAt(NewsText text, int at)
    {
        var token = text.Tokens[at];
        return token.Kind == TokenKind.Word && char.IsUpper(text.Text[token.Span.Start]) && words.Lexicon.Find(text, at, text.Language == "tr", out var length) is { IsOutlet: true } ? length : 0;
    }

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
            AddConcept("~begin", isName: false, turkish, share, token.Span.Cut(text.Text));
            return 1;
        }

        if (HappeningOrdinals.Of(token.Folded) is { } ordinal)
        {
            if (!_unnumbered)
            {
                Put(HappeningOrdinals.Hash(ordinal), OfOrdinal * share, token.Span.Cut(text.Text), TermKind.Name);
            }

            return 1;
        }

        if ((words.Stories.Concept(token.Folded).Length == 0 && !(turkish && words.Lexicon.IsSpelled(text, at))) || StoryWords.IsDay(token.Folded))
        {
            return 1;
        }

        var meaning = words.Lexicon.Find(text, at, turkish, out var length);
        if (meaning is not null)
        {
            if (meaning.Weight * share > Least)
            {
                Put(Hash(meaning.Name), meaning.Weight * share, new TextSpan(token.Span.Start, text.Tokens[at + length - 1].Span.End).Cut(text.Text));
            }

            return length;
        }

        AddConcept(words.Stories.Concept(token.Folded), isName, turkish, share, token.Span.Cut(text.Text));
        return 1;
    }

    private void AddConcept(string concept, bool isName, bool turkish, float share, string word)
    {
        var known = words.OfGroup(concept);
        concept = known?.Name ?? concept;
        var weight = (known?.Weight ?? words.Stories.Weight(concept, isName)) * share;
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

        var parts = folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1 || Array.Find(parts, word => words.Stories.Concept(word) is ['~', ..]) is not null)
        {
            // "United States" is what "American" and "Washington" are.
            var known = parts.Length == 1 ? folded : Array.Find(parts, word => words.Stories.Concept(word) is ['~', ..])!;
            AddConcept(words.Stories.Concept(known), isName: true, turkish: false, share, name);
            _places.Add(Hash(words.Stories.Concept(known)) & ~3u);
        }
        else
        {
            Put(Hash("@@" + folded), words.Stories.Weight(folded, isName: true) * share, name, TermKind.Name);
        }
    }

    private void AddNumber(double value, float share, string word)
    {
        if (value > 1 && !_unnumbered)
        {
            Put(Hash("#" + value.ToString(CultureInfo.InvariantCulture)), (value < 10 ? OfSmallNumber : OfNumber) * share, word, TermKind.Name);
        }
    }

    // The last two bits tell what kind a term is, so that what is compared stays as small as it is: a meaning, a name or number,
    // or a plain word of English or of Turkish, which has no counterpart in the other language.
    private void Put(uint hash, float weight, string word, TermKind kind = TermKind.Meaning)
    {
        var key = hash & ~3u;
        var isKnown = _terms.TryGetValue(key, out var known);

        // What is said counts before what is meant, else the stronger.
        if (!isKnown || ((known.Weight < 0) == (weight < 0) ? known.Strength < Math.Abs(weight) : known.Weight < 0))
        {
            _terms[key] = new HappeningTerm(key | (uint)kind, weight, known.Word ?? (word.Length > 40 ? word[..40] : word));
        }
    }
}
