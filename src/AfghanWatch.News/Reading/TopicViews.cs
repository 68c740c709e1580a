using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Reading;

/// <summary>A topic in the list of topics.</summary>
/// <param name="Months">Articles a month, oldest first, months without any left out.</param>
public sealed record TopicListRow(string Topic, int Articles, int Outlets, DateOnly? First, DateOnly? Last, IReadOnlyList<(DateOnly Month, int Articles)> Months, IReadOnlyList<FacetValue> Actors, ArticleListRow? Newest);

/// <summary>What happened in one month.</summary>
/// <param name="Events">Those people pinned and those most outlets tell of, in the order of their days.</param>
/// <param name="Total">All of the month that were read.</param>
public sealed record TopicMonth(DateOnly Month, IReadOnlyList<EventListRow> Events, int Total);

/// <summary>Where one actor stands on one question, by the topic's newest statements.</summary>
/// <param name="Steps">The first statement and each that moved the level, oldest first.</param>
/// <param name="Quote">The actor's newest words in the topic's articles.</param>
public sealed record TopicStand(string ActorKey, string ActorName, IReadOnlyList<PositionView> Steps, int Statements, QuoteView? Quote);

/// <summary>A standing question of a topic with who said what on it.</summary>
public sealed record TopicQuestion(StandingQuestion Question, IReadOnlyList<TopicStand> Stands, int Statements);

/// <summary>What somebody said in a topic's newest articles.</summary>
public sealed record TopicSpeaker(string Key, string Name, int Quotes, IReadOnlyList<QuoteView> Newest);

/// <summary>All of a topic's page.</summary>
public sealed record TopicView
{
    public required string Topic { get; init; }
    public required ListTotals Totals { get; init; }

    /// <summary>Years that have articles, oldest first, whatever the range.</summary>
    public required IReadOnlyList<int> Years { get; init; }
    public required IReadOnlyList<HistogramBar> Days { get; init; }

    /// <summary>Newest month first.</summary>
    public required IReadOnlyList<TopicMonth> Course { get; init; }
    public required IReadOnlyList<TopicQuestion> Questions { get; init; }
    public required IReadOnlyList<TopicSpeaker> Speakers { get; init; }
    public required IReadOnlyList<FigureSeriesView> Figures { get; init; }
    public required IReadOnlyList<ArticleListRow> Newest { get; init; }
    public required IReadOnlyList<FacetValue> Actors { get; init; }
    public required IReadOnlyList<FacetValue> Outlets { get; init; }
}
