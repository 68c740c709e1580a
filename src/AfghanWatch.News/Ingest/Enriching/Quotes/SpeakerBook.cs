using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turns the words that name a speaker into a speaker, remembering in the order of the text who was spoken of.</summary>
internal sealed class SpeakerBook(SpeechText speech, SpeakerNames names, bool turkish)
{
    private const int Remembered = 12;
    private readonly List<Known> _persons = [];
    private readonly List<Known> _bodies = [];
    private readonly List<Known> _described = [];
    private DescribedActors? _actors;
    private FullNames? _fullNames;

    private sealed class Known(string name, Gender gender, HashSet<string>? words = null)
    {
        public string Name { get; } = name;

        public Gender Gender { get; set; } = gender;

        public HashSet<string>? Words { get; } = words;
    }

    /// <summary>Notes the subject a sentence is about, so that a pronoun after it finds it.</summary>
    public void Observe(Unit unit)
    {
        var (first, end) = EnglishPhrases.Leading(speech, unit.First, unit.End);
        if (end <= first || EnglishPhrases.IsPronoun(speech, first))
        {
            return;
        }

        var span = speech.SpanOf(first, end);
        if (Actor(span) is { } actor)
        {
            Remember(actor.Name, SpeakerWords.IsPerson(actor.Name), SpeakerWords.GenderOf(speech, first, end, actor.Name), null);
        }
        else if (SpeakerWords.HasRole(speech, first, end) && !IsDefinite(first))
        {
            Describe(span, first, end);
        }
    }

    /// <summary>The speaker a phrase names, or the one a pronoun or a definite description leads back to.</summary>
    public Speaker Resolve(TextSpan span)
    {
        var first = PieceAt(span.Start);
        var end = first;
        while (end < speech.Pieces.Count && speech.Pieces[end].Span.Start < span.End)
        {
            end++;
        }

        if (end - first == 1 && Pronoun(first) is { } meant)
        {
            return meant with { Span = span };
        }

        if (Actor(span) is { } actor)
        {
            var person = SpeakerWords.IsPerson(actor.Name);
            Remember(actor.Name, person, SpeakerWords.GenderOf(speech, first, end, actor.Name), SpeakerWords.Content(speech, first, end, span.End));
            return new Speaker(actor.Name, span, person);
        }

        return Describe(span, first, end);
    }

    private Speaker Describe(TextSpan span, int first, int end)
    {
        first = SpeakerWords.SkipCarrier(speech, first, end);
        var words = SpeakerWords.Content(speech, first, end, span.End);
        var person = SpeakerWords.HasRole(speech, first, end) || turkish && SpeakerWords.IsRoleCut(speech, end - 1, span.End);
        if (SpeakerWords.UnknownName(speech, first, end, span.End) is { } name)
        {
            _fullNames ??= new FullNames(speech.Text);
            var full = _fullNames.FullestOf(name);
            Remember(full, true, SpeakerWords.GenderOf(speech, first, end, full), words);
            return new Speaker(full, span, true);
        }

        if (words.Contains("taliban") && (words.Contains("spokesman") || words.Contains("spokesperson") || words.Contains("sozcusu")) && words.Count == 2)
        {
            var known = IsDefinite(first) ? Earlier(words, span.Start) : null;
            var unnamed = known ?? "Taliban spokesman (unnamed)";
            Remember(unnamed, true, Gender.Unknown, words);
            return new Speaker(unnamed, span, true);
        }

        var description = (IsDefinite(first) || turkish && words.Count == 1) && words.Count is > 0 and <= 3 ? Earlier(words, span.Start) : null;
        description ??= SpeakerWords.Description(speech, first, end, span.End);
        Remember(description, person, SpeakerWords.GenderOf(speech, first, end, ""), words);
        return new Speaker(description, span, person);
    }

    private bool IsDefinite(int first) => speech.Folded(first) is "the" or "this" or "that" or "these" or "those" or "soz";

    // The latest one described with all of these words, named or not.
    private string? Earlier(HashSet<string> words, int before)
    {
        _actors ??= new DescribedActors(speech.Text, names);
        var named = _actors.Latest(words, before);
        for (var i = _described.Count - 1; i >= 0; i--)
        {
            if (words.IsSubsetOf(_described[i].Words!))
            {
                return named ?? _described[i].Name;
            }
        }

        return named;
    }

    private Speaker? Pronoun(int piece)
    {
        switch (speech.Folded(piece))
        {
            case "he" or "him" or "himself":
                return Person(Gender.Male);
            case "she" or "her" or "herself":
                return Person(Gender.Female);
            case "o" or "kendisi" when turkish:
                return Person(Gender.Unknown);
            case "it":
                return new Speaker(_bodies.Count > 0 ? _bodies[^1].Name : null, null, false, true);
            case "they" or "them" or "onlar":
                return new Speaker(_bodies.Count > 0 ? _bodies[^1].Name : _persons.Count > 0 ? _persons[^1].Name : null, null, false, true);
            case "i" or "we" or "you" or "ben" or "biz":
                return new Speaker(null, null, true, true);
            default:
                return null;
        }
    }

    private Speaker Person(Gender gender)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var known = _persons[i];
            if (gender == Gender.Unknown || known.Gender == Gender.Unknown || known.Gender == gender)
            {
                known.Gender = known.Gender == Gender.Unknown ? gender : known.Gender;
                return new Speaker(known.Name, null, true, true);
            }
        }

        return new Speaker(null, null, true, true);
    }

    private void Remember(string name, bool person, Gender gender, HashSet<string>? words)
    {
        var list = person ? _persons : _bodies;
        var at = list.FindIndex(known => known.Name == name);
        var known = new Known(name, gender);
        if (at >= 0)
        {
            known.Gender = gender == Gender.Unknown ? list[at].Gender : gender;
            list.RemoveAt(at);
        }

        list.Add(known);
        if (list.Count > Remembered)
        {
            list.RemoveAt(0);
        }

        if (words is { Count: > 0 })
        {
            _described.Add(new Known(name, gender, words));
            if (_described.Count > Remembered * 3)
            {
                _described.RemoveAt(0);
            }
        }
    }

    // The last mention in the phrase that is its head: not a possessor, not behind "for", not before "spokesman".
    private ActorMention? Actor(TextSpan span)
    {
        ActorMention? best = null;
        for (var i = names.FirstFrom(span.Start); i < names.Mentions.Count && names.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = names.Mentions[i];
            if (SpeakerWords.IsHead(speech, span, mention.Span, SpeakerWords.IsPerson(mention.Actor.Name)))
            {
                best = mention.Actor;
            }
        }

        return best;
    }

    private int PieceAt(int offset)
    {
        int low = 0, high = speech.Pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (speech.Pieces[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
