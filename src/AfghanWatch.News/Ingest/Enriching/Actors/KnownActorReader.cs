using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>A mention of an actor of the vocabulary: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct KnownMention(int First, int End, TextSpan Span, ActorForm Form, string Rule);

/// <summary>Reads the known actors of one text: longest form first, short names only beside the full one, offices by the day.</summary>
internal sealed class KnownActorReader
{
    // An aside that says who somebody is: "Mujahed, who speaks for the Taliban".
    private const int LongestAside = 10;
    private const int LeastSurname = 5;

    private readonly ActorLexicon _lexicon;
    private readonly WordView _words;
    private readonly bool[] _closed;
    private readonly KnownNameShape _shape;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inFull = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesakes = new(StringComparer.Ordinal);
    private KnownMention? _lastGroup;
    private KnownMention? _lastPerson;
    private readonly Dictionary<string, bool> _spokenOf = new(StringComparer.Ordinal);
    private Dictionary<int, List<PhraseHit<ActorForm>>> _byStart = [];
    private DateOnly? _publishedOn;
    private readonly Dictionary<string, int> _lastSeen = new(StringComparer.Ordinal);

    public KnownActorReader(ActorLexicon lexicon, WordView words, bool[] closed)
    {
        _lexicon = lexicon;
        _words = words;
        _closed = closed;
        _shape = new KnownNameShape(lexicon, words, _seen);
    }

    public List<KnownMention> Read(DateOnly? publishedOn)
    {
        var byStart = Hits();
        (_byStart, _publishedOn) = (byStart, publishedOn);
        foreach (var hits in byStart.Values)
        {
            foreach (var hit in hits)
            {
                Note(hit);
            }
        }

        var mentions = new List<KnownMention>();
        var offices = new RoleResolver(_words, publishedOn, _seen);
        for (var i = 0; i < _words.Count; i++)
        {
            if (_closed[i] || !byStart.TryGetValue(i, out var hits))
            {
                continue;
            }

            for (var h = hits.Count - 1; h >= 0; h--)
            {
                if (Choose(hits[h], offices) is { } mention)
                {
                    mentions.Add(mention);
                    _lastSeen[mention.Form.Actor.Id] = i;
                    _lastPerson = mention.Form.Actor.Kind == ActorKind.Person ? mention : _lastPerson;
                    _lastGroup = mention.Form.Actor.Kind == ActorKind.Group ? mention : _lastGroup;
                    i = mention.End - 1;
                    break;
                }
            }
        }

        return new UnnamedSpokesmen(_words, offices).Settle(offices.WithoutAppositions(mentions));
    }

    private Dictionary<int, List<PhraseHit<ActorForm>>> Hits()
    {
        var bareEndings = _words.Text.Language == "tr";
        var alternates = Alternates();
        var byStart = new Dictionary<int, List<PhraseHit<ActorForm>>>();
        List<PhraseHit<ActorForm>> hits = [];
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words.IsWord(i) && !_closed[i])
            {
                _lexicon.Match(_words, i, hits, bareEndings, alternates);
                if (hits.Count > 0)
                {
                    byStart.Add(i, hits);
                    hits = [];
                }
            }
        }

        return byStart;
    }

    private string[]?[] Alternates()
    {
        var alternates = new string[]?[_words.Count];
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words.IsCapital(i))
            {
                alternates[i] = _lexicon.NearSpellings.AllOf(_words.Base(i));
            }
        }

        return alternates;
    }

    private void Note(PhraseHit<ActorForm> hit)
    {
        foreach (var form in hit.Values)
        {
            var names = form.Kind is FormKind.FullName or FormKind.Alias or FormKind.PlainShortName || form.Kind == FormKind.ShortName && _shape.HasTitleBefore(hit.First);
            if (form.Kind is FormKind.PlainShortName or FormKind.ShortName && hit.End - hit.First == 1 && (_shape.HasOtherGivenName(hit.First, form) || _shape.HasUnknownFirst(hit.First, form)))
            {
                _namesakes.Add(form.Actor.Id);
            }
            else if (names && _shape.IsWellFormed(hit, form))
            {
                _seen.Add(form.Actor.Id);
                (form.Kind is FormKind.FullName or FormKind.Alias ? _inFull : _shape.HasTitleBefore(hit.First) && form.Kind == FormKind.PlainShortName ? _titled : []).Add(form.Actor.Id);
            }
        }
    }

    private KnownMention? Choose(PhraseHit<ActorForm> hit, RoleResolver offices)
    {
        ActorForm? best = null;
        foreach (var form in hit.Values)
        {
            if (!_shape.IsWellFormed(hit, form) || form.Kind == FormKind.ShortName && !_seen.Contains(form.Actor.Id) && !IsBesidePeer(hit, form) && !IsAmongPeers(hit) && !IsExplained(hit, form) && !IsInOffice(hit, form) || IsNamesakes(form) || form.Actor.Kind == ActorKind.Unnamed && !IsOfItsGroup(hit, form) || form.Kind == FormKind.Office && !offices.IsHeldBy(form, hit))
            {
                continue;
            }

            if (best is null || form.Kind < best.Kind || form.Kind == best.Kind && LastSeen(form) > LastSeen(best))
            {
                best = form;
            }
        }

        if (best is null)
        {
            return null;
        }

        var first = best.Kind == FormKind.Office ? hit.First : PastTitles(hit, best.Actor);
        return new KnownMention(hit.First, hit.End, hit.Span with { Start = _words.Tokens[first].Span.Start }, best, hit.Slips > 0 ? "actor.misspelt" : best.Rule);
    }

    // "With Blinken and Austin": a short name joined to a known person of the same side.
    private bool IsBesidePeer(PhraseHit<ActorForm> hit, ActorForm form) =>
        hit.Slips == 0 && _lastPerson is { } peer && peer.Form.Kind != FormKind.Office && peer.End == hit.First - 1 && _words.Folded(hit.First - 1) is "and" or "ve" or "ile" && peer.Form.Actor.Side == form.Actor.Side && _words.IsCapital(hit.First);

    // "Macron, Johnson and Draghi": in a list of known persons, whatever their sides.
    private bool IsAmongPeers(PhraseHit<ActorForm> hit)
    {
        var next = hit.End + 1;
        if (hit.Slips > 0 || !_words.IsCapital(hit.First) || _lastPerson is not { } peer || peer.Form.Kind == FormKind.Office || peer.End != hit.First - 1 || !IsJoint(hit.First - 1) || next >= _words.Count || !IsJoint(hit.End) || !_byStart.TryGetValue(next, out var hits))
        {
            return false;
        }

        foreach (var other in hits)
        {
            foreach (var form in other.Values)
            {
                if (form.Kind is FormKind.PlainShortName or FormKind.FullName or FormKind.Alias && form.Actor.Kind == ActorKind.Person)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsJoint(int token) => _words.Folded(token) is "," or "and" or "ve" or "ile" or "&";

    // "hours after Ghani's flight": one surname of one holder of office on the day, inside a sentence, in a text that speaks of his country.
    private bool IsInOffice(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var before = hit.First - 1;
        if (hit.Slips > 0 || hit.End - hit.First > 1 || _publishedOn is not { } day || !_words.IsCapital(hit.First) || _words.IsAllCaps(hit.First) || _words.Tokens[hit.First].Span.Length < LeastSurname || _words.OpensSentence(hit.First) && !IsSaying(hit.End)
            || _words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals || _words.FollowsClosely(hit.First) && _words.IsCapital(before) && !NameWords.Titles.Contains(_words.Folded(before)) && !_words.HasEnding(before)
            || before >= 0 && NameWords.PlacePrepositions.Contains(_words.Folded(before)) || !_words.HasEnding(hit.First) && hit.End < _words.Count && _words.FollowsClosely(hit.End) && _words.IsCapital(hit.End) && (_words.Text.Language != "tr" || !NameWords.WorldPlaces.Contains(_words.Base(hit.End)) && !_words.HasEnding(hit.End)))
        {
            return false;
        }

        var holders = 0;
        foreach (var other in hit.Values)
        {
            holders += other.Kind is FormKind.ShortName or FormKind.PlainShortName && other.Actor.Roles.Any(role => role.HeldOn(day)) ? 1 : 0;
        }

        return holders == 1 && form.Actor.Roles.Any(role => role.HeldOn(day)) && SpeaksOf(form.Actor.Side);
    }

    // "Johnson vows to …": whoever opens a sentence with a verb of saying behind him is no common word.
    private bool IsSaying(int next) => next < _words.Count && NameWords.SayingVerbs.Contains(_words.Folded(next)) && _words.Text.Language != "tr";

    private bool SpeaksOf(string side)
    {
        if (!_spokenOf.TryGetValue(side, out var speaks))
        {
            var stems = side switch
            {
                "United States" => (string[])["u.s", "us", "american", "washington", "pentagon", "abd", "amerika"],
                "United Kingdom" => ["british", "britain", "uk", "london", "ingiltere", "ingiliz"],
                "" => [],
                _ => [Folding.Fold(side.Length > 5 ? side[..4] : side)],
            };
            for (var i = 0; i < _words.Count && !speaks; i++)
            {
                speaks = _words.IsCapital(i) && Array.Exists(stems, stem => stem.Length > 3 ? _words.Base(i).StartsWith(stem, StringComparison.Ordinal) : _words.Base(i) == stem)
                    || side == "Afghanistan" && _words.Base(i).StartsWith("afg", StringComparison.Ordinal);
            }

            _spokenOf.Add(side, speaks);
        }

        return speaks;
    }

    // "Mujahed, who speaks for the Taliban, …": the aside names the side and what he is to it.
    private bool IsExplained(PhraseHit<ActorForm> hit, ActorForm form)
    {
        if (hit.Slips > 0 || hit.End - hit.First > 1 || form.Actor.Side.Length == 0 || !_words.Is(hit.End, ",") || !_words.IsCapital(hit.First))
        {
            return false;
        }

        bool side = false, office = false;
        for (var i = hit.End + 1; i < _words.Count && i <= hit.End + LongestAside && _words.SentenceOf(i) == _words.SentenceOf(hit.First) && !_words.Is(i, ","); i++)
        {
            side |= _words.Base(i) == Folding.Fold(form.Actor.Side);
            office |= _words.Folded(i) is "speaks" or "spokesman" or "spokesperson" or "minister" or "secretary" or "envoy" or "leader" or "sozcusu" or "bakani" or "lideri";
        }

        return side && office;
    }

    // "The group's spokesman" is theirs only right after they were named, and with no other group in between.
    private bool IsOfItsGroup(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var alias = Folding.Fold(form.Alias);
        if (!alias.Contains("group", StringComparison.Ordinal) && !alias.Contains("movement", StringComparison.Ordinal) && !alias.StartsWith("grubun", StringComparison.Ordinal) && !alias.StartsWith("hareketin", StringComparison.Ordinal) && !alias.StartsWith("orgutun", StringComparison.Ordinal))
        {
            return true;
        }

        if (_lastGroup is not { } group || group.Form.Actor.Side != form.Actor.Side || _words.SentenceOf(hit.First) - _words.SentenceOf(group.First) > 2)
        {
            return false;
        }

        for (var i = group.End; i < hit.First; i++)
        {
            if (_words.Base(i) is "group" or "groups" or "organization" or "organisation" or "orgut" or "orgutu" or "grup" or "grubu" or "kurulus" or "kurulusu")
            {
                return false;
            }
        }

        return true;
    }

    // Where the text names "Emre Şahin" and never Suhail Shaheen, "Şahin" is Emre.
    private bool IsNamesakes(ActorForm form) =>
        form.Kind is FormKind.ShortName or FormKind.PlainShortName && _namesakes.Contains(form.Actor.Id) && !_inFull.Contains(form.Actor.Id) && !_titled.Contains(form.Actor.Id) && !NamesFirst(form.Actor);

    // "The other Akar, Hulusi by name".
    private bool NamesFirst(Actor actor)
    {
        var name = TokenCutter.Cut(actor.Name)[0].Folded;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words.Base(i) == name && _words.IsCapital(i))
            {
                return true;
            }
        }

        return false;
    }

    // Some aliases carry a title ("Bakan Akar") that is no part of the name.
    private int PastTitles(PhraseHit<ActorForm> hit, Actor actor)
    {
        var first = hit.First;
        while (actor.Kind == ActorKind.Person && first + 1 < hit.End && (NameWords.Titles.Contains(_words.Folded(first)) || _words.Folded(first) is "." or "first") && !Folding.Fold(actor.Name).StartsWith(_words.Folded(first), StringComparison.Ordinal))
        {
            first++;
        }

        return first;
    }

    private int LastSeen(ActorForm form) => _lastSeen.GetValueOrDefault(form.Actor.Id, _seen.Contains(form.Actor.Id) ? -1 : -2);
}
