using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>A mention of an actor of the vocabulary: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct KnownMention(int First, int End, TextSpan Span, ActorForm Form, string Rule);

/// <summary>Reads the known actors of one text: longest form first, short names only beside the full one, offices by the day.</summary>
internal sealed class KnownActorReader(ActorLexicon lexicon, WordView words, bool[] closed)
{
    private const int LongWord = 6;
    private const int LeastBeside = 5;

    // Names so common before another that they may stand or be left out: "Mohammad Ashraf Ghani".
    private static readonly HashSet<string> CommonFirst = new(StringComparer.Ordinal) { "mohammad", "mohammed", "muhammad", "muhammed", "mohamed", "mehmet", "ahmad", "ahmed", "abdul", "sayed", "sayyid", "syed", "mir", "haji", "haci", "shah", "ghulam", "hafiz", "qari", "sheikh" };

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inFull = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesakes = new(StringComparer.Ordinal);
    private KnownMention? _lastGroup;
    private readonly Dictionary<string, int> _lastSeen = new(StringComparer.Ordinal);

    public List<KnownMention> Read(DateOnly? publishedOn)
    {
        var byStart = Hits();
        foreach (var hits in byStart.Values)
        {
            foreach (var hit in hits)
            {
                Note(hit);
            }
        }

        var mentions = new List<KnownMention>();
        var offices = new RoleResolver(words, publishedOn, _seen);
        for (var i = 0; i < words.Count; i++)
        {
            if (closed[i] || !byStart.TryGetValue(i, out var hits))
            {
                continue;
            }

            for (var h = hits.Count - 1; h >= 0; h--)
            {
                if (Choose(hits[h], offices) is { } mention)
                {
                    mentions.Add(mention);
                    _lastSeen[mention.Form.Actor.Id] = i;
                    _lastGroup = mention.Form.Actor.Kind == ActorKind.Group ? mention : _lastGroup;
                    i = mention.End - 1;
                    break;
                }
            }
        }

        return new UnnamedSpokesmen(words, offices).Settle(offices.WithoutAppositions(mentions));
    }

    private Dictionary<int, List<PhraseHit<ActorForm>>> Hits()
    {
        var bareEndings = words.Text.Language == "tr";
        var alternates = Alternates();
        var byStart = new Dictionary<int, List<PhraseHit<ActorForm>>>();
        List<PhraseHit<ActorForm>> hits = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsWord(i) && !closed[i])
            {
                lexicon.Match(words, i, hits, bareEndings, alternates);
                if (hits.Count > 0)
                {
                    byStart.Add(i, hits);
                    hits = [];
                }
            }
        }

        return byStart;
    }

    private string?[] Alternates()
    {
        var alternates = new string?[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsCapital(i))
            {
                alternates[i] = lexicon.NearSpellings.Of(words.Base(i));
            }
        }

        return alternates;
    }

    private void Note(PhraseHit<ActorForm> hit)
    {
        foreach (var form in hit.Values)
        {
            var names = form.Kind is FormKind.FullName or FormKind.Alias or FormKind.PlainShortName || form.Kind == FormKind.ShortName && HasTitleBefore(hit.First);
            if (form.Kind is FormKind.PlainShortName or FormKind.ShortName && hit.End - hit.First == 1 && HasOtherGivenName(hit.First, form))
            {
                _namesakes.Add(form.Actor.Id);
            }
            else if (names && IsWellFormed(hit, form))
            {
                _seen.Add(form.Actor.Id);
                (form.Kind is FormKind.FullName or FormKind.Alias ? _inFull : HasTitleBefore(hit.First) && form.Kind == FormKind.PlainShortName ? _titled : []).Add(form.Actor.Id);
            }
        }
    }

    private KnownMention? Choose(PhraseHit<ActorForm> hit, RoleResolver offices)
    {
        ActorForm? best = null;
        foreach (var form in hit.Values)
        {
            if (!IsWellFormed(hit, form) || form.Kind == FormKind.ShortName && !_seen.Contains(form.Actor.Id) || IsNamesakes(form) || form.Actor.Kind == ActorKind.Unnamed && !IsOfItsGroup(hit, form) || form.Kind == FormKind.Office && !offices.IsHeldBy(form, hit))
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
        return new KnownMention(hit.First, hit.End, hit.Span with { Start = words.Tokens[first].Span.Start }, best, hit.Slips > 0 ? "actor.misspelt" : best.Rule);
    }

    // "The group's spokesman" is theirs only right after they were named, and with no other group in between.
    private bool IsOfItsGroup(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var alias = Folding.Fold(form.Alias);
        if (!alias.Contains("group", StringComparison.Ordinal) && !alias.Contains("movement", StringComparison.Ordinal) && !alias.StartsWith("grubun", StringComparison.Ordinal) && !alias.StartsWith("hareketin", StringComparison.Ordinal) && !alias.StartsWith("orgutun", StringComparison.Ordinal))
        {
            return true;
        }

        if (_lastGroup is not { } group || group.Form.Actor.Side != form.Actor.Side || words.SentenceOf(hit.First) - words.SentenceOf(group.First) > 2)
        {
            return false;
        }

        for (var i = group.End; i < hit.First; i++)
        {
            if (words.Base(i) is "group" or "groups" or "organization" or "organisation" or "orgut" or "orgutu" or "grup" or "grubu" or "kurulus" or "kurulusu")
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
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Base(i) == name && words.IsCapital(i))
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
        while (actor.Kind == ActorKind.Person && first + 1 < hit.End && (NameWords.Titles.Contains(words.Folded(first)) || words.Folded(first) is "." or "first") && !Folding.Fold(actor.Name).StartsWith(words.Folded(first), StringComparison.Ordinal))
        {
            first++;
        }

        return first;
    }

    private int LastSeen(ActorForm form) => _lastSeen.GetValueOrDefault(form.Actor.Id, _seen.Contains(form.Actor.Id) ? -1 : -2);

    private bool IsWellFormed(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var isPerson = form.Actor.Kind == ActorKind.Person && form.Kind != FormKind.Office;
        if (hit.Slips > 0 && !IsLikelySlip(hit, form, isPerson))
        {
            return false;
        }

        if (form.NeedsCapitals && !words.IsAllCaps(hit.First))
        {
            return false;
        }

        if (form.Kind != FormKind.Office && form.Actor.Kind != ActorKind.Unnamed && !words.IsCapital(hit.First) && hit.End - hit.First == 1)
        {
            return false;
        }

        // A name that goes on is another's: Hamid Karzai airport, Bilal Erdoğan.
        return !isPerson || !IsNamedAfter(hit) && !GoesOn(hit, form) && !StartsEarlier(hit, form) && !(hit.End - hit.First == 1 && (HasOtherGivenName(hit.First, form) || IsOthersGivenName(hit, form)));
    }

    // "Mohammad Yaqub Rasuli" is not Mohammad Yaqub: where given names make up a whole name, another word behind them makes another person.
    private bool GoesOn(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var next = hit.End;
        if (hit.End - hit.First < 2 || form.Actor.Side is not ("Taliban" or "Afghanistan" or "Pakistan" or "Iran" or "Qatar") || next >= words.Count || words.HasEnding(next - 1) || !words.FollowsClosely(next) || !words.IsWord(next) || !words.IsCapital(next)
            || words.IsAllCaps(next) || words.SentenceOf(next) != words.SentenceOf(hit.First) || words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(next);
        if (GivenNames.Has(word) || NameWords.Openers.Contains(words.Folded(next)) || NameWords.Demonyms.Contains(word) || NameWords.WorldPlaces.Contains(word) || NameWords.Titles.Contains(word) || NameWords.ThingWords.Contains(word))
        {
            return false;
        }

        foreach (var name in form.Actor.Aliases)
        {
            if (Folding.Fold(name).Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return words.Text.Language != "tr" && !Folding.Fold(form.Actor.Name).Contains(word, StringComparison.Ordinal);
    }

    // "Asif Mehmood Qureshi", "Khalid bin Hamad al-Thani": a given name of somebody else before a part of the name makes it another's.
    private bool StartsEarlier(PhraseHit<ActorForm> hit, ActorForm form)
    {
        if (words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var before = hit.First - 1;
        while (before >= 0 && words.FollowsClosely(before + 1) && words.IsWord(before) && !words.HasEnding(before) && (NameWords.Particles.Contains(words.Folded(before)) || words.IsCapital(before) && lexicon.IsOwn(form.Actor, words.Folded(before))))
        {
            before--;
        }

        return before >= 0 && words.FollowsClosely(before + 1) && words.IsWord(before) && words.IsCapital(before) && !words.HasEnding(before)
            && GivenNames.Has(words.Folded(before)) && !NameWords.Titles.Contains(words.Folded(before)) && !CommonFirst.Contains(words.Folded(before));
    }

    // "Bitlis Valisi Oktay Çağatay": a surname that is also a given name, and another surname behind it.
    private bool IsOthersGivenName(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var next = hit.End;
        if (form.Kind == FormKind.Office || next >= words.Count || words.HasEnding(next - 1) || !words.FollowsClosely(next) || !words.IsWord(next) || !words.IsCapital(next) || words.SentenceOf(next) != words.SentenceOf(hit.First)
            || !(hit.Slips > 0 || GivenNames.Has(words.Folded(hit.First))) || words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(next);
        return !Folding.Fold(form.Actor.Name).Contains(word, StringComparison.Ordinal) && !NameWords.Openers.Contains(words.Folded(next)) && !NameWords.Demonyms.Contains(word) && !NameWords.WorldPlaces.Contains(word)
            && !NameWords.Titles.Contains(word) && !NameWords.ThingWords.Contains(word);
    }

    // One slip is believed beside another word of the name, behind a title, or of somebody the text names properly as well.
    private bool IsLikelySlip(PhraseHit<ActorForm> hit, ActorForm form, bool isPerson) =>
        hit.Slips == 1 && form.Kind != FormKind.Office && form.Actor.Kind != ActorKind.Unnamed && !IsShortSlip(hit, form)
        && (hit.End - hit.First > 1 || isPerson && HasTitleBefore(hit.First) || _seen.Contains(form.Actor.Id) && words.IsCapital(hit.First));

    // "Hulusi Aker": in a short word a slip is believed only beside another word of the full name, written as it should be and no title.
    private bool IsShortSlip(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var others = 0;
        var shortSlip = false;
        var parts = Folding.Fold(form.Alias).Split(' ', '-');
        for (var i = hit.First; i < hit.End; i++)
        {
            var word = words.Base(i);
            if (!words.IsWord(i) || NameWords.Titles.Contains(word))
            {
                continue;
            }

            if (Array.IndexOf(parts, word) >= 0)
            {
                others += word.Length;
            }
            else
            {
                shortSlip |= word.Length < LongWord;
            }
        }

        return shortSlip && (others < LeastBeside || form.Kind is not (FormKind.FullName or FormKind.Alias));
    }

    private bool HasTitleBefore(int token) =>
        token > 0 && (NameWords.Titles.Contains(words.Folded(token - 1)) || words.Is(token - 1, ".") && token > 1 && NameWords.StoppedTitles.Contains(words.Folded(token - 2)));

    private bool IsNamedAfter(PhraseHit<ActorForm> hit)
    {
        var next = hit.End;
        return next < words.Count && words.FollowsClosely(next) && !words.HasEnding(hit.End - 1) && NameWords.NamedAfter.Contains(words.Base(next)) && (words.IsCapital(next) || words.Folded(next) is "airport")
            || next < words.Count && words.Text.Language == "tr" && words.FollowsClosely(next) && !words.HasEnding(hit.End - 1) && IsTurkishThing(words.Base(next));
    }

    private static bool IsTurkishThing(string word)
    {
        if (NameWords.NamedAfter.Contains(word))
        {
            return true;
        }

        for (var stem = Suffixes.StemLength(word, 0, 4); stem > 0; stem = Suffixes.StemLength(word, stem + 1, 4))
        {
            if (NameWords.NamedAfter.Contains(word[..stem]))
            {
                return true;
            }
        }

        return false;
    }

    // "My barber is called Şefik Akar", "retired general Faruk Akar": a title or "called" stands before the given name.
    private bool IsIntroduced(int token)
    {
        if (token == 0 || words.OpensSentence(token) || words.SentenceOf(token - 1) != words.SentenceOf(token) || words.StyleOf(token) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(token);
        var plain = !NameWords.Titles.Contains(word) && !NameWords.Openers.Contains(word) && !NameWords.Demonyms.Contains(word) && !NameWords.WorldPlaces.Contains(word) && !NameWords.ThingWords.Contains(word);
        return plain && (words.Folded(token - 1) is "called" or "named" or "adli" or "isimli" || NameWords.Titles.Contains(words.Folded(token - 1)) && !words.IsCapital(token - 1));
    }

    private bool HasOtherGivenName(int token, ActorForm form)
    {
        if (!words.FollowsClosely(token) || !words.IsCapital(token - 1) || words.HasEnding(token - 1) || !GivenNames.Has(words.Folded(token - 1)) && !IsIntroduced(token - 1))
        {
            return false;
        }

        var before = words.Folded(token - 1);
        foreach (var part in TokenCutter.Cut(form.Actor.Name))
        {
            if (part.Folded == before)
            {
                return false;
            }
        }

        return true;
    }
}
