using System.Text;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Lays a parsed page out flat in one pass.</summary>
internal sealed class PageTreeBuilder
{
    private const int DeepestLevel = 600;
    private readonly List<PageNode> _nodes = new(2048);
    private readonly List<PageBlock> _blocks = new(512);
    private readonly StringBuilder _text = new(16384);
    private readonly HintReader _hints = new();
    private PageBlock _open;
    private bool _isOpen;
    private bool _space;
    private int _breaks;
    private int _links;

    private PageTreeBuilder()
    {
    }

    public static PageTree Build(IElement root)
    {
        var builder = new PageTreeBuilder();
        builder.Element(root, -1, -1, 0);
        builder.CloseBlock();
        return new PageTree([.. builder._nodes], [.. builder._blocks], builder._text.ToString());
    }

    private void Children(INode parent, int parentIndex, int container, int level)
    {
        var children = parent.ChildNodes;
        var count = children.Length;
        for (var i = 0; i < count; i++)
        {
            switch (children[i])
            {
                case IText text:
                    TextNode(text, parentIndex, container);
                    break;
                case IElement element when !TagKinds.IsSilent(element.LocalName) && level < DeepestLevel:
                    Element(element, parentIndex, container, level + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void Element(IElement element, int parent, int container, int level)
    {
        var kind = TagKinds.Of(element.LocalName);
        var isBlock = TagKinds.IsBlock(kind);
        if (isBlock)
        {
            CloseBlock();
        }

        var index = _nodes.Count;
        _nodes.Add(new PageNode { Dom = element, Parent = parent, Kind = kind, Hints = _hints.Of(element), FirstBlock = _blocks.Count });
        switch (kind)
        {
            case TagKind.Break:
                // Two breaks in a row are how old pages write a paragraph.
                if (++_breaks > 1)
                {
                    CloseBlock();
                }

                _space = true;
                break;
            case TagKind.Link:
                _links++;
                Children(element, index, container, level);
                _links--;
                break;
            default:
                Children(element, index, isBlock ? index : container, level);
                break;
        }

        if (isBlock)
        {
            CloseBlock();
        }

        ref var node = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes)[index];
        node.End = _nodes.Count;
        node.EndBlock = _blocks.Count;
    }

    private void TextNode(IText text, int parent, int container)
    {
        var data = text.Data;
        var index = _nodes.Count;
        if (!Append(data, container))
        {
            if (data.Length > 0 && _isOpen)
            {
                _space = true;
                _nodes.Add(new PageNode { Dom = text, Parent = parent, Kind = TagKind.Text, End = index + 1, FirstBlock = _blocks.Count, EndBlock = _blocks.Count + 1 });
            }

            return;
        }

        _nodes.Add(new PageNode { Dom = text, Parent = parent, Kind = TagKind.Text, End = index + 1, FirstBlock = _blocks.Count, EndBlock = _blocks.Count + 1 });
    }

    private bool Append(string data, int container)
    {
        var any = false;
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0')
            {
                _space = true;
                continue;
            }

            any = true;
            if (!_isOpen)
            {
                _open = new PageBlock { Container = container, Start = _text.Length };
                _isOpen = true;
                _space = false;
            }
            else if (_space)
            {
                _text.Append(' ');
                _open.LinkLength += _links > 0 ? 1 : 0;
                _space = false;
            }

            _breaks = 0;
            _text.Append(c);
            if (_links > 0)
            {
                _open.LinkLength++;
            }

            if (c is '.' or ',' or '!' or '?' or ';' or '…' or '。' or '，' or '、' or '،' or '؟' or '।')
            {
                _open.Marks++;
            }
        }

        return any;
    }

    private void CloseBlock()
    {
        _breaks = 0;
        if (!_isOpen)
        {
            return;
        }

        _open.End = _text.Length;
        _blocks.Add(_open);
        _isOpen = false;
        _space = false;
    }
}
