using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>A page of a list: the rows, how to ask for the next, and how many there are in all.</summary>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record ResultPage<T>(IReadOnlyList<T> Rows, string? Next, int Total);

/// <summary>One article in a list.</summary>
/// <param name="Day">The day the list goes by: of the event, or of publication.</param>
/// <param name="DayTo">Last day where the event has a range.</param>
/// <param name="Precision">How exact the event's day is; day for lists by publication.</param>
/// <param name="Certainty">Stated, inferred or unknown (then <paramref name="Day"/> is the day it was first seen).</param>
/// <param name="Happening">The sentence that dates the event, cut to 300 characters; null in lists by publication.</param>
/// <param name="Snippet">Search hits in context, with marks; null without search.</param>
/// <param name="StorySize">Articles of the same story, this one included.</param>
public sealed record ArticleListRow(
    long Id,
    DateOnly Day,
    DateOnly DayTo,
    DatePrecision Precision,
    Certainty Certainty,
    string Title,
    string? Outlet,
    string? Language,
    ArticleKind Kind,
    bool OnTopic,
    ReviewState Review,
    DateOnly? PublishedOn,
    DateTime FirstSeenAt,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ActorName> Actors,
    string? Happening,
    IReadOnlyList<SnippetPart>? Snippet,
    int StorySize)
{
    /// <summary>The event the row stands for, in lists by event; null for a row that is one article.</summary>
    public EventListRow? Event { get; init; }

    /// <summary>Id of the story; rows that share it are copies or rewrites of one report.</summary>
    public long StoryId { get; init; }

    /// <summary>The original's address, as it came.</summary>
    public string? Url { get; init; }
}

public sealed record ActorName(string Key, string Name);

/// <summary>A piece of a snippet; a hit is shown marked.</summary>
public sealed record SnippetPart(string Text, bool Hit);

/// <summary>Totals of a filter.</summary>
/// <param name="Days">Days with at least one row.</param>
public sealed record ListTotals(int Articles, int Outlets, int Days)
{
    /// <summary>Events in lists by event; 0 in lists of articles.</summary>
    public int Events { get; init; }
}

/// <summary>One value of a filter field with what the list would hold with it, given the other filters.</summary>
public sealed record FacetValue(string Value, string Name, int Count);

/// <summary>Counts per field.</summary>
public sealed record Facets(
    IReadOnlyList<FacetValue> Topics,
    IReadOnlyList<FacetValue> Actors,
    IReadOnlyList<FacetValue> Outlets,
    IReadOnlyList<FacetValue> Languages,
    IReadOnlyList<FacetValue> Kinds,
    IReadOnlyList<FacetValue> Reviews,
    IReadOnlyList<FacetValue> Places,
    IReadOnlyList<FacetValue> Certainties);

/// <summary>Articles of one day (or month), per topic.</summary>
/// <param name="Day">The day, or the first day of the month when the histogram goes by months.</param>
/// <param name="Topics">Count per topic id; an article with two topics counts in both.</param>
/// <param name="Total">Articles of the day, each once.</param>
public sealed record HistogramBar(DateOnly Day, IReadOnlyDictionary<string, int> Topics, int Total);

/// <param name="ByMonth">Bars are months, because there are too many days to draw.</param>
public sealed record Histogram(IReadOnlyList<HistogramBar> Bars, bool ByMonth, DateOnly? First, DateOnly? Last);
