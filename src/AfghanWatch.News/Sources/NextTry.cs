namespace AfghanWatch.News.Sources;

/// <summary>When a source is asked again. Pure: the same history gives the same moment.</summary>
public static class NextTry
{
    /// <summary>The farthest that failures push a source away; it is never given up.</summary>
    public static readonly TimeSpan LongestBackOff = TimeSpan.FromHours(24);

    private const int MostDoublings = 10;

    // Sources that failed together, because a line was down, come back one by one.
    private const double Jitter = 0.2;

    /// <summary>After an answer: the interval, lengthened by what the server and the publisher wish, within the bound, and moved out of hours in which nothing changes.</summary>
    /// <param name="fresh">By the cache headers; null when they say nothing.</param>
    /// <param name="every">By the feed itself; null when it says nothing.</param>
    public static DateTime AfterSuccess(DateTime now, TimeSpan interval, TimeSpan longest, TimeSpan? fresh, TimeSpan? every, IReadOnlyCollection<int> skipHours, IReadOnlyCollection<DayOfWeek> skipDays)
    {
        var wished = Longer(fresh ?? TimeSpan.Zero, every ?? TimeSpan.Zero);
        var next = now + Longer(interval, wished > longest ? longest : wished);
        for (var hours = 0; hours < 24; hours++)
        {
            var moment = hours == 0 ? next : new DateTime(next.Year, next.Month, next.Day, next.Hour, 0, 0, DateTimeKind.Utc).AddHours(hours);
            if (!skipHours.Contains(moment.Hour) && !skipDays.Contains(moment.DayOfWeek))
            {
                return moment;
            }
        }

        return next;
    }

    /// <summary>After a failure: doubling distances with jitter, no less than the server asked for, no more than a day; at once a day for what is gone for good.</summary>
    /// <param name="failures">In a row, this one included.</param>
    /// <param name="seed">Of the jitter: the source's number.</param>
    public static DateTime AfterFailure(DateTime now, TimeSpan interval, int failures, TimeSpan? retryAfter, bool isGone, int seed)
    {
        var wait = isGone ? LongestBackOff : interval * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
#pragma warning disable CA5394 // Jitter keeps no secret; a seed makes it repeatable.
        wait *= 1 + Jitter * (new Random(unchecked(seed * 397 + failures)).NextDouble() - 0.5);
#pragma warning restore CA5394
        wait = Longer(wait, retryAfter ?? TimeSpan.Zero);
        return now + (wait > LongestBackOff ? LongestBackOff : wait);
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
