using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>
/// Writes allowed markup in one canonical shape, and its plain text beside it. Elements are opened only once something stands in them,
/// so the output has no empty ones, never nests a block in a paragraph, and reads back to itself.
/// </summary>
internal sealed class CleanMarkup
{
    private readonly record struct Open(int Id, string Name, string? Attributes, Role Role);

    public enum Role : byte
    {
        /// <summary>Holds blocks: quotation, list, item, table, row, cell, figure.</summary>
        Flow,

        /// <summary>Holds one run of text: paragraph, heading, preformatted.</summary>
        Line,
        Inline,
    }

    private const int MostFlows = 16;
    private const int MostLines = 3;
    private const int MostIndent = 64;
    private readonly StringBuilder _html = new(4096);
    private readonly StringBuilder _text = new(4096);
    private readonly List<Open> _wanted = [];
    private readonly List<Open> _target = [];
    private readonly List<Open> _written = [];
    private int _nextId = 1;
    private int _boundary;
    private int _directBoundary = -1;
    private int _directFlow = -1;
    private int _lastFlow = -1;
    private int _emptyCells;
    private int _lines;
    private int _indent;
    private int _lastRow = -1;
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

    public string Text => TrimmedText().ToString();

    public void Push(string name, Role role, string? attributes = null)
    {
        if (role != Role.Inline)
        {
            Boundary();
        }

        _wanted.Add(new Open(_nextId++, name, attributes, role));
    }

    public void Pop()
    {
        var last = _wanted[^1];
        _wanted.RemoveAt(_wanted.Count - 1);
        if (last.Role == Role.Inline)
        {
            return;
        }

        Boundary();
        if (last.Name is "td" or "th" && !_written.Exists(open => open.Id == last.Id) && _lastFlow != last.Id)
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
        _boundary++;
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
            if (i < data.Length && !IsSpace(data[i]))
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

    private static bool IsInvisible(char c) => c is < ' ' or '\u007F' or '\u00AD';

    private static bool HoldsVisible(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsInvisible(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF' or '\u200B';

    private void Word(ReadOnlySpan<char> word)
    {
        if (!HoldsVisible(word))
        {
            return;
        }

        var fresh = Synchronise();
        if (!fresh && !_atLineStart)
        {
            Gap();
        }

        Separated();
        _break = false;
        _space = false;
        _atLineStart = false;
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
                case var hidden when IsInvisible(hidden):
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
        BuildTarget();
        var same = 0;
        while (same < _target.Count && same < _written.Count && _target[same].Id == _written[same].Id)
        {
            same++;
        }

        if (same == _target.Count && same == _written.Count)
        {
            return false;
        }

        var fresh = false;
        if (_written.Count > same && _written[same].Role != Role.Inline)
        {
            fresh = true;
        }

        // A space that stands between an element's end and the next text belongs outside both.
        Close(same);
        for (var i = same; i < _target.Count; i++)
        {
            var open = _target[i];
            if (open.Role != Role.Inline)
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
            SeparateText();
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
            if (TrimmedText().Length > 0)
            {
                _text.Append('\n');
            }
        }
        else if (_lines + _indent > 0 && _written.Exists(static open => open.Name == "pre"))
        {
            _html.Append('\n', Math.Min(_lines, MostLines)).Append(' ', Math.Min(_indent, MostIndent));
            if (_lines > 0)
            {
                TrimmedText().Append('\n');
            }
            else
            {
                SpaceInText();
            }
        }
        else if (_space)
        {
            _html.Append(' ');
            SpaceInText();
        }

        _break = false;
        _space = false;
        _lines = 0;
        _indent = 0;
    }

    private void SpaceInText()
    {
        if (_text.Length > 0 && _text[^1] is not ('\n' or ' '))
        {
            _text.Append(' ');
        }
    }

    private void SeparateText()
    {
        // Items of one list and rows of one table stand a line apart, cells of one row a space.
        var row = -1;
        var list = -1;
        foreach (var open in _written)
        {
            if (open.Name == "tr" && row < 0)
            {
                row = open.Id;
            }
            else if (list < 0 && open.Name is "ul" or "ol" or "table")
            {
                list = open.Id;
            }
        }

        var separation = row >= 0 && row == _lastRow ? Separation.Space : list >= 0 && list == _lastList ? Separation.Line : Separation.Blank;
        _separation = separation > _separation ? separation : _separation;
        _row = row;
        _list = list;
    }

    /// <summary>Writes what parts this text from the last; put off until there is text, for an image is none.</summary>
    private void Separated()
    {
        if (_text.Length > 0)
        {
            switch (_separation)
            {
                case Separation.Space:
                    SpaceInText();
                    break;
                case Separation.Line:
                    TrimmedText().Append('\n');
                    break;
                case Separation.Blank:
                    TrimmedText().Append("\n\n");
                    break;
                default:
                    break;
            }
        }

        _separation = Separation.None;
        _lastRow = _row;
        _lastList = _list;
    }

    private StringBuilder TrimmedText()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n')
        {
            _text.Length--;
        }

        return _text;
    }

    private enum Separation : byte
    {
        None,
        Space,
        Line,
        Blank,
    }

    private Separation _separation;
    private int _row = -1;
    private int _list = -1;

    private int _lastList = -1;

    private void Close(int keep)
    {
        for (var i = _written.Count - 1; i >= keep; i--)
        {
            _html.Append("</").Append(_written[i].Name).Append('>');
        }

        _written.RemoveRange(keep, _written.Count - keep);
    }

    private void BuildTarget()
    {
        _target.Clear();
        var line = -1;
        for (var i = 0; i < _wanted.Count; i++)
        {
            var open = _wanted[i];
            if (open.Role == Role.Line)
            {
                line = i;
            }
            else if (open.Role == Role.Flow && Fits(i))
            {
                line = -1;
                _target.Add(open);
            }
        }

        var flow = _target.Count > 0 ? _target[^1] : default;
        if (line >= 0)
        {
            _target.Add(_wanted[line]);
        }
        else if (flow.Id == 0 || flow.Name == "blockquote" || (flow.Id == _directFlow && _boundary != _directBoundary))
        {
            // Text that stands free gets a paragraph; negative ids keep these apart from elements'.
            _target.Add(new Open(-1 - _boundary, "p", null, Role.Line));
        }
        else if (flow.Id != _directFlow)
        {
            (_directFlow, _directBoundary) = (flow.Id, _boundary);
        }

        var isPre = _target.Count > 0 && _target[^1].Name == "pre";
        var start = _target.Count;
        foreach (var open in _wanted)
        {
            if (open.Role == Role.Inline && !isPre && !Holds(start, open.Name))
            {
                _target.Add(open);
            }
        }

        _lastFlow = flow.Id;
    }

    private bool Holds(int start, string name)
    {
        for (var i = start; i < _target.Count; i++)
        {
            if (_target[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the flow element stands where HTML lets it stand, looking at the flows before and after it.</summary>
    private bool Fits(int index)
    {
        var name = _wanted[index].Name;
        var before = _target.Count > 0 ? _target[^1].Name : null;
        switch (name)
        {
            case "li":
                return before is "ul" or "ol";
            case "tr":
                return before == "table" && NextFlow(index) is "td" or "th";
            case "td" or "th":
                return before == "tr";
            case "ul" or "ol":
                return _target.Count + 2 <= MostFlows && before is not ("ul" or "ol" or "table" or "tr") && NextFlow(index) == "li";
            case "table":
                return _target.Count + 3 <= MostFlows && before is not ("ul" or "ol" or "table" or "tr") && NextFlow(index) == "tr";
            default:
                return _target.Count < MostFlows && before is not ("ul" or "ol" or "table" or "tr");
        }
    }

    private string? NextFlow(int index)
    {
        for (var i = index + 1; i < _wanted.Count; i++)
        {
            if (_wanted[i].Role == Role.Flow)
            {
                return _wanted[i].Name;
            }
        }

        return null;
    }
}
