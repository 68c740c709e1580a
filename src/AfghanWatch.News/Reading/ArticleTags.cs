using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>Lays the machine's tags and people's decisions side by side, in the order an editor is asked.</summary>
internal static class ArticleTags
{
    public static List<ArticleTag> Of(string text, Enrichment machine, IReadOnlyDictionary<string, DecisionRow> decisions, IReadOnlyDictionary<string, (int Accepted, int Reviewed)> rules)
    {
        // What waits for a second editor must be seen to be judged.
        var enrichment = WholeReading.Of(text, machine, StandingAddition.Of(decisions.Values, flagged: true));
        var tags = new List<ArticleTag>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Add(TagKey.OnTopic, TagType.OnTopic, enrichment.OnTopic.Value ? "yes" : "no", null, null, enrichment.OnTopic.Evidence, enrichment.OnTopic.Score);
        foreach (var topic in enrichment.Topics)
        {
            Add(TagKey.Topic(topic.Topic), TagType.Topic, topic.Topic, topic.Topic, null, topic.Evidence, topic.Score);
        }

        foreach (var date in enrichment.Dates.OrderByDescending(date => date.Main))
        {
            var words = date.Span.Cut(text);
            Add(TagKey.Date(words, date.From, date.To), TagType.Date, words, date.Main ? "main" : null, Days(date), [new Evidence(date.Span, date.Rule)], null);
        }

        foreach (var actor in enrichment.Actors)
        {
            var key = ActorKey.Of(actor.Name, actor.ActorId);
            Add(TagKey.Actor(key), TagType.Actor, actor.Name, key, Aliases(text, actor), actor.Evidence, null);
        }

        foreach (var quote in enrichment.Quotes)
        {
            var words = quote.Span.Cut(text);
            var evidence = quote.SpeakerSpan is { } speaker ? new[] { new Evidence(quote.Span, quote.Rule, quote.Cue), new Evidence(speaker, "quote.speaker") } : [new Evidence(quote.Span, quote.Rule, quote.Cue)];
            Add(TagKey.Quote(words, quote.Speaker), TagType.Quote, words, quote.Kind.ToString().ToLowerInvariant(), quote.Speaker, evidence, null);
        }

        foreach (var figure in enrichment.Figures)
        {
            var words = figure.Span.Cut(text);
            Add(TagKey.Figure(words, figure.Value), TagType.Figure, words, figure.What, figure.Claimant, [new Evidence(figure.Span, figure.Rule)], null);
        }

        foreach (var position in enrichment.Positions)
        {
            var key = ActorKey.Of(position.Actor, position.ActorId);
            Add(
                TagKey.Position(key, position.Question, position.Level, position.Sentence.Cut(text)), TagType.Position, position.Actor, position.Question,
                $"{position.Level.ToString().ToLowerInvariant()} · {position.Act.ToString().ToLowerInvariant()}", [new Evidence(position.Sentence, position.Rule)], null);
        }

        foreach (var place in enrichment.Places.GroupBy(place => place.Name))
        {
            Add(TagKey.Place(place.Key), TagType.Place, place.Key, null, null, [.. place.Select(mention => new Evidence(mention.Span, mention.Rule))], null);
        }

        tags.AddRange(decisions.Values.Where(decision => !seen.Contains(decision.TagKey) && decision.After is Verdict.Added or Verdict.Flagged).OrderBy(decision => decision.Id).Select(ByHand));
        return tags;

        void Add(string key, TagType type, string value, string? subject, string? detail, IReadOnlyList<Evidence> evidence, double? score)
        {
            // The same words can be found twice in a text; one decision stands for both.
            if (!seen.Add(key))
            {
                var first = tags.FindIndex(tag => tag.Key == key);
                tags[first] = tags[first] with { Evidence = [.. tags[first].Evidence, .. evidence] };
                return;
            }

            var decision = decisions.GetValueOrDefault(key);
            (int, int)? right = evidence.Count > 0 && rules.TryGetValue(evidence[0].Rule, out var counts) ? counts : null;
            tags.Add(new ArticleTag(key, type, value, subject, detail, evidence, score, decision?.After, decision?.Who, decision?.At, right));
        }
    }

    /// <summary>What a key says of its type, for tags that only people put there.</summary>
    public static TagType TypeOf(string key) =>
        Enum.TryParse<TagType>(key.Split(':', 2)[0], ignoreCase: true, out var type) ? type : TagType.Topic;

    private static ArticleTag ByHand(DecisionRow decision)
    {
        var parts = decision.TagKey.Split(':', 2);
        return new ArticleTag(decision.TagKey, TypeOf(decision.TagKey), decision.Label, parts.Length > 1 ? parts[1] : null, null, [], null, decision.After, decision.Who, decision.At, null);
    }

    private static string Days(DateMention date)
    {
        var from = date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return date.From == date.To ? from : $"{from}..{date.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    private static string? Aliases(string text, ActorMention actor)
    {
        var words = actor.Evidence.Select(evidence => evidence.Span.Cut(text)).Distinct(StringComparer.Ordinal).Take(4).ToList();
        return words.Count == 0 ? null : string.Join(", ", words.Select(word => $"“{word}”"));
    }
}
