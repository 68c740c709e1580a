using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>A count of a period and of the one before it.</summary>
public sealed record PeriodCount(int Now, int Before);

/// <param name="Sentence">Words of the article, shown as the evidence.</param>
public sealed record SummaryItem(long ArticleId, string Title, string? Outlet, DateOnly Day, string? Sentence, int? Start, IReadOnlyList<string> Topics, int StorySize)
{
    /// <summary>Address of the event across articles; null for an article as such.</summary>
    public string? EventKey { get; init; }

    /// <summary>Outlets that report the event.</summary>
    public int Outlets { get; init; } = 1;

    /// <summary>The article's language, two letters.</summary>
    public string? Language { get; init; }
}

public sealed record TopicSummary(string Topic, PeriodCount Articles, IReadOnlyList<SummaryItem> Latest);

public sealed record ActorSummary(string Key, string Name, PeriodCount Articles, int Quotes, SummaryItem? Latest, QuoteView? LatestQuote);

/// <param name="Values">One a claimant and value: who says how many of what, with the article.</param>
public sealed record FigureSummary(string What, IReadOnlyList<FigureValue> Values)
{
    /// <summary>Name of the series in addresses.</summary>
    public string Key { get; init; } = "";

    /// <summary>What is counted, where the sentences say it; the page names it in its own language.</summary>
    public FigureSubject Subject { get; init; }
    public string? Unit { get; init; }
}

public sealed record FigureValue(long ArticleId, string Words, double Value, double? Max, string? Qualifier, string Claimant, DateOnly Day, int Start)
{
    /// <summary>The sentence that gives the figure.</summary>
    public string Sentence { get; init; } = "";
}

/// <summary>A question on which an actor's level changed within the period.</summary>
/// <param name="Steps">The statement held before the period, if there is one, and those that changed the level, oldest first.</param>
public sealed record PositionChange(string ActorKey, string ActorName, string Question, string Topic, IReadOnlyList<PositionView> Steps);

/// <summary>All of the manager's page for one period. From and to are inclusive; the period before has the same length and ends the day before.</summary>
public sealed record SummaryView
{
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required DateOnly BeforeFrom { get; init; }
    public required DateOnly BeforeTo { get; init; }
    public required PeriodCount Articles { get; init; }
    public required PeriodCount Stories { get; init; }
    public required PeriodCount Outlets { get; init; }
    public required PeriodCount Quotes { get; init; }
    public required PeriodCount Positions { get; init; }
    public required int Checked { get; init; }
    public required int Unchecked { get; init; }
    public required IReadOnlyList<TopicSummary> Topics { get; init; }
    public required IReadOnlyList<ActorSummary> Actors { get; init; }
    public required IReadOnlyList<SummaryItem> KeyEvents { get; init; }
    public required IReadOnlyList<PositionView> PositionChanges { get; init; }

    /// <summary>Levels that moved within the period, against what was held before it.</summary>
    public IReadOnlyList<PositionChange> Changes { get; init; } = [];
    public required IReadOnlyList<FigureSummary> Figures { get; init; }
    public required IReadOnlyList<QuoteView> QuotesOfPeriod { get; init; }
    public required IReadOnlyList<(string Outlet, int Count)> OutletMix { get; init; }

    /// <summary>The last day that has an article, where to go when the period is empty.</summary>
    public DateOnly? LastDayWithNews { get; init; }

    /// <summary>The nearest days with news outside the period.</summary>
    public DateOnly? NewsBefore { get; init; }
    public DateOnly? NewsAfter { get; init; }
}
