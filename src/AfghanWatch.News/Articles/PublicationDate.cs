namespace AfghanWatch.News.Articles;

/// <summary>How sure a date is.</summary>
public enum Certainty
{
    Unknown,
    Inferred,
    Stated,
}

/// <summary>Where a publication date was taken from.</summary>
public enum DateBasis
{
    None,
    Given,
    Markup,
    Url,
    Text,
}

/// <summary>The day an article was published as its readers saw it, and the instant where one is known.</summary>
/// <param name="Date">Calendar day, or the first day where only the month is known (then <paramref name="Certainty"/> is inferred).</param>
/// <param name="Instant">The exact moment in UTC, where the source gives one.</param>
/// <param name="Basis">Where it was taken from.</param>
/// <param name="Certainty">Stated, inferred or unknown.</param>
/// <param name="Evidence">The words or the field it was read from, in short.</param>
public sealed record PublicationDate(DateOnly? Date, DateTimeOffset? Instant, DateBasis Basis, Certainty Certainty, string? Evidence = null)
{
    public static PublicationDate Unknown { get; } = new(null, null, DateBasis.None, Certainty.Unknown);
}
