using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>
/// Rules for single sites, kept as data (docs/operations.md): they give title, byline, date or body where the general way finds none, and
/// name furniture that it keeps. An unknown host has none.
/// </summary>
public sealed class SiteRules
{
    private readonly SiteRule[] _rules;

    internal SiteRules(IEnumerable<SiteRule> rules, IReadOnlyList<string> faults)
    {
        _rules = [.. rules];
        Faults = faults;
    }

    public static SiteRules None { get; } = new([], []);

    /// <summary>The lines that could not be used, each named with its file; the others hold.</summary>
    public IReadOnlyList<string> Faults { get; }

    public int Count => _rules.Length;

    /// <summary>The rules of a host, the editor's own before the shipped ones.</summary>
    internal IReadOnlyList<SiteRule> For(Uri? url)
    {
        if (_rules.Length == 0 || url is not { IsAbsoluteUri: true, Host.Length: > 0 })
        {
            return [];
        }

        List<SiteRule>? found = null;
        foreach (var rule in _rules)
        {
            if (rule.Covers(url.Host))
            {
                (found ??= []).Add(rule);
            }
        }

        return found ?? (IReadOnlyList<SiteRule>)[];
    }
}
