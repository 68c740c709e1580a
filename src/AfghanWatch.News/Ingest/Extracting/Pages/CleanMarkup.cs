using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>
/// Writes allowed markup in one canonical shape, and its plain text beside it. Elements are opened only once something stands in them,
/// so the output has no empty ones, never nests a block in a paragraph, and reads back to itself.
/// </summary>
internal sealed class CleanMarkup
{
    private const int MostLines = 3;
    private const int MostIndent = 64;
    private readonly StringBuilder _html = new(4096);
    private readonly CleanText _text = new();
    private readonly MarkupOutline _outline = new();
    private readonly List<MarkupElement> _written = [];
    private int _emptyCells;
    private int _lines;
    private int _indent;
    private bool _changed = true;
    private bool _space;
    private bool _break;
    private bool _atLineStart = true;

    public string Html
    {
        get
        {
            Close(0);
            return _html.ToString();
        }
    }

    public string Text => _text.ToString();

    public void Push(string name, MarkupRole role, string? attributes = null)
    {
        if (role != MarkupRole.Inline)
        {
            Boundary();
        }

        _changed = true;
        _outline.Push(name, role, attributes);
    }

    public void Pop()
    {
        _changed = true;
        var last = _outline.Pop();
        if (last.Role == MarkupRole.Inline)
        {
            return;
        }

        Boundary();
        if (last.Name is "td" or "th" && !_written.Exists(open => open.Id == last.Id) && _outline.LastFlow != last.Id)
        {
            _emptyCells++;
        }
        else if (last.Name == "tr")
        {
            _emptyCells = 0;
        }
    }

    /// <summary>The edge of an element that breaks the line but is not written itself.</summary>
    public void Boundary()
    {
        _changed = true;
        _outline.Boundary();
        _space = true;
        _break = false;
    }

    public void Break()
    {
        if (_break)
        {
            // Two in a row part paragraphs.
            Boundary();
            return;
        }

        _break = true;
    }

    public void Write(string data, bool preformatted)
    {
        var start = 0;
        for (var i = 0; i <= data.Length; i++)
        {
            if (i < data.Length && !MarkupCharacters.IsSpace(data[i]))
            {
                continue;
            }

            if (i > start)
            {
                Word(data.AsSpan(start, i - start));
            }

            start = i + 1;
            if (i < data.Length)
            {
                _space = true;
                if (preformatted && data[i] == '\n')
                {
                    _lines++;
                    _indent = 0;
                }
                else if (preformatted)
                {
                    _indent++;
                }
            }
        }
    }

    /// <summary>Writes an element without content, such as an image.</summary>
    public void WriteVoid(string markup)
    {
        Synchronise();
        if (!_atLineStart)
        {
            Gap();
        }

        _html.Append(markup);
        _atLineStart = false;
    }

    private void Word(ReadOnlySpan<char> word)
    {
        if (!MarkupCharacters.HoldsVisible(word))
        {
            return;
        }

        var fresh = Synchronise();
        if (!fresh && !_atLineStart)
        {
            Gap();
        }

        _text.Separate();
        _break = false;
        _space = false;
        _atLineStart = false;
        if (word.IndexOfAny(MarkupCharacters.Escaped) < 0)
        {
            _html.Append(word);
            _text.Append(word);
            return;
        }

        foreach (var c in word)
        {
            switch (c)
            {
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '&':
                    _html.Append("&amp;");
                    break;
                case var hidden when MarkupCharacters.IsInvisible(hidden):
                    continue;
                default:
                    _html.Append(c);
                    break;
            }

            _text.Append(c);
        }
    }

    /// <summary>Opens and closes elements until what is written is what is wanted; true when a new line container or flow began.</summary>
    private bool Synchronise()
    {
        if (!_changed)
        {
            return false;
        }

        _changed = false;
        var target = _outline.Build();
        var same = 0;
        while (same < target.Count && same < _written.Count && target[same].Id == _written[same].Id)
        {
            same++;
        }

        if (same == target.Count && same == _written.Count)
        {
            return false;
        }

        var fresh = false;
        if (_written.Count > same && _written[same].Role != MarkupRole.Inline)
        {
            fresh = true;
        }

        // A space that stands between an element's end and the next text belongs outside both.
        Close(same);
        for (var i = same; i < target.Count; i++)
        {
            var open = target[i];
            if (open.Role != MarkupRole.Inline)
            {
                fresh = true;
                if (open.Name is "td" or "th")
                {
                    for (; _emptyCells > 0; _emptyCells--)
                    {
                        _html.Append("<td></td>");
                    }
                }
            }
            else if (!fresh && !_atLineStart)
            {
                Gap();
            }

            _html.Append('<').Append(open.Name).Append(open.Attributes).Append('>');
            _written.Add(open);
        }

        if (fresh)
        {
            _text.BeginLine(_written);
            _atLineStart = true;
            _space = false;
            _break = false;
            _lines = 0;
            _indent = 0;
        }

        return fresh;
    }

    /// <summary>Writes the line break or space that is due.</summary>
    private void Gap()
    {
        if (_break)
        {
            _html.Append("<br>");
            _text.NewLine();
        }
        else if (_lines + _indent > 0 && _written.Exists(static open => open.Name == "pre"))
        {
            _html.Append('\n', Math.Min(_lines, MostLines)).Append(' ', Math.Min(_indent, MostIndent));
            if (_lines > 0)
            {
                _text.NewLine();
            }
            else
            {
                _text.Space();
            }
        }
        else if (_space)
        {
            _html.Append(' ');
            _text.Space();
        }

        _break = false;
        _space = false;
        _lines = 0;
        _indent = 0;
    }

    private void Close(int keep)
    {
        for (var i = _written.Count - 1; i >= keep; i--)
        {
            _html.Append("</").Append(_written[i].Name).Append('>');
        }

        _written.RemoveRange(keep, _written.Count - keep);
    }
}
