using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Positions;

/// <summary>
/// Says whose stance a sentence gives: the speaker whose words it reports, else the actor or state that is its subject, before the word of stance.
/// The questions are Turkey's: others count where the sentence names Turkey, the Taliban always.
/// </summary>
internal sealed partial class StanceTakers(WordView words, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes, List<PhraseHit<Place>> places, Dictionary<string, Actor> known)
{
    private const string Turkey = "Turkey";

    private readonly List<(TextSpan Span, ActorMention Actor)> _mentions = Mentions(actors);
    private readonly Dictionary<string, ActorMention?> _bodyOf = new(StringComparer.Ordinal);
    private int _nextQuote;

    public ActorMention? In(QuestionReading reading)
    {
        var quote = QuoteOf(reading);
        var taker = quote is null ? null : Speaker(quote);

        // "The US said it had encouraged nobody, after Ankara rejected its plan": a subject of another side directly before the word of stance holds it.
        if (quote is not { IsVerbatim: true } && Beside(reading, quote) is { } beside && (taker is null || SideOf(beside) is { Length: > 0 } own && own != SideOf(taker)))
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
        var opening = quote is { IsVerbatim: false } && reading.Stance.Act is not (PositionAct.Demands or PositionAct.Warns) ? quote.Span.Start : -1;
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
