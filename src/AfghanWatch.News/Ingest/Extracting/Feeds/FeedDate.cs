namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>A date of a feed.</summary>
/// <param name="Instant">With the offset that was written, UTC where none was.</param>
/// <param name="HasZone">Whether a zone was written and understood.</param>
/// <param name="HasTime">Whether a time of day was written.</param>
internal readonly record struct FeedDate(DateTimeOffset Instant, bool HasZone, bool HasTime);
