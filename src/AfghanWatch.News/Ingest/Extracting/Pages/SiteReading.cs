using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Applies a host's rules to its page: furniture before the general way, the rest where that way failed.</summary>
internal sealed class SiteReading
{
    private const int ShortBody = 400;
    private const int LongestLine = 400;
    private readonly IReadOnlyList<SiteRule> _rules;
    private readonly IDocument _document;

    public SiteReading(IReadOnlyList<SiteRule> rules, IDocument document)
    {
        _rules = rules;
        _document = document;
    }

    /// <summary>What was done, in words for the operator.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Takes out what the rules call furniture.</summary>
    public void Remove()
    {
        foreach (var rule in _rules)
        {
            if (rule.Field != SiteField.Remove)
            {
                continue;
            }

            var found = All(rule);
            foreach (var element in found)
            {
                if (element != _document.Body && element != _document.DocumentElement)
                {
                    element.Remove();
                }
            }

            if (found.Count > 0)
            {
                Notes.Add($"site rule {rule.Name}: {found.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} left out");
            }
        }
    }

    /// <summary>The body by rule, where the general way found next to nothing and the rule finds more.</summary>
    public (string Html, string Text)? Body(string text, Uri? baseUrl)
    {
        if (text.Length >= ShortBody)
        {
            return null;
        }

        foreach (var rule in _rules)
        {
            if (rule.Field != SiteField.Body)
            {
                continue;
            }

            var parts = Outermost(All(rule)).ConvertAll(element => HtmlSanitizer.Clean(element, baseUrl, null));
            var found = string.Join("\n\n", parts.Select(part => part.Text).Where(part => part.Length > 0));
            if (found.Length > text.Length)
            {
                Notes.Add($"site rule {rule.Name}: the body");
                return (string.Concat(parts.Select(part => part.Html)), found);
            }
        }

        return null;
    }

    /// <summary>The first line of text a rule of this field finds.</summary>
    public string? Line(SiteField field)
    {
        foreach (var rule in _rules)
        {
            if (rule.Field != field)
            {
                continue;
            }

            foreach (var element in All(rule))
            {
                var line = SafeMarkup.Folded(element.GetAttribute("content") ?? element.TextContent);
                if (line.Length is > 0 and <= LongestLine)
                {
                    Notes.Add($"site rule {rule.Name}: the {(field == SiteField.Title ? "title" : "byline")}");
                    return line;
                }
            }
        }

        return null;
    }

    /// <summary>The date a rule finds; its evidence names the rule.</summary>
    public PublicationDate? Date()
    {
        foreach (var rule in _rules)
        {
            if (rule.Field != SiteField.Date)
            {
                continue;
            }

            foreach (var element in All(rule))
            {
                var written = SafeMarkup.Folded(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);
                if (written.Length <= LongestLine && DateReader.First(written) is { } date)
                {
                    return new PublicationDate(date.Day, date.Instant?.ToUniversalTime(), DateBasis.Markup, date.IsAmbiguous ? Certainty.Inferred : Certainty.Stated, $"site rule {rule.Name}: {written}");
                }
            }
        }

        return null;
    }

    private List<IElement> All(SiteRule rule)
    {
        var found = new List<IElement>();
        foreach (var element in _document.All)
        {
            if (rule.Selector.Match(element, null))
            {
                found.Add(element);
            }
        }

        return found;
    }

    /// <summary>Without those that stand inside another one found: their text would come twice.</summary>
    private static List<IElement> Outermost(List<IElement> found)
    {
        var all = found.ToHashSet();
        return found.FindAll(element =>
        {
            for (var at = element.ParentElement; at is not null; at = at.ParentElement)
            {
                if (all.Contains(at))
                {
                    return false;
                }
            }

            return true;
        });
    }
}
