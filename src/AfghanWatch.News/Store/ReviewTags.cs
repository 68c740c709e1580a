using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>The tags of an article that a person is asked about, in the order of asking.</summary>
internal static class ReviewTags
{
    /// <summary>How far it is checked: done when every asked tag has a verdict and none waits for a second editor, or the article was declared not relevant.</summary>
    public static ReviewState StateOf(string text, Enrichment enrichment, IReadOnlyDictionary<string, Verdict> reviews)
    {
        if (reviews.Count == 0)
        {
            return ReviewState.New;
        }

        if (reviews.GetValueOrDefault(TagKey.OnTopic, Verdict.Skipped) == Verdict.Rejected)
        {
            return ReviewState.Done;
        }

        var flagged = reviews.Values.Contains(Verdict.Flagged);
        return Keys(text, enrichment).All(reviews.ContainsKey)
            ? (flagged ? ReviewState.Pending : ReviewState.Done)
            : (flagged ? ReviewState.Flagged : ReviewState.Started);
    }

    /// <summary>Relevance first, then topics, main dates, actors, quotes, figures, positions: what an editor's time is best spent on.</summary>
    public static IEnumerable<string> Keys(string text, Enrichment enrichment)
    {
        yield return TagKey.OnTopic;
        foreach (var topic in enrichment.Topics)
        {
            yield return TagKey.Topic(topic.Topic);
        }

        foreach (var date in enrichment.Dates.Where(date => date.Main))
        {
            yield return TagKey.Date(date.Span.Cut(text), date.From, date.To);
        }

        foreach (var actor in enrichment.Actors)
        {
            yield return TagKey.Actor(ActorKey.Of(actor.Name, actor.ActorId));
        }

        foreach (var quote in enrichment.Quotes)
        {
            yield return TagKey.Quote(quote.Span.Cut(text), quote.Speaker);
        }

        foreach (var figure in enrichment.Figures)
        {
            yield return TagKey.Figure(figure.Span.Cut(text), figure.Value);
        }

        foreach (var position in enrichment.Positions)
        {
            yield return TagKey.Position(ActorKey.Of(position.Actor, position.ActorId), position.Question, position.Level, position.Sentence.Cut(text));
        }
    }
}
