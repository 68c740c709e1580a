namespace AfghanWatch.News.Ingest.Extracting.Sitemaps;

/// <summary>An address out of a sitemap.</summary>
/// <param name="Published">As a news sitemap says.</param>
/// <param name="Modified">When the page, or for another sitemap any page in it, last changed.</param>
internal sealed record SitemapEntry(Uri Url, DateOnly? Published, DateOnly? Modified);

/// <summary>What a sitemap holds.</summary>
/// <param name="IsIndex">Whether the entries are sitemaps themselves.</param>
/// <param name="Warning">Why it could not be read to its end; null for one that was.</param>
internal sealed record Sitemap(bool IsIndex, IReadOnlyList<SitemapEntry> Entries, string? Warning);
