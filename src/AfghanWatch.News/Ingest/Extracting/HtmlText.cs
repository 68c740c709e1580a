using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Turns markup into plain text: one blank line between blocks, list items and table rows one a line.</summary>
public static class HtmlText
{
    /// <summary>Plain text of a piece of markup; never throws, and of markup without text gives the empty string.</summary>
    public static string ToText(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        if (html.IndexOf('<') < 0 && html.IndexOf('&') < 0)
        {
            var plain = new TextWriter();
            plain.Flow(html);
            return plain.ToString();
        }

        return ToText(PageParser.Parse(html).Body);
    }

    internal static string ToText(INode? root)
    {
        var writer = new TextWriter();
        if (root is not null)
        {
            writer.Children(root, 0);
        }

        return writer.ToString();
    }

    private sealed class TextWriter
    {
        private const int DeepestLevel = 600;
        private readonly StringBuilder _text = new();
        private int _lines;
        private bool _space;
        private int _items;
        private int _cells;

        public override string ToString() => _text.ToString();

        public void Children(INode parent, int level)
        {
            var children = parent.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                switch (children[i])
                {
                    case IText text when parent is IElement { LocalName: "pre" } && text.Data.Contains('\n', StringComparison.Ordinal):
                        Preformatted(text.Data);
                        break;
                    case IText text:
                        Flow(text.Data);
                        break;
                    case IElement element when level < DeepestLevel && !TagKinds.IsSilent(element.LocalName):
                        Element(element, level + 1);
                        break;
                    default:
                        break;
                }
            }
        }

        public void Flow(string data)
        {
            foreach (var c in data)
            {
                if (char.IsWhiteSpace(c) || c is '\0' or '\u200B' or '\uFEFF')
                {
                    _space = true;
                    continue;
                }

                if (c is '\u00AD' or < ' ' or '\u007F')
                {
                    continue;
                }

                Separate();
                _text.Append(c);
            }
        }

        private void Element(IElement element, int level)
        {
            var kind = TagKinds.Of(element.LocalName);
            if (kind == TagKind.Break)
            {
                Lines(1);
                return;
            }

            var lines = LinesAround(kind);
            if (_cells > 0)
            {
                lines = 0;
                _space |= kind > TagKind.Inline;
            }
            else if (_items > 0 && lines > 1)
            {
                lines = 1;
            }

            var isItem = kind is TagKind.Item or TagKind.Row;
            _items += isItem ? 1 : 0;
            _cells += kind == TagKind.Cell ? 1 : 0;
            Lines(lines);
            if (kind == TagKind.Cell && lines == 0)
            {
                _space = true;
            }

            Children(element, level);
            _items -= isItem ? 1 : 0;
            _cells -= kind == TagKind.Cell ? 1 : 0;
            Lines(lines);
            _space |= _cells > 0 && kind > TagKind.Inline;
            _space |= kind == TagKind.Cell;
        }

        private static int LinesAround(TagKind kind) => kind switch
        {
            TagKind.Item or TagKind.Row => 1,
            TagKind.Cell => 0,
            > TagKind.Inline => 2,
            _ => 0,
        };

        private void Preformatted(string data)
        {
            var isFirst = true;
            foreach (var range in data.AsSpan().Split('\n'))
            {
                Lines(isFirst ? 0 : 1);
                isFirst = false;
                Flow(data[range]);
            }
        }

        private void Lines(int count) => _lines = Math.Max(_lines, count);

        private void Separate()
        {
            if (_text.Length > 0)
            {
                if (_lines > 0)
                {
                    _text.Append('\n', _lines);
                }
                else if (_space)
                {
                    _text.Append(' ');
                }
            }

            _lines = 0;
            _space = false;
        }
    }
}
