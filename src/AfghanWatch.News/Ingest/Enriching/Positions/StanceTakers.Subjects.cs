using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Positions;

/// <content>The actor or state that is a sentence's subject, before the word of stance.</content>
internal sealed partial class StanceTakers
{
    private const int LongestPlace = 8;

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
}
