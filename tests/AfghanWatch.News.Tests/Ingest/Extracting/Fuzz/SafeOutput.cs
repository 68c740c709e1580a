using AfghanWatch.News.Ingest.Extracting;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Fuzz;

/// <summary>What must hold of every piece of markup that leaves extraction. It is asked of the parsed output, with scripting on and off, as browsers would read it.</summary>
internal static class SafeOutput
{
    private static readonly HashSet<string> Elements =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td", "th", "a", "strong", "em", "cite", "q", "code", "sub", "sup", "s", "br", "img",
    ];

    public static void Check(string? html, string source)
    {
        if (string.IsNullOrEmpty(html))
        {
            return;
        }

        foreach (var isScripting in new[] { true, false })
        {
            var document = new HtmlParser(new HtmlParserOptions { IsScripting = isScripting, IsNotConsumingCharacterReferences = false }).ParseDocument("<!DOCTYPE html><body>" + html);
            Assert.True(document.Head!.ChildElementCount == 0, Told("something moved into the head", html, source));
            foreach (var node in document.Body!.GetDescendants())
            {
                Check(node, html, source);
            }
        }

        var again = HtmlSanitizer.Sanitize(html, null);
        Assert.True(again == html, Told($"sanitising again changes it to\n{again}\n", html, source));
    }

    private static void Check(INode node, string html, string source)
    {
        Assert.True(node is IText or IElement, Told($"a {node.NodeName}", html, source));
        if (node is not IElement element)
        {
            return;
        }

        Assert.True(Elements.Contains(element.LocalName) && element.NamespaceUri == "http://www.w3.org/1999/xhtml", Told($"<{element.LocalName}>", html, source));
        foreach (var attribute in element.Attributes)
        {
            var isAllowed = (element.LocalName, attribute.Name) switch
            {
                ("a", "href") => IsAddress(attribute.Value, "http", "https", "mailto"),
                ("img", "src") => IsAddress(attribute.Value, "http", "https"),
                ("img", "alt") => true,
                _ => false,
            };
            Assert.True(isAllowed, Told($"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">", html, source));
        }
    }

    private static bool IsAddress(string value, params string[] schemes) => Uri.TryCreate(value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme);

    private static string Told(string what, string html, string source) => $"{what} in\n{html}\nmade of\n{source}";
}
