using System.Globalization;
using AfghanWatch.News.Ingest.Extracting.Pages;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Reads <c>site-rules.csv</c> files: columns <c>host field selector note</c>, lines that begin with # are remarks.</summary>
public static class SiteRulesReader
{
    public const string FileName = "site-rules.csv";

    private const int MostRules = 2000;
    private const int LongestSelector = 400;
    private const long LargestFile = 1 << 20;
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create("=]~|^$*");

    /// <summary>Reads the files that exist, the first one's rules before the second's; never throws for what they hold.</summary>
    public static SiteRules Read(params IReadOnlyList<string> files)
    {
        var rules = new List<SiteRule>();
        var faults = new List<string>();
        foreach (var file in files)
        {
            try
            {
                if (File.Exists(file))
                {
                    ReadFile(file, rules, faults);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add($"{file}: {fault.Message}");
            }
        }

        return new SiteRules(rules, faults);
    }

    private static void ReadFile(string file, List<SiteRule> rules, List<string> faults)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            faults.Add($"{file}: the file is larger than a megabyte and was not read.");
            return;
        }

        using var text = new StreamReader(file);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            AllowComments = true,
            BadDataFound = null,
            MissingFieldFound = null,
            PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
        });
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not { } header || !Array.Exists(header, name => name.Trim().Equals("selector", StringComparison.OrdinalIgnoreCase)))
            {
                faults.Add($"{file}, line 1: the first line must name the columns host, field, selector.");
                return;
            }

            while (csv.Read() && rules.Count < MostRules)
            {
                var place = $"{Path.GetFileName(file)}:{csv.Parser.RawRow}";
                if (Rule(csv, place, out var rule) is { } fault)
                {
                    faults.Add($"{file}, line {csv.Parser.RawRow}: {fault}");
                }
                else
                {
                    rules.Add(rule!);
                }
            }
        }
        catch (CsvHelperException fault)
        {
            faults.Add($"{file}, line {csv.Parser.RawRow}: {fault.Message.Split('\n', 2)[0].Trim()}");
        }
    }

    /// <summary>Null and the rule, or what is wrong with the line.</summary>
    private static string? Rule(CsvReader csv, string place, out SiteRule? rule)
    {
        rule = null;
        var host = (csv.GetField("host") ?? string.Empty).ToLowerInvariant();
        host = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
        var field = csv.GetField("field") ?? string.Empty;
        var selector = csv.GetField("selector") ?? string.Empty;
        if (host.Length < 3 || !host.Contains('.', StringComparison.Ordinal) || Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            return $"'{host}' is no host such as example.org.";
        }

        if (!Enum.TryParse<SiteField>(field, ignoreCase: true, out var meant) || char.IsAsciiDigit(field[0]))
        {
            return $"'{field}' is no field; it must be one of title, byline, date, body, remove.";
        }

        if (selector.Length is 0 or > LongestSelector || Parse(selector) is not { } parsed)
        {
            return $"the selector '{selector}' cannot be read.";
        }

        if (UnreadAttribute(selector) is { } attribute)
        {
            return $"the selector '{selector}' asks for the attribute '{attribute}', which pages are read without.";
        }

        rule = new SiteRule(host, meant, parsed, $"{place} {selector}");
        return null;
    }

    private static ISelector? Parse(string selector)
    {
        try
        {
            return new CssSelectorParser().ParseSelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }

    private static string? UnreadAttribute(string selector)
    {
        for (var at = selector.IndexOf('['); at >= 0; at = selector.IndexOf('[', at + 1))
        {
            var end = selector.AsSpan(at + 1).IndexOfAny(NameEnds);
            var name = end < 0 ? string.Empty : selector.Substring(at + 1, end).Trim();
            if (!PageParser.Keeps(name))
            {
                return name;
            }
        }

        return null;
    }
}
