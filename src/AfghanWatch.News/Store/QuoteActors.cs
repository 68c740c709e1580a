using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>
/// Which actor of an article speaks each of its quotes. Persons are told by their name; a body speaks by the words the text uses,
/// so it is told by its mention inside those words.
/// </summary>
internal static class QuoteActors
{
    // "spokesman for the ministry" and "official of the Taliban" are not the body; a few words before its name still are ("Turkey's").
    private const int MostBefore = 24;

    /// <summary>One item per quote, in order; null where no actor of the article speaks.</summary>
    public static IReadOnlyList<ActorMention?> Of(Enrichment enrichment, string text)
    {
        var byName = new Dictionary<string, ActorMention>(StringComparer.Ordinal);
        foreach (var actor in enrichment.Actors)
        {
            byName.TryAdd(actor.Name, actor);
        }

        var found = new ActorMention?[enrichment.Quotes.Count];
        var byWords = new Dictionary<string, ActorMention>(StringComparer.Ordinal);
        var mentions = enrichment.Actors.SelectMany(actor => actor.Evidence.Select(evidence => (evidence.Span, Actor: actor))).OrderBy(mention => mention.Span.Start).ToList();
        for (var i = 0; i < found.Length; i++)
        {
            var quote = enrichment.Quotes[i];
            if (quote.Speaker is null || byName.TryGetValue(quote.Speaker, out found[i]) || quote.SpeakerSpan is not { } span)
            {
                continue;
            }

            found[i] = Named(mentions, span, text);
            if (found[i] is { } actor)
            {
                byWords.TryAdd(quote.Speaker, actor);
            }
        }

        // "it said": the same words as where the body was named.
        for (var i = 0; i < found.Length; i++)
        {
            found[i] ??= enrichment.Quotes[i].Speaker is { } words ? byWords.GetValueOrDefault(words) : null;
        }

        return found;
    }

    private static ActorMention? Named(List<(TextSpan Span, ActorMention Actor)> mentions, TextSpan speaker, string text)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < speaker.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < mentions.Count && mentions[low].Span.Start < speaker.End; low++)
        {
            var mention = mentions[low].Span;
            if (mention.End >= speaker.End && mention.Start - speaker.Start <= MostBefore && IsDescription(text.AsSpan(speaker.Start, mention.Start - speaker.Start)))
            {
                return mentions[low].Actor;
            }
        }

        return null;
    }

    private static bool IsDescription(ReadOnlySpan<char> before)
    {
        foreach (var part in before.Split(' '))
        {
            if (before[part] is "of" or "for" or "from" or "in" or "at" or "with" or "by" or "to" or "near" or "inside" or "and" or "ve")
            {
                return false;
            }
        }

        return true;
    }
}
