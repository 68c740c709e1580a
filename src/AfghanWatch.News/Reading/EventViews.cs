using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>Which events a list holds beside what the article filter says.</summary>
public enum EventScope
{
    /// <summary>What happened and what was announced.</summary>
    All,
    Happened,
    Planned,

    /// <summary>Events whose reports differ on day or count, or are gainsaid.</summary>
    Disputed,

    /// <summary>Events that people hid.</summary>
    Hidden,
}

/// <summary>One event in a list.</summary>
/// <param name="Key">Its address: names its best report, and finds the event that report belongs to also after it was regrouped.</param>
/// <param name="Sentence">The sentence that tells it best.</param>
/// <param name="Stories">Reports, copies of one wire text counted once.</param>
/// <param name="Days">Different days that its reports state; more than 1 is a disagreement.</param>
/// <param name="Disputes">Reports elsewhere that gainsay one of its own.</param>
public sealed record EventListRow(
    long Id, string Key, DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, bool Planned, string Title, string Sentence, string? Language,
    IReadOnlyList<string> Topics, IReadOnlyList<ActorName> Actors, long ArticleId, string? Outlet, int Articles, int Stories, int Outlets, int Days, EventCounts? Counts, int Disputes, bool Pinned, bool Hidden)
{
    /// <summary>The newest of its articles that pass the filter: an event is new when a report of it is.</summary>
    public long NewestArticleId { get; init; }

    /// <summary>A count of its own that reports of other events, some weeks around, give otherwise; null where its own reports differ already.</summary>
    public EventCounts? CountsElsewhere { get; init; }

    /// <summary>Search hits in the text of an article that answers; null without a search.</summary>
    public IReadOnlyList<SnippetPart>? Snippet { get; init; }

    public bool HasDisagreement => Days > 1 || Counts is not null || CountsElsewhere is not null || Disputes > 0;
}

/// <summary>A count that an event's reports differ on.</summary>
/// <param name="Thing">What is counted, as <c>killed</c> or <c>km:wall</c>.</param>
public sealed record EventCounts(string Thing, int Values, double Low, double High);

/// <summary>One event with everything known of it.</summary>
public sealed record EventView(
    EventListRow Row, IReadOnlyList<EventReportView> Reports, IReadOnlyList<EventDayView> Days, IReadOnlyList<EventFigureGroup> Figures, IReadOnlyList<EventDisputeView> Disputes,
    string? Note, IReadOnlyList<EventDecisionView> History)
{
    /// <summary>The article that had it first.</summary>
    public EventReportView First => Reports[0];
}

/// <summary>One article's account of an event.</summary>
/// <param name="Key">Names the report.</param>
/// <param name="Sentences">What it says of it, sentence by sentence, with the offset of each.</param>
/// <param name="Copies">Other articles of the same wire text in this event.</param>
/// <param name="Reason">Why it stands here; null for an event with one report.</param>
public sealed record EventReportView(
    string Key, long ArticleId, string Title, string? Outlet, string? Agency, string? Language, DateOnly? PublishedOn, DateTime FirstSeenAt, DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty,
    HappeningBasis Basis, IReadOnlyList<(string Text, int Start)> Sentences, int Copies, bool CopyOfAnother, EventReasonView? Reason);

/// <param name="Rule">Dotted name: <c>event.same-day</c>, <c>event.next-day</c>, <c>event.near-day</c>, <c>event.same-month</c>, <c>event.same-article</c>, <c>event.people</c>.</param>
/// <param name="Words">What both say.</param>
public sealed record EventReasonView(string Rule, string Words, string With, double Score);

/// <summary>A day given for an event, and by whom.</summary>
public sealed record EventDayView(DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, IReadOnlyList<string> Outlets);

/// <summary>Counts of one thing side by side.</summary>
/// <param name="Differ">They cannot all be right, or are not of the same moment.</param>
public sealed record EventFigureGroup(string Thing, bool Differ, IReadOnlyList<EventFigureView> Figures);

/// <param name="Elsewhere">Given in another event's report.</param>
public sealed record EventFigureView(string Words, double Value, string? Qualifier, string Claimant, string? Outlet, DateOnly Day, long ArticleId, int Start, string Sentence, bool Elsewhere);

/// <summary>Another account that gainsays one of the event's.</summary>
public sealed record EventDisputeView(string Own, string? OwnOutlet, string Other, string? OtherOutlet, DateOnly OtherDay, string OtherKey, long OtherArticleId, string Words);

/// <summary>What a person did to an event.</summary>
public sealed record EventDecisionView(long Id, EventAct Act, string? Before, string? After, string Label, string Who, DateTime At, bool Undone, bool IsUndo);

/// <summary>How many events a filter holds, with their days.</summary>
public sealed record EventAnswer(ListTotals Totals, Histogram Histogram);
