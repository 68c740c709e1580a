using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Fetching.Robots;

/// <summary>What a robots.txt says to us (RFC 9309): rules of the groups that name us, else of those for everybody.</summary>
internal sealed class RobotsRules
{
    /// <summary>Bytes that are read; what stands behind them is ignored, as the RFC allows.</summary>
    public const int MostBytes = 500 * 1024;

    // More rules than any site's own; a file made of nothing else must not cost a second an address.
    private const int MostRules = 5000;

    private readonly List<(RobotsPattern Pattern, bool Allow)> _rules = [];

    private RobotsRules(bool closed)
    {
        IsClosed = closed;
    }

    /// <summary>No robots.txt, or none that says anything.</summary>
    public static RobotsRules Open { get; } = new(closed: false);

    /// <summary>It could not be had: until it can, nothing may be asked for.</summary>
    public static RobotsRules Closed { get; } = new(closed: true);

    public bool IsClosed { get; }

    /// <summary>Asked for between two requests; not part of the RFC, but common.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    /// <summary>Whether the address may be asked for: the longest fitting rule decides, of two equal ones the allowing.</summary>
    public bool Allows(Uri url)
    {
        if (url.AbsolutePath == "/robots.txt")
        {
            return true;
        }

        if (IsClosed)
        {
            return false;
        }

        var path = RobotsPattern.PathOf(url);
        var (longest, allowed) = (-1, true);
        foreach (var (pattern, allow) in _rules)
        {
            if ((pattern.Length > longest || (pattern.Length == longest && allow)) && pattern.Matches(path))
            {
                (longest, allowed) = (pattern.Length, allow);
            }
        }

        return allowed;
    }

    /// <param name="agent">Our product token, compared without case.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string agent)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]);
        var (ours, everybodys) = (new RobotsRules(closed: false), new RobotsRules(closed: false));
        var named = false;
        var (forUs, forAll, inAgents) = (false, false, false);
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var content = comment < 0 ? line : line[..comment];
            var colon = content.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var key = content[..colon].Trim();
            var value = content[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Names in a row share the rules that follow; a name behind rules begins a new group.
                (forUs, forAll) = inAgents ? (forUs, forAll) : (false, false);
                forUs |= Token(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                forAll |= value is "*";
                named |= forUs;
                inAgents = true;
                continue;
            }

            var isRule = key.Equals("disallow", StringComparison.OrdinalIgnoreCase) || key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase);
            if (!isRule)
            {
                continue;
            }

            inAgents = false;
            if (forUs)
            {
                ours.Add(key, value);
            }

            if (forAll)
            {
                everybodys.Add(key, value);
            }
        }

        return named ? ours : everybodys;
    }

    private void Add(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
            {
                var delay = TimeSpan.FromSeconds(Math.Min(seconds, 86400));
                CrawlDelay = CrawlDelay > delay ? CrawlDelay : delay;
            }
        }
        else if (_rules.Count < MostRules && RobotsPattern.Parse(value.ToString()) is { } pattern)
        {
            _rules.Add((pattern, key.Equals("allow", StringComparison.OrdinalIgnoreCase)));
        }
    }

    // "AfghanWatch/1.0 (…)" names AfghanWatch.
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(TokenSigns);
        return end < 0 ? value : value[..end];
    }

    private static readonly System.Buffers.SearchValues<char> TokenSigns = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");
}
