using System.Globalization;
using System.Text;
using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Joins the pages of one article, leaving out what every page repeats.</summary>
internal static class PageJoin
{
    public static ExtractedArticle Join(ExtractedArticle first, IReadOnlyList<ExtractedArticle> later)
    {
        if (later.Count == 0)
        {
            return first;
        }

        var seen = new HashSet<string>(first.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        var markup = new StringBuilder(first.Html);
        var joined = 1;
        foreach (var page in later)
        {
            var before = markup.Length;
            foreach (var block in Blocks(page.Html))
            {
                if (HtmlText.ToText(block) is { Length: > 0 } text && seen.Add(text))
                {
                    markup.Append(block.OuterHtml);
                }
            }

            joined += markup.Length > before ? 1 : 0;
        }

        // Written again, so that markup and text are what one page would have given.
        var html = HtmlSanitizer.Sanitize(markup.ToString(), null);
        var warnings = first.Warnings.Where(warning => !warning.StartsWith(PageVerdict.Several, StringComparison.Ordinal)).ToList();
        warnings.Add($"joined from {joined.ToString(CultureInfo.InvariantCulture)} pages");
        return first with { Html = html, Text = HtmlText.ToText(html), NextPage = later[^1].NextPage, Warnings = warnings };
    }

    private static IEnumerable<IElement> Blocks(string? html) => string.IsNullOrEmpty(html) ? [] : PageParser.Parse(html).Body?.Children ?? (IEnumerable<IElement>)[];
}
