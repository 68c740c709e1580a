namespace AfghanWatch.Web.Shared;

/// <summary>Addresses that come from outside.</summary>
public static class WebAddress
{
    /// <summary>The address as a link's target, or null for anything a click should not run or open.</summary>
    public static string? OfArticle(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
