using System.Collections.Frozen;
using System.Net;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Cleans a byline down to names, and tells names from what is none.</summary>
internal sealed class BylineNames
{
    private const int LongestName = 100;
    private const int MostWords = 14;
    private const int ShortestLabel = 7;

    private static readonly string[] Openings = PageWords.Of("byline.opening");

    private static readonly string[] Cuts = [" | ", " – ", " — ", " - ", " • ", " · ", " @", " // ", "(@", " (http", " http"];

    private static readonly FrozenSet<string> Nobody = PageWords.Of("byline.nobody").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>End a line that says what somebody is.</summary>
    private static readonly FrozenSet<string> Roles = PageWords.Of("byline.role").ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] HouseMarks = PageWords.Of("byline.house");

    private readonly string? _siteName;
    private readonly string _host;
    private readonly string _label;

    public BylineNames(string? siteName, Uri? url)
    {
        _siteName = siteName is null ? null : Letters(siteName);
        var host = url is { IsAbsoluteUri: true } ? url.Host : string.Empty;
        _host = Letters(host);
        var labels = host.Split('.');
        _label = labels.Length < 2 ? string.Empty : Letters(labels[^2]);
    }

    /// <summary>The first house met on the way.</summary>
    public string? House { get; private set; }

    /// <summary>The site's own name, where it was given as an author's.</summary>
    public string? Site { get; private set; }

    /// <summary>A cleaned name, or null where the words name nobody; a house is remembered and null is given.</summary>
    public string? Read(string raw)
    {
        var name = Clean(SafeMarkup.Folded(Decoded(Decoded(raw))));
        if (!IsName(name))
        {
            return null;
        }

        if (IsSite(name))
        {
            Site ??= name;
            return null;
        }

        if (IsHouse(name))
        {
            House ??= name;
            return null;
        }

        return WithoutSite(name);
    }

    /// <summary>Entities in JSON and in attributes are often written twice.</summary>
    private static string Decoded(string raw) => raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(raw) : raw;

    /// <summary>A login name: one word without a capital, or joined by signs.</summary>
    public static bool IsHandle(string name) => !name.Contains(' ', StringComparison.Ordinal) && (!name.Any(char.IsUpper) || name.AsSpan().IndexOfAny("_.") >= 0);

    /// <summary>"Zehra Aksoy, News Example" on the pages of News Example.</summary>
    private string WithoutSite(string name)
    {
        var comma = name.LastIndexOf(',');
        return comma > 2 && IsSite(Trim(name[(comma + 1)..])) ? Trim(name[..comma]) : name;
    }

    public static string Clean(string raw)
    {
        var name = Trim(raw);
        for (var round = 0; round < 3; round++)
        {
            var opening = OpeningOf(name);
            if (opening == 0)
            {
                break;
            }

            name = name[opening..].TrimStart(' ', ':', ',', '-', '\u00A0');
        }

        foreach (var cut in Cuts)
        {
            var at = name.IndexOf(cut, StringComparison.Ordinal);
            if (at > 2)
            {
                name = name[..at];
            }
        }

        var dates = DateReader.All(name, false);
        if (dates.Count > 0)
        {
            name = name[..dates[0].Start];
        }

        foreach (var ending in (ReadOnlySpan<string>)[" am", " on", " vom", " vor", " um", " updated", " published"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^ending.Length];
            }
        }

        return Spaced(Trim(WithoutRole(name)));
    }

    /// <summary>"Zehra Aksoy,Kemal Duran" as readers write it.</summary>
    private static string Spaced(string name)
    {
        if (name.Length > LongestName)
        {
            return name;
        }

        for (var at = name.IndexOf(',', StringComparison.Ordinal); at >= 0 && at + 1 < name.Length; at = name.IndexOf(',', at + 1))
        {
            if (char.IsLetter(name[at + 1]))
            {
                name = name.Insert(at + 1, " ");
            }
        }

        return name;
    }

    /// <summary>"Ben Silver, Games Editor": what somebody is stands behind a comma.</summary>
    private static string WithoutRole(string name)
    {
        var comma = name.LastIndexOf(',');
        return comma > 2 && Roles.Contains(LastWord(name)) ? name[..comma] : name;
    }

    private static string LastWord(string name)
    {
        var trimmed = Trim(name);
        return Folding.Fold(trimmed.AsSpan(trimmed.LastIndexOf(' ') + 1));
    }

    /// <summary>Length of an opening such as "By"; it must end at a space or before a capital ("ByAnna").</summary>
    public static int OpeningOf(string name)
    {
        foreach (var opening in Openings)
        {
            if (name.Length > opening.Length && name.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                var next = name[opening.Length];
                if (!char.IsLetterOrDigit(next) || opening[^1] == ':' || (char.IsUpper(next) && char.IsLower(name[opening.Length - 1]) && opening.Length != 2) || (opening == "by" && char.IsUpper(next) && name.StartsWith("By", StringComparison.Ordinal)))
                {
                    return opening.Length;
                }
            }
        }

        return 0;
    }

    private static string Trim(string text) => text.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '•', '·', '/', '(', '»', '«', '→', '←', '›', '‹', '>', '*', '\u00A0');

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > LongestName || name.Contains("://", StringComparison.Ordinal) || name.Contains('@', StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int letters = 0, spaces = 0, digits = 0;
        foreach (var c in name)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            spaces += c == ' ' ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return !Roles.Contains(LastWord(name)) && letters > 1 && spaces <= MostWords && digits <= 3 && !Nobody.Contains(Folding.Fold(name)) && !EndsLikeSentence(name) && !IsLicence(name);
    }

    private static bool EndsLikeSentence(string name) => name.Length > 40 && name[^1] is '.' or '!' or '?';

    private static bool IsLicence(string name) =>
        name.Contains('©', StringComparison.Ordinal) || name.StartsWith("CC ", StringComparison.Ordinal) || name.Contains("licen", StringComparison.OrdinalIgnoreCase) || name.Contains("vorbehalten", StringComparison.OrdinalIgnoreCase) || name.Contains("rights reserved", StringComparison.OrdinalIgnoreCase);

    private bool IsSite(string name)
    {
        var letters = Letters(name);
        return letters.Length > 1 && (letters == _siteName || (letters.Length > 3 && _host.Contains(letters, StringComparison.Ordinal)) || (_label.Length >= ShortestLabel && !name.Contains('/', StringComparison.Ordinal) && letters.Contains(_label, StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));

    private static bool IsHouse(string name)
    {
        var folded = Folding.Fold(name);
        if (!folded.Contains(' ', StringComparison.Ordinal) && folded.IndexOf('.', StringComparison.Ordinal) is > 2 and var dot && dot < folded.Length - 2)
        {
            return true;
        }

        return HasHouseMark(folded);
    }

    private static bool HasHouseMark(string folded)
    {
        foreach (var mark in HouseMarks)
        {
            var at = folded.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && (mark[0] != ' ' || at + mark.Length == folded.Length || !char.IsLetter(folded[at + mark.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
