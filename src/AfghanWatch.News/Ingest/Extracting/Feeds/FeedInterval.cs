using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>How long a feed says it stays as it is: RSS 2.0 <c>ttl</c> in minutes, and the syndication module's period and frequency.</summary>
internal static class FeedInterval
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public static TimeSpan? Of(string? minutes, string? period, string? frequency)
    {
        if (Number(minutes) is { } stated)
        {
            return Bounded(TimeSpan.FromMinutes(stated));
        }

        TimeSpan? every = period?.Trim().ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" or "monthly" or "yearly" => Longest,
            _ => null,
        };
        return every is { } length ? Bounded(length / (Number(frequency) ?? 1)) : null;
    }

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;

    private static TimeSpan Bounded(TimeSpan interval) => interval > Longest ? Longest : interval;
}
