using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Lays a parsed page out flat in one pass.</summary>
internal sealed class PageTreeBuilder
{
    private const int DeepestLevel = 600;
    private readonly List<PageNode> _nodes = new(2048);
    private readonly List<PageBlock> _blocks = new(512);
    private readonly List<IElement> _metadata = [];
    private char[] _text = new char[16384];
    private int _length;
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
        return new PageTree([.. builder._nodes], [.. builder._blocks], new string(builder._text, 0, builder._length), builder._metadata);
    }

    private void Children(INode parent, int parentIndex, int container, int level)
    {
        var children = parent.ChildNodes;
        var count = children.Length;
        for (var i = 0; i < count; i++)
        {
            var child = children[i];
            if (child is IText text)
            {
                TextNode(text, parentIndex, container);
            }
            else if (child is IElement element)
            {
                if (!TagKinds.IsSilent(element.LocalName))
                {
                    if (level < DeepestLevel)
                    {
                        Element(element, parentIndex, container, level + 1);
                    }
                }
                else if (element.LocalName is "meta" or "link" or "title")
                {
                    _metadata.Add(element);
                }
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

        ref var node = ref CollectionsMarshal.AsSpan(_nodes)[index];
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
        if (_length + data.Length + 1 > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + data.Length + 1024));
        }

        var text = _text;
        var any = false;
        var isLink = _links > 0;
        foreach (var c in data)
        {
            if (c <= ' ' || (c >= '\u0085' && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')))
            {
                _space = true;
                continue;
            }

            any = true;
            if (!_isOpen)
            {
                _open = new PageBlock { Container = container, Start = _length };
                _isOpen = true;
                _space = false;
            }
            else if (_space)
            {
                text[_length++] = ' ';
                _open.LinkLength += isLink ? 1 : 0;
                _space = false;
            }

            text[_length++] = c;
            if (isLink)
            {
                _open.LinkLength++;
            }

            if (c >= '\u3040' && c is <= '\u9FFF' or (>= '\uAC00' and <= '\uD7A3'))
            {
                _open.DenseSigns++;
            }

            if (c is '.' or ',' or '!' or '?' or ';' || (c > '\u0600' && c is '…' or '。' or '，' or '、' or '،' or '؟' or '।'))
            {
                _open.Marks++;
            }
        }

        if (any)
        {
            _breaks = 0;
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

        _open.End = _length;
        _blocks.Add(_open);
        _isOpen = false;
        _space = false;
    }
}
