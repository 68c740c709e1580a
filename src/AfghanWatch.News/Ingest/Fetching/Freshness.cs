using System.Net.Http.Headers;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>How long an answer stays fresh by its headers (RFC 9111, 4.2.1).</summary>
internal static class Freshness
{
    /// <summary>Null when the server says nothing, or that the answer must not be kept.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var control = response.Headers.CacheControl;
        if (control is { NoStore: true } or { NoCache: true })
        {
            return null;
        }

        return Positive(control?.MaxAge is { } age ? age - (response.Headers.Age ?? TimeSpan.Zero) : response.Content.Headers.Expires - (response.Headers.Date ?? now));
    }

    /// <summary>When the server asked to come back; null when it did not, or named a moment that is over.</summary>
    public static TimeSpan? RetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now) => Positive(header?.Delta ?? header?.Date - now);

    private static TimeSpan? Positive(TimeSpan? span) => span > TimeSpan.Zero ? span : null;
}
