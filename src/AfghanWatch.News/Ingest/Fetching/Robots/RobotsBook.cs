using System.Collections.Concurrent;

namespace AfghanWatch.News.Ingest.Fetching.Robots;

/// <summary>The robots.txt of every host, kept for as long as it is fresh.</summary>
internal sealed class RobotsBook(TimeProvider clock)
{
    /// <summary>RFC 9309, 2.4: no longer than a day; asked at most once an hour, whatever the headers say.</summary>
    public static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    public static readonly TimeSpan LeastAge = TimeSpan.FromHours(1);

    // 2.3.1.4: a copy may serve while the file cannot be had; after a month it says nothing about the host any more.
    private static readonly TimeSpan CopyServes = TimeSpan.FromDays(30);

    private const int MostEntries = 2000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public static Uri AddressFor(Uri url) => new(url, "/robots.txt");

    /// <summary>The rules at hand; null when they must be asked for.</summary>
    public RobotsRules? Find(Uri url) => _entries.TryGetValue(KeyOf(url), out var entry) && entry.Until > clock.GetUtcNow() ? entry.Rules : null;

    /// <summary>Keeps what came of asking, and says what now holds.</summary>
    public RobotsRules Take(Uri url, WebAnswer answer)
    {
        var now = clock.GetUtcNow();
        var key = KeyOf(url);
        var known = _entries.GetValueOrDefault(key);
        var entry = answer switch
        {
            WebAnswer.Content content => new Entry(RobotsRules.Parse(content.Body.Span, WebConnection.Product), now + Age(content.Fresh ?? LongestAge), now),

            // No such file, or not for us to read: 2.3.1.3 says that everything is open. 429 is no answer about the file.
            WebAnswer.Failed { Status: >= 300 and < 500 and not 429 } failed => new Entry(RobotsRules.Open, now + Age(failed.Fresh ?? LongestAge), now),
            _ when known is { Rules.IsClosed: false } && now - known.ReadAt < CopyServes => known with { Until = now + LeastAge },
            _ => new Entry(RobotsRules.Closed, now + LeastAge, now),
        };
        if (_entries.Count >= MostEntries)
        {
            Forget(now);
        }

        _entries[key] = entry;
        return entry.Rules;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.Until < now)
            {
                _entries.TryRemove(key, out _);
            }
        }
    }

    private static TimeSpan Age(TimeSpan asked) => asked < LeastAge ? LeastAge : asked > LongestAge ? LongestAge : asked;

    private static string KeyOf(Uri url) => $"{url.Scheme}://{HostGate.KeyOf(url)}:{url.Port}";

    private sealed record Entry(RobotsRules Rules, DateTimeOffset Until, DateTimeOffset ReadAt);
}
