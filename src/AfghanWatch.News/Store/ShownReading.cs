using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>What is to be said of an article after people's decisions: the machine's reading less what they rejected, with what they added.</summary>
internal static class ShownReading
{
    private const string TopicPrefix = "topic:";
    private const string KindPrefix = "kind:";

    /// <param name="standing">The decisions that the article's tags stand by.</param>
    public static Enrichment Of(string text, Enrichment machine, IReadOnlyCollection<DecisionRow> standing)
    {
        if (standing.Count == 0)
        {
            return machine;
        }

        var whole = WholeReading.Of(text, machine, StandingAddition.Of(standing));
        var rejected = standing.Where(row => row.After == Verdict.Rejected).Select(row => row.TagKey).ToHashSet(StringComparer.Ordinal);
        var added = standing.Where(row => row.After == Verdict.Added).Select(row => row.TagKey).ToList();
        var topics = added.Where(key => key.StartsWith(TopicPrefix, StringComparison.Ordinal)).Select(key => key[TopicPrefix.Length..]).Where(topic => !whole.Topics.Any(tag => tag.Topic == topic));
        var kind = added.Where(key => key.StartsWith(KindPrefix, StringComparison.Ordinal)).Select(key => Enum.TryParse<ArticleKind>(key[KindPrefix.Length..], ignoreCase: true, out var one) ? one : whole.Kind).Cast<ArticleKind?>().FirstOrDefault();
        var relevance = standing.FirstOrDefault(row => row.TagKey == TagKey.OnTopic)?.After;
        return whole with
        {
            OnTopic = whole.OnTopic with { Value = relevance switch { Verdict.Rejected => false, Verdict.Accepted or Verdict.Added => true, _ => whole.OnTopic.Value } },
            Topics = [.. whole.Topics.Where(tag => !rejected.Contains(TagKey.Topic(tag.Topic))), .. topics.Select(topic => new TopicTag(topic, 1, []))],
            Actors = [.. whole.Actors.Where(tag => !rejected.Contains(TagKey.Actor(ActorKey.Of(tag.Name, tag.ActorId))))],
            Quotes = [.. whole.Quotes.Where(quote => !rejected.Contains(TagKey.Quote(quote.Span.Cut(text), quote.Speaker)))],
            Dates = [.. whole.Dates.Where(date => !rejected.Contains(TagKey.Date(date.Span.Cut(text), date.From, date.To)))],
            Figures = [.. whole.Figures.Where(figure => !rejected.Contains(TagKey.Figure(figure.Span.Cut(text), figure.Value)))],
            Kind = kind ?? whole.Kind,
        };
    }
}
