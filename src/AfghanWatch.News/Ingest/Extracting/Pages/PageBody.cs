using System.Net;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Markup and text of the article, by the best of three ways: the page's own text, the text in its JSON-LD, whatever text there is.</summary>
internal static class PageBody
{
    private const int TrustedLength = 600;
    private const double FarLess = 0.4;

    /// <summary>Index of the element that holds the article, with all else in it marked as dropped; -1 without.</summary>
    public static int Find(PageTree tree)
    {
        BoilerplateMarker.Mark(tree);
        var (widest, core) = BodyFinder.Find(tree);
        return core < 0 ? -1 : BodyParts.Join(tree, widest, core, HeadlineNode.Of(tree));
    }

    public static (string Html, string Text, string? Warning) Write(PageTree? tree, int found, string? title, LinkedData linked, Uri? baseUrl)
    {
        var (html, text) = tree is null || found < 0 ? (string.Empty, string.Empty) : HtmlSanitizer.Clean(tree.Nodes[found].Dom, baseUrl, BodyCleaner.Clean(tree, found, title));
        if (linked.Body is { Length: > TrustedLength } stated && text.Length < FarLess * stated.Length)
        {
            var (statedHtml, statedText) = FromLinked(stated, baseUrl);
            if (text.Length < FarLess * statedText.Length)
            {
                return (statedHtml, statedText, "text taken from the page's JSON-LD: it is not on the page itself");
            }
        }

        if (text.Length > 0 || tree is null)
        {
            return (html, text, null);
        }

        (html, text) = HtmlSanitizer.Clean(tree.Nodes[0].Dom, baseUrl, BodyCleaner.Links(tree));
        if (text.Length == 0)
        {
            (html, text) = HtmlSanitizer.Clean(tree.Nodes[0].Dom, baseUrl, null);
        }

        return (html, text, text.Length == 0 ? null : "no article text found: all text that is not furniture was kept");
    }

    /// <summary>The text may be plain with line breaks, plain with entities, or markup.</summary>
    private static (string Html, string Text) FromLinked(string stated, Uri? baseUrl)
    {
        var decoded = stated.Contains("&lt;", StringComparison.Ordinal) || stated.Contains("&#", StringComparison.Ordinal) || stated.Contains("&nbsp;", StringComparison.Ordinal) ? WebUtility.HtmlDecode(stated) : stated;
        var markup = new StringBuilder(decoded.Length + 64);
        if (decoded.Contains("<p", StringComparison.OrdinalIgnoreCase) || decoded.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            markup.Append(decoded);
        }
        else
        {
            foreach (var line in decoded.Split('\n'))
            {
                markup.Append("<p>").Append(SafeMarkup.Escape(line)).Append("</p>");
            }
        }

        return PageParser.Parse(markup.ToString()).Body is { } body ? HtmlSanitizer.Clean(body, baseUrl, null) : (string.Empty, string.Empty);
    }
}
