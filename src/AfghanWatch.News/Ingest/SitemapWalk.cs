using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Extracting.Sitemaps;
using AfghanWatch.News.Ingest.Fetching;

namespace AfghanWatch.News.Ingest;

/// <summary>The pages of a range of days that an outlet's sitemaps name.</summary>
/// <param name="Undated">Addresses left out because nothing tells their day.</param>
/// <param name="Faults">Sitemaps that could not be had or read, each with its reason.</param>
internal sealed record SitemapPages(IReadOnlyList<(Uri Url, DateOnly Day)> Pages, int Sitemaps, int Undated, IReadOnlyList<IngestResult.Rejected> Faults);

/// <summary>Reads an outlet's sitemaps from its robots.txt down, as far as they may name pages of a range of days.</summary>
internal sealed class SitemapWalk(Func<Uri, CancellationToken, Task<WebAnswer>> ask)
{
    // An outlet that has more is asked for a shorter range.
    private const int MostSitemaps = 500;
    private const int MostPages = 200_000;
    private const int Deepest = 3;

    private static readonly string[] UsualPlaces = ["/sitemap.xml", "/sitemap_index.xml", "/sitemap-index.xml", "/news-sitemap.xml"];

    private readonly List<IngestResult.Rejected> _faults = [];
    private readonly Dictionary<string, (Uri Url, DateOnly Day)> _pages = new(StringComparer.Ordinal);
    private int _read;
    private int _undated;

    public async Task<SitemapPages> RunAsync(Uri home, DateOnly from, DateOnly to, IProgress<string>? progress, CancellationToken cancellation)
    {
        var waiting = new Queue<(Uri Url, int Depth, (DateOnly From, DateOnly To)? Named)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var url in await RootsAsync(home, cancellation))
        {
            waiting.Enqueue((url, 1, null));
        }

        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next.Url.AbsoluteUri))
            {
                continue;
            }

            if (_read >= MostSitemaps)
            {
                _faults.Add(new IngestResult.Rejected(next.Url.AbsoluteUri, $"More than {MostSitemaps} sitemaps; the rest was left. Ask for a shorter range."));
                break;
            }

            if (await ReadAsync(next.Url, cancellation) is not { } sitemap)
            {
                continue;
            }

            if (sitemap.IsIndex)
            {
                foreach (var inner in sitemap.Entries.Where(entry => next.Depth < Deepest && SitemapPeriod.MayHold(entry, from, to)))
                {
                    waiting.Enqueue((inner.Url, next.Depth + 1, SitemapPeriod.Named(inner.Url.PathAndQuery)));
                }
            }
            else
            {
                Take(sitemap, home, next.Named, from, to);
            }

            progress?.Report($"sitemaps read: {_read}, waiting: {waiting.Count}, pages in range: {_pages.Count}");
        }

        return new SitemapPages([.. _pages.Values.OrderBy(page => page.Day).ThenBy(page => page.Url.AbsoluteUri, StringComparer.Ordinal)], _read, _undated, _faults);
    }

    // Those that robots.txt names; else where they usually lie.
    private async Task<IReadOnlyList<Uri>> RootsAsync(Uri home, CancellationToken cancellation)
    {
        var robots = new Uri(home, "/robots.txt");
        if (await ask(robots, cancellation) is WebAnswer.Content content && SitemapReader.FromRobots(TextDecoding.Decode(content.Body.Span, content.ContentType).Text, content.Url) is { Count: > 0 } named)
        {
            return named;
        }

        foreach (var place in UsualPlaces)
        {
            var url = new Uri(home, place);
            if (await ask(url, cancellation) is WebAnswer.Content found && SitemapReader.Read(found.Body, found.Url).Entries.Count > 0)
            {
                return [url];
            }
        }

        _faults.Add(new IngestResult.Rejected(robots.AbsoluteUri, "The outlet names no sitemap in its robots.txt, and none lies in the usual places."));
        return [];
    }

    private async Task<Sitemap?> ReadAsync(Uri url, CancellationToken cancellation)
    {
        _read++;
        switch (await ask(url, cancellation))
        {
            case WebAnswer.Content content:
                var sitemap = SitemapReader.Read(content.Body, content.Url);
                if (sitemap.Warning is { } warning)
                {
                    _faults.Add(new IngestResult.Rejected(url.AbsoluteUri, warning));
                }

                return sitemap;
            case WebAnswer.Failed failed:
                _faults.Add(new IngestResult.Rejected(url.AbsoluteUri, failed.Reason));
                return null;
            default:
                return null;
        }
    }

    private void Take(Sitemap sitemap, Uri home, (DateOnly From, DateOnly To)? named, DateOnly from, DateOnly to)
    {
        foreach (var entry in sitemap.Entries)
        {
            if (_pages.Count >= MostPages || !IsOwn(entry.Url, home) || CanonicalUrl.Of(entry.Url.AbsoluteUri) is not { } key)
            {
                continue;
            }

            // A page without a day in a sitemap of one month is of that month.
            var day = SitemapPeriod.Of(entry);
            if (day is null && named is null)
            {
                _undated++;
            }
            else if (day is { } known ? known >= from && known <= to : named!.Value.From <= to && named.Value.To >= from)
            {
                _pages.TryAdd(key, (entry.Url, day ?? named!.Value.From));
            }
        }
    }

    // The outlet's own pages: its host, or one under its name.
    private static bool IsOwn(Uri url, Uri home)
    {
        var (host, own) = (Bare(url), Bare(home));
        return host == own || host.EndsWith('.' + own, StringComparison.Ordinal);

        static string Bare(Uri one) => one.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? one.IdnHost[4..].ToLowerInvariant() : one.IdnHost.ToLowerInvariant();
    }
}
