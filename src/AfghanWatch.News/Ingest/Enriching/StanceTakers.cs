using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Says whose stance a sentence gives: the speaker whose words it reports, else the actor or state that is its subject, before the word of stance.
/// The questions are Turkey's: others count where the sentence names Turkey, the Taliban always.
/// </summary>
internal sealed class StanceTakers(WordView words, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes, List<PhraseHit<Place>> places, Dictionary<string, Actor> known)
{
    private const string Turkey = "Turkey";
    private const int LongestPlace = 8;

    private readonly List<(TextSpan Span, ActorMention Actor)> _mentions = Mentions(actors);
    private readonly Dictionary<string, ActorMention?> _bodyOf = new(StringComparer.Ordinal);
    private int _nextQuote;

    public ActorMention? In(QuestionReading reading)
    {
        var quote = QuoteOf(reading);
        var taker = quote is null ? null : Speaker(quote);

        // "The US said it had encouraged nobody, after Ankara rejected its plan": a subject of another side directly before the word of stance holds it.
        if ((quote is null || quote.Kind == QuoteKind.Indirect) && Beside(reading, quote) is { } beside && (taker is null || SideOf(beside) is { Length: > 0 } own && own != SideOf(taker)))
        {
            taker = beside;
        }
        taker ??= quote is null && IsSaidByPronoun(reading.Sentence) ? null : Subject(reading);

        // An unnamed source holds its view under its description, where nobody else is in sight.
        taker ??= quote?.SpeakerText is { } described && described.Contains(' ', StringComparison.Ordinal) ? new ActorMention(described, null, [new Evidence(quote.SpeakerSpan ?? quote.Span, "position.speaker")]) : null;
        if (taker is null)
        {
            return null;
        }

        var side = taker.ActorId is { } id && known.TryGetValue(id, out var actor) ? actor.Side : "";
        if (reading.OfOthers && side != "Taliban")
        {
            return null;
        }

        return side == Turkey || NamesTurkey(reading.Sentence) || side == "Taliban" && !NamesAnother(reading.Sentence) ? taker : null;
    }

    private string SideOf(ActorMention actor) => actor.ActorId is { } id && known.TryGetValue(id, out var entry) ? entry.Side : "";

    // The state or actor whose name ends right before the word of stance, or before its auxiliary.
    private ActorMention? Beside(QuestionReading reading, Quote? quote)
    {
        var end = reading.Cue;
        while (end > 1 && end > reading.Cue - 2 && words.Folded(end - 1) is "has" or "had" or "have" or "would" or "will" or "also")
        {
            end--;
        }

        if (end == 0)
        {
            return null;
        }

        // "Turkey had agreed to take the lead, the Pentagon said": who opens the reported clause holds what is told of it, but not what is asked of it.
        var opening = quote is { Kind: QuoteKind.Indirect } && reading.Stance.Act is not (PositionAct.Demands or PositionAct.Warns) ? quote.Span.Start : -1;
        var isAfterWord = end < 2 || words.Folded(end - 2) is "after" or "because" or "since" or "while" or "as" or "when" or "although" or "which";
        foreach (var place in PlacesIn(words.Tokens[Math.Max(0, end - LongestPlace)].Span.Start, words.Tokens[end - 1].Span.End))
        {
            if (place.End == end && (isAfterWord || place.Span.Start == opening) && place.Values[0].Kind is "country" or "city" && Government(place.Values[0].Country) is { } government)
            {
                return new ActorMention(government.Name, government.Id, [new Evidence(place.Span, "position.state")]);
            }
        }

        return null;
    }

    private static List<(TextSpan Span, ActorMention Actor)> Mentions(IReadOnlyList<ActorMention> actors)
    {
        var mentions = new List<(TextSpan Span, ActorMention Actor)>();
        foreach (var actor in actors)
        {
            foreach (var mention in actor.Evidence)
            {
                mentions.Add((mention.Span, actor));
            }
        }

        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }

    private Quote? QuoteOf(QuestionReading reading)
    {
        var sentence = words.Text.Sentences[reading.Sentence];
        var at = words.Tokens[reading.Token].Span.Start;
        // Readings come in the order of the text: what ended before this sentence is done with.
        while (_nextQuote < quotes.Count && quotes[_nextQuote].Span.End <= sentence.Start && quotes[_nextQuote].Sentence.End <= sentence.Start)
        {
            _nextQuote++;
        }

        for (var i = _nextQuote; i < quotes.Count && quotes[i].Span.Start < sentence.End; i++)
        {
            var quote = quotes[i];
            if (quote.Speaker is not null && (quote.Span.Start <= at && at < quote.Span.End || quote.Sentence == sentence && quote.Span.Overlaps(sentence)))
            {
                return quote;
            }
        }

        return null;
    }

    // The speaker as an actor: by name, by the mention inside the speaker's words, or as a state. A newspaper that reports is none of them.
    private ActorMention? Speaker(Quote quote)
    {
        foreach (var actor in actors)
        {
            if (actor.Name == quote.Speaker)
            {
                return actor;
            }
        }

        if (BodyOf(quote.Speaker) is { } body)
        {
            return body;
        }

        if (quote.SpeakerSpan is not { } span)
        {
            return null;
        }

        for (var i = FirstFrom(span.Start); i < _mentions.Count && _mentions[i].Span.Start < span.End; i++)
        {
            if (i + 1 >= _mentions.Count || _mentions[i + 1].Span.Start >= span.End)
            {
                return _mentions[i].Actor;
            }
        }

        var place = PlacesIn(span.Start, span.End).FirstOrDefault(hit => hit.Span == span);
        return place.Values is { } values && Government(values[0].Country) is { } government ? new ActorMention(government.Name, government.Id, [new Evidence(span, "position.state")]) : null;
    }

    // "Turkey's Defence Ministry" speaks by the words of the text: they hold the mention of the body.
    private ActorMention? BodyOf(string? speaker)
    {
        if (speaker is null)
        {
            return null;
        }

        if (_bodyOf.TryGetValue(speaker, out var seen))
        {
            return seen;
        }

        var folded = Folding.Fold(speaker);
        ActorMention? best = null;
        var longest = 3;
        foreach (var (span, actor) in _mentions)
        {
            if (span.Length > longest && span.Length <= speaker.Length && actor.ActorId is not null && folded.EndsWith(Folding.Fold(words.Text.Text.AsSpan(span.Start, span.Length)), StringComparison.Ordinal))
            {
                (best, longest) = (actor, span.Length);
            }
        }

        _bodyOf[speaker] = best;
        return best;
    }

    private ActorMention? Subject(QuestionReading reading)
    {
        var sentence = words.Text.Sentences[reading.Sentence];

        // A Turkish verb closes its clause: whoever stands before it in the sentence may be its subject.
        var limit = words.Text.Language == "tr" ? sentence.End : words.Tokens[reading.Cue].Span.Start;
        ActorMention? subject = null;
        var start = -1;
        for (var i = FirstFrom(sentence.Start); i < _mentions.Count && _mentions[i].Span.Start < limit; i++)
        {
            var token = words.Text.TokenIndexAt(_mentions[i].Span.Start);
            if (!IsObject(token, _mentions[i].Span, IsBody(_mentions[i].Actor)) && !IsJoined(token, start) && (subject is null || words.Text.Language != "tr"))
            {
                (subject, start) = (_mentions[i].Actor, _mentions[i].Span.Start);
            }
        }

        foreach (var place in PlacesIn(sentence.Start, limit))
        {
            if (place.Span.Start > start && (subject is null || words.Text.Language != "tr") && !IsJoined(place.First, start) && IsStateSubject(place) && Government(place.Values[0].Country) is { } government)
            {
                (subject, start) = (new ActorMention(government.Name, government.Id, [new Evidence(place.Span, "position.state")]), place.Span.Start);
            }
        }

        return subject;
    }

    // Places stand in the order of the text: a reading looks at those of its sentence, not at all of a long text's.
    private IEnumerable<PhraseHit<Place>> PlacesIn(int from, int to)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Span.Start < from ? (middle + 1, high) : (low, middle);
        }

        for (; low < places.Count && places[low].Span.Start < to; low++)
        {
            yield return places[low];
        }
    }

    private bool IsBody(ActorMention actor) => actor.ActorId is { } id && known.TryGetValue(id, out var entry) && entry.Kind == ActorKind.Institution;

    private int FirstFrom(int offset)
    {
        var index = _mentions.BinarySearch((new TextSpan(offset, offset), null!), Comparer<(TextSpan Span, ActorMention Actor)>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start)));
        return index < 0 ? ~index : index;
    }

    // "told the Taliban", "with Akar", "of NATO"; in Turkish a case ending other than the genitive.
    private bool IsObject(int token, TextSpan span, bool isBody)
    {
        var before = token - 1;
        // "told his German counterpart, Frank-Walter Steinmeier,": the name explains whom.
        if (before > 0 && words.Folded(before) == "," && words.Folded(before - 1) is "counterpart" or "colleague" or "host" or "guest" or "visitor")
        {
            return true;
        }

        if (before >= 0 && (words.Folded(before) is "the" or "that" || NameWords.Titles.Contains(words.Folded(before))))
        {
            before--;
        }

        if (words.Text.Language != "tr")
        {
            return before >= 0 && words.Folded(before) is "with" or "to" or "of" or "from" or "by" or "against" or "told" or "asked" or "urged" or "on" or "for" or "between" or "among" or "at" or "under" or "after" or "over" or "thanked" or "meet" or "met" or "telling" or "asking" or "urging" or "calling" or "counterpart" or "granted";
        }

        // A body in the genitive is what happens to it ("the mission's end"); a person there is mostly who acts.
        var last = words.Tokens[words.Text.TokenIndexAt(span.End - 1)];
        var ending = last.Folded.AsSpan(Math.Min(span.End - last.Span.Start, last.Folded.Length)).TrimStart('\'');
        var next = words.Text.TokenIndexAt(span.End - 1) + 1;
        if (isBody && ending.Length == 0 && next < words.Count && words.IsCapital(next) && words.FollowsClosely(next))
        {
            // "NATO Kararlı Destek Misyonu": the body only dresses the name behind it.
            return true;
        }

        return next < words.Count && words.Folded(next) is "ile" or "tarafindan" or "icin" || ending.Length > 0 && (isBody || ending is not ("in" or "nin" or "un" or "nun"));
    }

    // "Turkey and Qatar agreed": the first of the two stands for both.
    private bool IsJoined(int token, int start) =>
        start >= 0 && token > 1 && (words.Folded(token - 1) is "and" or "ve") && words.Text.TokenIndexAt(start) >= token - 6;

    private bool IsStateSubject(PhraseHit<Place> place)
    {
        var next = place.End;
        return place.Values[0].Kind is "country" or "city" && !IsObject(place.First, place.Span, isBody: false) && !(place.First > 0 && words.Folded(place.First - 1) is "in" or "near" or "into" or "(" or ",")
            && next < words.Count && words.IsWord(next) && !words.IsCapital(next) && words.SentenceOf(next) == words.SentenceOf(place.First) && !words.HasEnding(place.End - 1);
    }

    private Actor? Government(string country)
    {
        foreach (var actor in known.Values)
        {
            if (actor.Side == country && actor.Kind == ActorKind.Institution && actor.Name.EndsWith("government", StringComparison.Ordinal))
            {
                return actor;
            }
        }

        return null;
    }

    // "The Taliban could guard the gates, he said": whoever he is, he is not the Taliban.
    private bool IsSaidByPronoun(int sentence)
    {
        var span = words.Text.Sentences[sentence];
        for (var i = words.Text.TokenIndexAt(span.Start); i + 1 < words.Count && words.SentenceOf(i + 1) == sentence; i++)
        {
            if ((words.Folded(i) is "he" or "she" or "they") && !words.OpensSentence(i) && NameWords.SayingVerbs.Contains(words.Folded(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // "The Taliban will ask Qatar to help": a sentence about another state says nothing of Turkey.
    private bool NamesAnother(int sentence)
    {
        var span = words.Text.Sentences[sentence];
        foreach (var place in PlacesIn(span.Start, span.End))
        {
            if (place.Values[0] is { Kind: "country", Country: "Qatar" or "United Arab Emirates" or "Iran" or "Pakistan" or "China" or "Russia" or "India" })
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesTurkey(int sentence)
    {
        var span = words.Text.Sentences[sentence];
        for (var i = words.Text.TokenIndexAt(span.Start); i < words.Count && words.SentenceOf(i) == sentence; i++)
        {
            if (words.Folded(i).StartsWith("turk", StringComparison.Ordinal) || words.Base(i) == "ankara")
            {
                return true;
            }
        }

        return false;
    }
}
