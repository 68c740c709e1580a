using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store.Rows;

// Events: what happened, across articles. All but the decisions can be rebuilt from the articles and the decisions; verify compares.

/// <summary>One thing that happened or is planned, as all its reports together tell it.</summary>
internal sealed class EventRow
{
    public long Id { get; set; }

    /// <summary><see cref="EventReportRow.Key"/> of the report that tells it best.</summary>
    public long Key { get; set; }
    public DateOnly From { get; set; }
    public DateOnly To { get; set; }
    public DatePrecision Precision { get; set; }
    public Certainty Certainty { get; set; }
    public bool Planned { get; set; }

    /// <summary>A person's words, else the headline over its best report, else that report's sentence.</summary>
    public required string Title { get; set; }

    /// <summary>The sentence that tells it best, its dateline cut off.</summary>
    public required string Sentence { get; set; }
    public string? Language { get; set; }

    /// <summary>Topic ids, by a space.</summary>
    public required string Topics { get; set; }
    public long ArticleId { get; set; }
    public long FirstArticleId { get; set; }

    /// <summary>How many articles report it; 0 for a row whose reports have all gone elsewhere.</summary>
    public int Articles { get; set; }

    /// <summary>How many reports stand behind them: copies of one wire text count once.</summary>
    public int Stories { get; set; }
    public int Outlets { get; set; }

    /// <summary>How many different days its reports state.</summary>
    public int Days { get; set; }

    /// <summary>The count its reports differ on, how many values and from where to where; null where they agree.</summary>
    public string? CountThing { get; set; }
    public int CountValues { get; set; }
    public double CountLow { get; set; }
    public double CountHigh { get; set; }

    /// <summary>How many reports elsewhere gainsay one of its own.</summary>
    public int Disputes { get; set; }
    public bool Pinned { get; set; }
    public bool Hidden { get; set; }
    public bool Decided { get; set; }

    /// <summary>Number of the transaction that wrote the row.</summary>
    public long Stamp { get; set; }
}

/// <summary>A happening as one article tells it, and the event it belongs to.</summary>
internal sealed class EventReportRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }

    /// <summary>Names the sentence; with the article, what people's decisions hang on.</summary>
    public required string Anchor { get; set; }

    /// <summary>Hash of the article's key and the anchor: what an event's address is made of.</summary>
    public long Key { get; set; }
    public long EventId { get; set; }

    /// <summary>Reports that hang together by likeness, wider than an event: what is grouped anew when one of them changes.</summary>
    public long GroupId { get; set; }
    public DateOnly From { get; set; }
    public DateOnly To { get; set; }
    public DatePrecision Precision { get; set; }
    public Certainty Certainty { get; set; }
    public HappeningBasis Basis { get; set; }
    public bool Planned { get; set; }
    public bool Lead { get; set; }
    public int SentenceStart { get; set; }
    public int SentenceEnd { get; set; }
    public int ScopeEnd { get; set; }
    public int? DateOrdinal { get; set; }

    /// <summary>Publication day as a number, for an order that does not depend on arrival.</summary>
    public int PublishedDay { get; set; }
    public required byte[] Terms { get; set; }
    public required string Words { get; set; }
    public required byte[] Persons { get; set; }

    /// <summary>Keys of actors, by a line feed.</summary>
    public required string Actors { get; set; }

    /// <summary>Topic ids, by a space.</summary>
    public required string Topics { get; set; }
    public int Stance { get; set; }
}

/// <summary>A key under which reports of one thing meet.</summary>
internal sealed class EventKeyRow
{
    public long Key { get; set; }
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
}

/// <summary>Why a report stands in its event: the report beside it that is most alike, by which rule and words.</summary>
internal sealed class EventReasonRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public long WithArticleId { get; set; }
    public int WithOrdinal { get; set; }
    public required string Rule { get; set; }
    public required string Words { get; set; }
    public double Score { get; set; }
}

/// <summary>A count given in a report, by what is counted.</summary>
internal sealed class EventCountRow
{
    public required string Thing { get; set; }
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public int FigureOrdinal { get; set; }
    public double Value { get; set; }
    public DateOnly Day { get; set; }
}

/// <summary>Two reports that gainsay each other.</summary>
internal sealed class EventDisputeRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public long OtherArticleId { get; set; }
    public int OtherOrdinal { get; set; }
    public required string Words { get; set; }
}

/// <summary>What a person decided on an event; hangs on article and sentence, never on an event's number. Only ever added to.</summary>
internal sealed class EventDecisionRow
{
    public long Id { get; set; }
    public EventAct Act { get; set; }
    public long ArticleId { get; set; }
    public required string Anchor { get; set; }

    /// <summary>The other report of a merge; the reports it is held apart from, for one taken out, as "article anchor" by line.</summary>
    public string? Others { get; set; }
    public string? Before { get; set; }
    public string? After { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }
    public long? Undoes { get; set; }
    public required string Label { get; set; }
}
