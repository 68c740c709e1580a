using System.Text;
using AfghanWatch.News.Ingest.Extracting.Pages;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>
/// The one place where markup from outside is made safe: nothing is passed on that is not on the list below. Elements that are not on it
/// lose their tags and keep their text, except those whose content is no text (scripts, styles, forms' controls, foreign content).
/// </summary>
public static class HtmlSanitizer
{
    private const int DeepestLevel = 600;

    /// <summary>
    /// Markup of paragraphs, headings, lists, quotations, tables, emphasis, links (http, https, mailto) and images (http, https). The output is
    /// canonical: sanitising it again changes nothing. Never throws.
    /// </summary>
    /// <param name="html">A document or a piece of one.</param>
    /// <param name="baseUrl">What relative addresses are resolved against; without it they are dropped.</param>
    public static string Sanitize(string? html, Uri? baseUrl)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        return PageParser.Parse(html).Body is { } body ? Clean(body, baseUrl, null).Html : string.Empty;
    }

    /// <summary>Markup and plain text of a subtree, without the nodes a caller wants left out.</summary>
    internal static (string Html, string Text) Clean(INode root, Uri? baseUrl, HashSet<INode>? without)
    {
        var walk = new Walk(baseUrl, without);
        walk.Children(root, 0, false);
        return walk.Result();
    }

    private sealed class Walk(Uri? baseUrl, HashSet<INode>? without)
    {
        private readonly CleanMarkup _markup = new();

        public (string Html, string Text) Result() => (_markup.Html, _markup.Text);

        public void Children(INode parent, int level, bool preformatted)
        {
            var children = parent.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                var child = children[i];
                if (without is not null && without.Contains(child))
                {
                    if (child is IElement dropped && TagKinds.IsBlock(TagKinds.Of(dropped.LocalName)))
                    {
                        _markup.Boundary();
                    }

                    continue;
                }

                switch (child)
                {
                    case IText text:
                        _markup.Write(text.Data, preformatted);
                        break;
                    case IElement element when level < DeepestLevel && !TagKinds.IsSilent(element.LocalName):
                        Element(element, level + 1, preformatted);
                        break;
                    default:
                        break;
                }
            }
        }

        private void Element(IElement element, int level, bool preformatted)
        {
            var name = element.LocalName;
            switch (name)
            {
                case "br":
                    _markup.Break();
                    return;
                case "img":
                    Image(element);
                    return;
                case "iframe" or "object" or "embed" or "video" or "audio" or "button" or "input" or "select" or "textarea" or "applet" or "noembed" or "xmp" or "plaintext" or "marquee":
                    _markup.Boundary();
                    return;
                case "noscript":
                    return;
                default:
                    break;
            }

            if (SafeMarkup.Of(name) is { } safe)
            {
                var attributes = name == "a" ? Link(element) : null;
                if (name == "a" && attributes is null)
                {
                    Children(element, level, preformatted);
                    return;
                }

                _markup.Push(safe.Name, safe.Role, attributes);
                Children(element, level, preformatted || name == "pre");
                _markup.Pop();
                return;
            }

            var isBlock = TagKinds.IsBlock(TagKinds.Of(name));
            if (isBlock)
            {
                _markup.Boundary();
            }

            Children(element, level, preformatted);
            if (isBlock)
            {
                _markup.Boundary();
            }
        }

        private string? Link(IElement element) =>
            SafeMarkup.Address(element.GetAttribute("href"), baseUrl, true) is { } address ? $" href=\"{SafeMarkup.Escape(address)}\"" : null;

        private void Image(IElement element)
        {
            if (SafeMarkup.ImageAddress(element, baseUrl) is { } address)
            {
                var alt = SafeMarkup.Folded(element.GetAttribute("alt"));
                _markup.WriteVoid(new StringBuilder("<img src=\"").Append(SafeMarkup.Escape(address)).Append("\" alt=\"").Append(SafeMarkup.Escape(alt)).Append("\">").ToString());
            }
        }
    }
}
