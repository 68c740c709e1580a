using System.Net;

namespace AfghanWatch.Web;

/// <summary>Settings of the dashboard; each is described in docs/settings.md.</summary>
internal sealed class WebOptions
{
    /// <summary>The zone in which pages show times.</summary>
    public string TimeZone { get; set; } = "Europe/Istanbul";
}

/// <summary>Finds every fault of the dashboard's settings at once.</summary>
internal static class WebOptionsCheck
{
    public static IEnumerable<string> Faults(WebOptions options, IConfiguration configuration)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            yield return $"Web:TimeZone is '{options.TimeZone}', which is no known time zone; an example is Europe/Istanbul.";
        }

        foreach (var url in (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                yield return $"urls is '{url}', which is no address such as http://localhost:5080.";
            }
            else if (!IsLoopback(address))
            {
                // There are no accounts yet: whoever reaches the port could tag.
                yield return $"urls is '{url}': until there are accounts the dashboard listens on this machine only, for example http://localhost:5080.";
            }
        }
    }

    private static bool IsLoopback(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
