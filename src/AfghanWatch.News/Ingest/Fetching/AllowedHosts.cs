using System.Net;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>The hosts, each with or without a port, that a setting allows although they are private.</summary>
internal sealed class AllowedHosts
{
    private readonly HashSet<(string Host, int? Port)> _entries = [];

    public AllowedHosts(string list)
    {
        foreach (var entry in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            _entries.Add(Parse(entry));
        }
    }

    /// <summary>Whether this host was named with this port, or without any.</summary>
    public bool Contains(string host, int port)
    {
        var name = Normal(host);
        return _entries.Contains((name, null)) || _entries.Contains((name, port));
    }

    // host, host:port, [v6]:port, or a bare IPv6 address, whose colons are no port.
    private static (string Host, int? Port) Parse(string entry)
    {
        if (IPAddress.TryParse(entry.Trim('[', ']'), out _) && !entry.Contains("]:", StringComparison.Ordinal))
        {
            return (Normal(entry), null);
        }

        var colon = entry.LastIndexOf(':');
        return colon > 0 && ushort.TryParse(entry.AsSpan(colon + 1), out var port) ? (Normal(entry[..colon]), port) : (Normal(entry), null);
    }

    private static string Normal(string host)
    {
        var bare = host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();
        return bare.Contains(':') && IPAddress.TryParse(bare, out var address) ? address.ToString() : bare;
    }
}
