using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turns the words that name a speaker into a speaker, remembering in the order of the text who was spoken of.</summary>
internal sealed partial class SpeakerBook(SpeechText speech, SpeakerNames names, bool turkish, KnownOffices? offices = null, DateOnly? day = null)
{
    private const int Remembered = 12;
    private const int Rivals = 12;

    // How many places in the order of mention a fitting gender outweighs, and what each sentence since costs.
    private const double Fitting = 2.1;
    private const double Fading = 0.1;
    private readonly List<Known> _persons = [];
    private readonly List<Known> _bodies = [];
    private readonly List<Known> _described = [];
    private readonly List<(int Unit, string Name)> _spoken = [];
    private DescribedActors? _actors;
    private Cast? _cast;
    private FullNames? _fullNames;
    private WrittenNames? _written;
    private Dictionary<string, string>? _ids;
    private string? _lastSpeaker;
    private bool _inBackground;
    private int _unit;

    /// <summary>The person spoken of last since the sentence began.</summary>
    public string? LastPerson { get; private set; }

    private sealed class Known(string name, Gender gender, HashSet<string>? words = null, bool plural = false)
    {
        public bool Plural { get; } = plural;

        public string Name { get; } = name;

        public Gender Gender { get; set; } = gender;

        /// <summary>The sentence that spoke of it last.</summary>
        public int Unit { get; set; }

        public HashSet<string>? Words { get; } = words;
    }

    /// <summary>The person in the foreground; may be set back to whom a sentence was about before others spoke in its asides.</summary>
    public string? Foreground
    {
        get => _persons.Count > 0 ? _persons[^1].Name : null;
        set
        {
            var at = value is null ? -1 : _persons.FindLastIndex(known => known.Name == value);
            if (at >= 0)
            {
                var known = _persons[at];
                _persons.RemoveAt(at);
                _persons.Add(known);
            }
        }
    }

    /// <summary>Goes on to a sentence; sentences come in the order of the text.</summary>
    public void Begin(int unit)
    {
        _unit = unit;
        LastPerson = null;
    }

    // "Serkan B.": the stop of an initial belongs to the name.
    private string WithInitial(string name, TextSpan span) => name.Length > 2 && name[^2] == ' ' && char.IsUpper(name[^1]) && span.End < speech.Text.Text.Length && speech.Text.Text[span.End] == '.' ? name + '.' : name;

    // "the Taliban movement": the Taliban
    private bool IsMovement(int first, int end) => end - first <= 3 && speech.Folded(end - 2 >= first ? end - 2 : first) == "taliban" && speech.Folded(end - 1) is "movement" or "group" or "militants" or "insurgents" or "fighters" or "regime";

    // "Karzai and Abdullah": neither of them is "he".
    private bool IsPair(int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (speech.Folded(i) == "and" && speech.Pieces[i - 1].Is(WordClass.Capital) && speech.Pieces[i + 1].Is(WordClass.Capital) && names.HasName(speech.SpanOf(first, i)) && names.HasName(speech.SpanOf(i + 1, end)))
            {
                return true;
            }
        }

        return false;
    }

    // "His brother was on the bus": the sentence is still about him.
    private bool IsOwned(int first) => speech.Folded(first) is "his" or "her" or "their";

    private bool IsOneOf(int first, int end) => speech.Folded(first) is "one" or "another" && end > first + 2 && speech.Folded(first + 1) == "of";

    /// <summary>The speaker a phrase names, or the one a pronoun or a definite description leads back to.</summary>
    public Speaker Resolve(TextSpan span)
    {
        var first = PieceAt(span.Start);
        var end = first;
        while (end < speech.Pieces.Count && speech.Pieces[end].Span.Start < span.End)
        {
            end++;
        }

        if (!turkish && end - first == 1 && Alias(speech.Units[_unit], first) is { } alias)
        {
            _lastSpeaker = alias;
            return new Speaker(alias, span, true);
        }

        if (end - first == 1 && Pronoun(first) is { } meant)
        {
            _lastSpeaker = meant.IsPerson ? meant.Name ?? _lastSpeaker : _lastSpeaker;
            return meant with { Span = span };
        }

        if (!turkish && SpeakerWords.WithoutPaper(speech, first, end) is var owned && owned < end)
        {
            var word = speech.Pieces[owned - 1].Span;
            var length = word.Length - (speech.Folded(owned - 1).EndsWith("'s", StringComparison.Ordinal) ? 2 : 0);
            (span, end) = (new TextSpan(span.Start, word.Start + length), owned);
        }

        if (!turkish && SpeakerWords.SkipCarrier(speech, first, end) is var issuer && issuer > first)
        {
            (span, first) = (new TextSpan(speech.Pieces[issuer].Span.Start, span.End), issuer);
        }

        if (turkish && Carried(first, end) is var (owner, ownerEnd))
        {
            (span, end) = (owner, ownerEnd);
        }

        if (!turkish && IsOwned(first))
        {
            Tie(first, end);
        }

        if (turkish && Introducing(first, end) is var name and > 0)
        {
            // "Hamid Resuli adlı bir terzi"
            (span, end) = (speech.SpanOf(first, name), name);
        }

        var speaker = Named(span, first, end);
        _lastSpeaker = speaker.Name ?? _lastSpeaker;
        if (!turkish && speaker.Name is { } spoke)
        {
            _spoken.Add((_unit, spoke));
        }

        return speaker;
    }

    private Speaker Named(TextSpan span, int first, int end)
    {
        var actor = Actor(span);
        if (actor is not null && names.IsPerson(actor) && !actor.Name.EndsWith(')'))
        {
            var called = actor.Known ? actor.Name : turkish ? LastOfSurname(Longer(actor, span, first, end), span) : actor.Name.Contains(' ', StringComparison.Ordinal) ? actor.Name : Full(actor.Name);
            Remember(called, true, SpeakerWords.GenderOf(speech, first, end, called), SpeakerWords.Content(speech, first, end, span.End));
            return new Speaker(called, span, true);
        }

        if ((Apposed(first, end) ?? Companion(first)) is { } name)
        {
            Remember(name, true, SpeakerWords.GenderOf(speech, first, end, name), SpeakerWords.Content(speech, first, end, span.End));
            return new Speaker(name, span, true);
        }

        if (actor is not null)
        {
            // A body speaks by the words the text uses; its mention inside the span still tells which body.
            var person = names.IsPerson(actor);
            var words = person || actor.Name == "Taliban" && IsMovement(first, end) || actor.Name == "Taliban" && !SpeakerWords.HasBody(speech, first, end - 1) && !SpeakerWords.HasRole(speech, first, end) ? actor.Name : SpeakerWords.Description(speech, first, end, span.End);
            Remember(words, person, Gender.Unknown, SpeakerWords.Content(speech, first, end, span.End));
            if (person && !turkish)
            {
                Persons.Show(first, words);
            }

            return new Speaker(words, span, person);
        }

        return Describe(span, first, end);
    }

    private Speaker Describe(TextSpan span, int first, int end)
    {
        if (!turkish && IsThing(first, end) && Instead(span) is { } instead)
        {
            Remember(instead, true, GivenNames.GenderOf(instead), null);
            return new Speaker(instead, span, true);
        }

        var words = SpeakerWords.Content(speech, first, end, span.End);
        if (!turkish && IsOneOf(first, end) && ApposedDescription(end) is var (apposed, apposedEnd))
        {
            return Describe(speech.SpanOf(apposed, apposedEnd), apposed, apposedEnd);
        }

        var oneOf = IsOneOf(first, end) && (SpeakerWords.HasRole(speech, first, end) || speech.Folded(end - 1) == "them");
        var plural = !oneOf && SpeakerWords.IsPlural(speech, first, end);
        if (!turkish && BodyCalled(first, end) is { } called)
        {
            Remember(called, false, Gender.Unknown, words);
            return new Speaker(called, span, false);
        }

        var person = oneOf || !plural && !IsOwnBody(first, end) && (SpeakerWords.HasRole(speech, first, end) || turkish && SpeakerWords.IsRoleCut(speech, end - 1, span.End) || speech.Folded(first) is "a" or "an" && HeadOf(first, end) is var head && (head is "source" or "member" || !SpeakerWords.HasBody(speech, first, end) && !EnglishNouns.IsPaper(head)));
        if (Surname(first, end) is { } surname)
        {
            Remember(surname, true, SpeakerWords.GenderOf(speech, first, end, surname), null);
            return new Speaker(surname, span, true);
        }

        if (Again(first, end) is { } same)
        {
            return new Speaker(same, span, person);
        }

        if (Echo(first, end, words) is { } echoed)
        {
            return new Speaker(echoed, span, true);
        }

        if ((SpeakerWords.UnknownName(speech, first, end, span.End) ?? (turkish ? null : NameOf(first, end))) is { } name)
        {
            var full = WithInitial(Full(name), span);
            var isPerson = turkish || !IsAcronym(full) && !EnglishNouns.IsState(Folding.Fold(full));
            Remember(full, isPerson, SpeakerWords.GenderOf(speech, first, end, full), words);
            return new Speaker(full, span, isPerson);
        }

        if (!turkish && person && CalledInAside(end) is { } alias)
        {
            Remember(alias, true, SpeakerWords.GenderOf(speech, first, end, alias), words);
            return new Speaker(alias, span, true);
        }

        if (words.Contains("taliban") && (words.Contains("spokesman") || words.Contains("spokesperson") || words.Contains("sozcusu")) && (words.Count == 2 || turkish && HasBir(first, end)))
        {
            var known = IsDefinite(first) ? Earlier(words, span.Start) : null;
            var unnamed = known ?? "Taliban spokesman (unnamed)";
            Remember(unnamed, true, Gender.Unknown, words);
            if (!turkish)
            {
                Persons.Show(first, unnamed);
            }

            return new Speaker(unnamed, span, true);
        }

        if (!turkish && person && speech.Folded(first) == "the" && IsOfAge(first, end) && Foreground is { } aged && _unit - _persons[^1].Unit <= 2)
        {
            // "Jawad has tried … the 22-year-old"
            Remember(aged, true, Gender.Unknown, words);
            return new Speaker(aged, span, true);
        }

        if (!turkish && person && (OtherEnd(first, end) ?? Redescribed(first, end, words)) is { } bound)
        {
            Remember(bound, true, Gender.Unknown, null);
            return new Speaker(bound, span, true);
        }

        if (!turkish && (person || IsCountryman(first, end) || SpeakerNouns.IsAgent(speech, first, end)) && !oneOf && !IsBodyNoun(first, end) && Persons.Find(first, end, new Floor(_lastSpeaker, Foreground, _persons.Count > 0 ? _persons[^1].Unit : 0)) is { } member)
        {
            Remember(member.Name, true, member.Gender == Gender.Unknown ? SpeakerWords.GenderOf(speech, first, end, "") : member.Gender, words);
            return new Speaker(member.Name, span, true);
        }

        if (turkish && (person || speech.Folded(first) == "ayni") && _lastSpeaker is { } apart && (TurkishSubject.IsOther(Folding.Fold(apart)) && end - first == 1 || speech.Folded(first) == "ayni") && StaysWith(apart, first, end, span) is { } again)
        {
            Remember(again, true, Gender.Unknown, null);
            return new Speaker(again, span, true);
        }

        if ((turkish ? Institution(first, end) : Issuer(first, end) ?? BodyMeant(first, end)) is { } body)
        {
            Remember(body, false, Gender.Unknown, null);
            return new Speaker(body, span, false);
        }

        var follows = (person || plural) && !(turkish && end - first > 1 && HasBir(first, end)) && (IsDefinite(first) || turkish && !(speech.Folded(first) is "bir" or "iki" or "uc" or "dort" or "bes" or "bazi" or "bircok" or "kimi" or "birkac" or "baska") && !(speech.Pieces[first].Is(WordClass.Number) && speech.Folded(first + 1) != "yasindaki")) && words.Count is > 0 and <= 3;
        if (turkish && follows && person && words.Count == 1 && _lastSpeaker is { } spoke && IsNamed(spoke) && words.First() is var calling && OfficesOf(spoke, span.Start).Contains(calling))
        {
            // "…, diyen Akar … Bakan, …": the minister who speaks, not one he spoke of.
            Remember(spoke, true, Gender.Unknown, words);
            return new Speaker(spoke, span, true);
        }

        if (turkish && follows && person && AboutInTurkish(first, end, span) is { } told && IsCalledLike(told, SpeakerWords.Stem(WordAtEnd(end, span)), span.Start))
        {
            // "Orgeneral Milley, … Katkılara değinen komutan, …": rather than another commander the text named.
            Remember(told, true, Gender.Unknown, words);
            return new Speaker(told, span, true);
        }

        var description = !follows ? null : turkish || plural ? Earlier(words, span.Start) : EarlierUnnamed(words) ?? Introduced(first, end);
        description ??= turkish && follows && person ? MeantInTurkish(first, end, span) : null;
        description ??= SpeakerWords.Description(speech, first, end, span.End);
        _cast?.Show(first, description);
        Remember(description, person, SpeakerWords.GenderOf(speech, first, end, ""), words, plural);
        return new Speaker(description, span, person);
    }

    // "according to NTV: …": no person, and no "he" behind it.
    private static bool IsAcronym(string name) => name.Length is > 1 and < 6 && name.All(char.IsUpper);

    private Cast Persons => _cast ??= new Cast(speech, names, offices, day);

    // "the American"
    private bool IsCountryman(int first, int end) => end - first == 2 && speech.Folded(first) == "the" && SpeakerNouns.IsCountryman(speech.Folded(first + 1));

    private bool IsDefinite(int first) => speech.Folded(first) is "the" or "this" or "that" or "these" or "those" or "soz";
}
