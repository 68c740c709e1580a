namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Hangs tags and text together. Where tags do not match it decides by what a feed looks like: a new item ends the last one, a date ends an open title.</summary>
internal sealed class MarkupTreeBuilder
{
    private const int DeepestLevel = 256;

    private readonly FeedWarnings _warnings;
    private readonly MarkupNode _document;
    private readonly List<MarkupNode> _open = [];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _openNamesBySpan;
    private readonly NamespaceScope _namespaces;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly string _text;
    private int _levelsTooDeep;
    private int _fieldLevel = -1;
    private int _itemLevel = -1;

    public MarkupTreeBuilder(string text, FeedWarnings warnings)
    {
        _text = text;
        _warnings = warnings;
        _document = new MarkupNode("", "", "", null);
        _namespaces = new NamespaceScope(warnings);
        _openNamesBySpan = _openNames.GetAlternateLookup<ReadOnlySpan<char>>();
        _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsAtTop => _open.Count == 0;

    /// <summary>The element of an item that is being read, as written.</summary>
    public string? FieldName => _fieldLevel >= 0 ? _open[_fieldLevel].Name : null;

    private MarkupNode Top => _open.Count == 0 ? _document : _open[^1];

    public void AddText(int start, int end) => Top.Add(new MarkupPiece(PieceKind.Text, start, end, null));

    public void AddVerbatim(int start, int end) => Top.Add(new MarkupPiece(PieceKind.Verbatim, start, end, null));

    public void Open(ReadOnlySpan<char> written, IReadOnlyList<MarkupAttribute> attributes, int start, int end, bool closesItself)
    {
        if (_levelsTooDeep > 0 || _open.Count >= DeepestLevel)
        {
            _levelsTooDeep += closesItself ? 0 : 1;
            _warnings.Add("too-deep", $"elements below level {DeepestLevel} were left out");
            return;
        }

        var name = Intern(written);
        var colon = name.IndexOf(':');
        var local = Intern(NamespaceScope.Lower(name.AsSpan(colon + 1)));
        _namespaces.Declare(attributes, _open.Count);
        var prefix = _namespaces.PrefixOf(name, colon, inField: _fieldLevel >= 0);
        if (_fieldLevel < 0 && prefix.Length == 0 && FieldRules.IsWrongCase(name.AsSpan(colon + 1), local))
        {
            _warnings.Add("wrong-case", "an element in another case than its format writes it was accepted", $"<{name}>");
        }

        if (EndWhatThisEnds(prefix, local, start))
        {
            _namespaces.Declare(attributes, _open.Count);
        }

        var parent = Top;
        var node = new MarkupNode(name, prefix, local, parent) { Attributes = attributes, OuterStart = start, InnerStart = end, InnerEnd = end, OuterEnd = end };
        parent.Add(new MarkupPiece(PieceKind.Element, start, end, node));
        if (closesItself)
        {
            node.End = NodeEnd.EndTag;
            _namespaces.Undeclare(_open.Count);
            return;
        }

        if (_fieldLevel < 0 && FieldRules.IsField(parent, node))
        {
            _fieldLevel = _open.Count;
        }
        else if (_fieldLevel < 0 && FieldRules.IsItem(node))
        {
            _itemLevel = _open.Count;
        }

        _open.Add(node);
        _openNames[name] = _openNames.GetValueOrDefault(name) + 1;
    }

    public void Close(ReadOnlySpan<char> written, int start, int end)
    {
        if (_levelsTooDeep > 0)
        {
            if (!EndsField(written))
            {
                _levelsTooDeep--;
                return;
            }

            _levelsTooDeep = 0;
        }

        if (_openNamesBySpan.TryGetValue(written, out var count) && count > 0)
        {
            while (!written.Equals(Top.Name, StringComparison.OrdinalIgnoreCase))
            {
                if (!FieldRules.EndsAlone(Top) || _fieldLevel < 0)
                {
                    _warnings.Add("mismatched-tag", "an element without an end tag was ended with the one around it", $"<{Top.Name}>");
                }

                Pop(start, start, NodeEnd.Implied);
            }

            if (!written.SequenceEqual(Top.Name))
            {
                _warnings.Add("unequal-case", "an end tag in another case than its start tag was accepted", $"</{written}>");
            }

            Pop(start, end, NodeEnd.EndTag);
        }
        else if (_open.Count > 0 && written[(written.IndexOf(':') + 1)..].Equals(Top.Local, StringComparison.OrdinalIgnoreCase))
        {
            _warnings.Add("mismatched-tag", "an end tag with another prefix than its start tag was accepted", $"</{written}>");
            Pop(start, end, NodeEnd.EndTag);
        }
        else
        {
            _warnings.Add("stray-end-tag", "an end tag without a start tag was skipped", $"</{written}>");
            if (_fieldLevel >= 0 && HtmlNames.IsElement(written))
            {
                // Inside a field it may be markup whose other half a reader still understands.
                AddText(start, end);
            }
        }
    }

    public MarkupNode Finish()
    {
        while (_open.Count > 0)
        {
            Pop(_text.Length, _text.Length, NodeEnd.EndOfDocument);
        }

        _document.InnerEnd = _document.OuterEnd = _text.Length;
        return _document;
    }

    private void Pop(int innerEnd, int outerEnd, NodeEnd how)
    {
        var node = _open[^1];
        node.InnerEnd = innerEnd;
        node.OuterEnd = outerEnd;
        node.End = how;
        _open.RemoveAt(_open.Count - 1);
        _openNames[node.Name]--;
        _fieldLevel = _fieldLevel >= _open.Count ? -1 : _fieldLevel;
        _itemLevel = _itemLevel >= _open.Count ? -1 : _itemLevel;
        _namespaces.Undeclare(_open.Count);
    }

    // Inside a heap of unclosed tags only the end of the field, or of what holds it, is believed.
    private bool EndsField(ReadOnlySpan<char> written)
    {
        for (var level = 0; level <= _fieldLevel; level++)
        {
            if (written.Equals(_open[level].Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndWhatThisEnds(string prefix, string local, int start)
    {
        var before = _open.Count;
        if (_fieldLevel >= 0 && FieldRules.Ends(_open[_fieldLevel], prefix, local))
        {
            _warnings.Add("mismatched-tag", "an element without an end tag was ended where the next one begins", $"<{_open[_fieldLevel].Name}>");
            PopTo(_fieldLevel, start);
        }

        if (_fieldLevel < 0 && _itemLevel >= 0 && FieldRules.IsItemName(prefix, local))
        {
            _warnings.Add("unclosed-item", "an item without an end tag was ended where the next one begins");
            PopTo(_itemLevel, start);
        }

        return _open.Count < before;
    }

    private void PopTo(int level, int start)
    {
        while (_open.Count > level)
        {
            Pop(start, start, NodeEnd.Implied);
        }
    }

    private string Intern(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        var made = name.ToString();
        _names.Set.Add(made);
        return made;
    }
}
