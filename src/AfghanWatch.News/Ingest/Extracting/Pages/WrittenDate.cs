namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>A date found in a string.</summary>
/// <param name="Day">The calendar day as written.</param>
/// <param name="Instant">The moment, where time and zone are written too.</param>
/// <param name="Start">Where it begins in the string.</param>
/// <param name="End">Where it ends, with its time.</param>
/// <param name="HasTime">Whether a time of day is written.</param>
/// <param name="IsUtc">Whether the zone is written as UTC.</param>
/// <param name="IsAmbiguous">Whether day and month might be the other way round.</param>
internal readonly record struct WrittenDate(DateOnly Day, DateTimeOffset? Instant, int Start, int End, bool HasTime, bool IsUtc, bool IsAmbiguous);
