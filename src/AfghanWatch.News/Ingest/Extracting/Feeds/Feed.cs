namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>A feed as its publisher meant it, whatever dialect it came in.</summary>
/// <param name="Format"><c>rss</c> (0.9x and 2.0), <c>atom</c>, <c>rdf</c> (RSS 0.90 and 1.0) or <c>json</c>.</param>
/// <param name="Title">Title with its markup, as one line.</param>
/// <param name="Link">Address of the site, absolute where it could be made so.</param>
/// <param name="Language">Language tag as given, such as <c>tr</c> or <c>en-US</c>.</param>
/// <param name="Updated">When the feed says it was last changed.</param>
/// <param name="Warnings">Every repair, each beginning with its name: <c>bare-ampersand: …</c>.</param>
/// <param name="Items">Items in the order of the document.</param>
public sealed record Feed(
    string Format, string? Title, string? Link, string? Language, DateTimeOffset? Updated, IReadOnlyList<string> Warnings, IReadOnlyList<FeedItem> Items)
{
    /// <summary>The title without markup, fit to be shown.</summary>
    public string? TitleText { get; init; }
    public string? Description { get; init; }
    public string? Author { get; init; }

    /// <summary>The address the feed names as its own.</summary>
    public string? SelfLink { get; init; }
    public string? ImageUrl { get; init; }

    /// <summary>False where <see cref="Updated"/> came without a zone and was read as UTC.</summary>
    public bool UpdatedHasZone { get; init; }

    /// <summary>When the publisher wishes the feed to be asked for; null where it says nothing.</summary>
    public FeedSchedule? Schedule { get; init; }
}

/// <summary>A publisher's wish, by <c>ttl</c>, the syndication module, <c>skipHours</c> and <c>skipDays</c>.</summary>
/// <param name="Every">Least time between two questions.</param>
/// <param name="SkipHours">Hours of the day, UTC, in which nothing changes.</param>
public sealed record FeedSchedule(TimeSpan? Every, IReadOnlyList<int> SkipHours, IReadOnlyList<DayOfWeek> SkipDays);

/// <summary>One item of a feed.</summary>
/// <param name="Id">Identifier as given; null where the item has none. For a key that is always there see <see cref="Key"/>.</param>
/// <param name="Title">Title with its markup, as one line.</param>
/// <param name="Link">Address of the article, absolute where it could be made so.</param>
/// <param name="Author">Names, separated by a comma; an e-mail address where no name is given.</param>
/// <param name="Published">When it was published; for Atom the update time where only that is given.</param>
/// <param name="Updated">When it was last changed.</param>
/// <param name="SummaryHtml">Summary as markup, not yet sanitised.</param>
/// <param name="ContentHtml">Full content as markup, not yet sanitised.</param>
/// <param name="Categories">Distinct, in order.</param>
public sealed record FeedItem(
    string? Id, string? Title, string? Link, string? Author, DateTimeOffset? Published, DateTimeOffset? Updated,
    string? SummaryHtml, string? ContentHtml, IReadOnlyList<string> Categories)
{
    /// <summary>The title without markup, fit to be shown.</summary>
    public string? TitleText { get; init; }

    /// <summary>What the item is known by from one fetch to the next: its id, else its link, else its title and date. Distinct within a feed unless two items are equal.</summary>
    public string Key { get; init; } = "";

    /// <summary>False where <see cref="Published"/> came without a zone and was read as UTC.</summary>
    public bool PublishedHasZone { get; init; }

    /// <summary>False where <see cref="Updated"/> came without a zone and was read as UTC.</summary>
    public bool UpdatedHasZone { get; init; }

    /// <summary>False where <see cref="Published"/> is a day without a time.</summary>
    public bool PublishedHasTime { get; init; }

    /// <summary>The publisher's own address where <see cref="Link"/> leads through a redirecting service.</summary>
    public string? OriginalLink { get; init; }
    public string? ImageUrl { get; init; }

    /// <summary>Name of the outlet, where an aggregator gives it.</summary>
    public string? SourceTitle { get; init; }
    public string? SourceLink { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<FeedEnclosure> Enclosures { get; init; } = [];
}

/// <summary>A file that belongs to an item.</summary>
/// <param name="Length">Size in bytes, where stated.</param>
public sealed record FeedEnclosure(string Url, string? Type, long? Length);
