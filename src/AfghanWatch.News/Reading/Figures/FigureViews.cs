namespace AfghanWatch.News.Reading;

/// <summary>Order of the figures' list.</summary>
public enum FigureOrder
{
    Newest,
    Oldest,
    Largest,
    Smallest,
    Claimant,
    Counted,
}

/// <summary>Which figures to show. Values that do not exist match nothing and are no error.</summary>
public sealed record FigureFilter
{
    /// <summary>Topic id of the article.</summary>
    public string? Topic { get; init; }

    /// <summary>Key of a series.</summary>
    public string? Subject { get; init; }

    /// <summary><c>people</c>, <c>km</c>, …; <see cref="NoUnit"/> for bare numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>Who says so, or the outlet where the article itself does.</summary>
    public string? Claimant { get; init; }

    /// <summary>First and last as-of day, inclusive.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Words of what is counted, of its series or of who claims it; all of them, in any order, case and diacritics aside.</summary>
    public string? Search { get; init; }

    /// <summary>Value of <see cref="Unit"/> for figures without one.</summary>
    public const string NoUnit = "none";
}

/// <summary>Where the day of a figure was taken from.</summary>
public enum AsOfBasis
{
    /// <summary>Its sentence names the day.</summary>
    Sentence,

    /// <summary>The article was published on it.</summary>
    Published,

    /// <summary>Nothing is known; the day the article came in.</summary>
    Unknown,
}

/// <summary>One count with all that is known of it.</summary>
/// <param name="Words">The figure as written.</param>
/// <param name="Claimant">Who says so; the outlet when nobody is named, empty when that is unknown too.</param>
/// <param name="ByOutlet">Nobody is named: the article itself says so.</param>
/// <param name="Start">UTF-16 offset in the article's text, for the link to its sentence.</param>
/// <param name="Series">Key of its series, null when nothing stands beside it.</param>
/// <param name="Sentence">The sentence that gives it, and where the figure stands in it.</param>
public sealed record FigureEntry(
    long ArticleId, int Ordinal, double Value, double? Max, string? Qualifier, string? Unit, string? What, string Words, string Claimant, bool ByOutlet,
    DateOnly AsOf, AsOfBasis Basis, DateOnly Published, string? Outlet, string Title, string? Language, int Start, string? Series, string Sentence, int SentenceStart)
{
    public FigureShape Shape => FigureBounds.ShapeOf(Qualifier);
}

/// <summary>Claims on one thing at about one time that cannot all be right.</summary>
public sealed record FigureDisagreement(DateOnly From, DateOnly To, IReadOnlyList<FigureEntry> Claims);

/// <summary>The same thing counted, by several or over time.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="What">Counted words of its newest figure.</param>
/// <param name="Total">Figures of the series within the filter.</param>
/// <param name="Claimants">How many different ones.</param>
/// <param name="Points">One a claimant, value and day, oldest first; at most 40, the newest.</param>
public sealed record FigureSeriesView(string Key, FigureSubject Subject, string? What, string? Unit, int Total, int Claimants, IReadOnlyList<FigureEntry> Points, IReadOnlyList<FigureDisagreement> Disagreements);

/// <summary>A value of a filter field with what the list would hold with it, given the other filters.</summary>
public sealed record FigureFacets(IReadOnlyList<FacetValue> Topics, IReadOnlyList<FacetValue> Subjects, IReadOnlyList<FacetValue> Units, IReadOnlyList<FacetValue> Claimants);

/// <summary>All of the Figures page.</summary>
/// <param name="Total">Figures within the filter.</param>
/// <param name="Articles">Articles they stand in.</param>
public sealed record FiguresView(IReadOnlyList<FigureEntry> Rows, int Total, int Articles, FigureFacets Facets, IReadOnlyList<FigureSeriesView> Series);
