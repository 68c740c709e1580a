using AngleSharp.Css.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What a site rule gives.</summary>
internal enum SiteField
{
    Title,
    Byline,
    Date,
    Body,

    /// <summary>What the selector finds is left out before anything is read.</summary>
    Remove,
}

/// <summary>One line of a site-rules file.</summary>
/// <param name="Host">In small letters, without <c>*.</c>; holds for its subdomains too.</param>
/// <param name="Name">File and line with the selector, as it is told in warnings and evidence.</param>
internal sealed record SiteRule(string Host, SiteField Field, ISelector Selector, string Name)
{
    public bool Covers(string host) =>
        host.EndsWith(Host, StringComparison.OrdinalIgnoreCase) && (host.Length == Host.Length || host[host.Length - Host.Length - 1] == '.');
}
