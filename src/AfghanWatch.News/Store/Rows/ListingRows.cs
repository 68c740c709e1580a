using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store.Rows;

// What lists are read from: machine and people together, one narrow row each. Can be rebuilt from the other tables; verify compares.

internal sealed class ListingRow
{
    public long ArticleId { get; set; }

    /// <summary>The publication day, or the day first seen where none is known: a list needs an order.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Whether <see cref="Day"/> is the publication day; the day first seen belongs in no histogram.</summary>
    public bool Dated { get; set; }
    public required string Title { get; set; }
    public int? OutletId { get; set; }
    public string? Language { get; set; }
    public ArticleKind Kind { get; set; }
    public bool OnTopic { get; set; }
    public long StoryId { get; set; }
    public ReviewState Review { get; set; }

    /// <summary>Number of the transaction that wrote the row; readers that keep lists in memory ask for what is newer than theirs.</summary>
    public long Stamp { get; set; }
}

internal sealed class ListedTopicRow
{
    public required string Topic { get; set; }
    public long ArticleId { get; set; }
    public DateOnly Day { get; set; }
    public bool Accepted { get; set; }
}

internal sealed class ListedActorRow
{
    public int ActorId { get; set; }
    public long ArticleId { get; set; }
    public DateOnly Day { get; set; }
    public int Mentions { get; set; }
    public int Quotes { get; set; }
    public bool Accepted { get; set; }
}

/// <summary>A day on which something happened, by one article's account.</summary>
internal sealed class ListedEventRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public DateOnly From { get; set; }
    public DateOnly To { get; set; }
    public DatePrecision Precision { get; set; }
    public Certainty Certainty { get; set; }
}

/// <summary>Small facts about the store itself, such as whether the starting archive was loaded.</summary>
internal sealed class StoreFactRow
{
    public required string Name { get; set; }
    public required string Value { get; set; }
}
