namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Which elements stand around the reader's place in the source, and which of them may be open in the output there.</summary>
internal sealed class MarkupOutline
{
    private readonly List<MarkupElement> _wanted = [];
    private readonly List<MarkupElement> _target = [];
    private int _nextId = 1;
    private int _boundary;
    private int _directBoundary = -1;
    private int _directFlow = -1;

    /// <summary>The list, cell or quotation the last text went into; 0 outside.</summary>
    public int LastFlow { get; private set; } = -1;

    public void Push(string name, MarkupRole role, string? attributes) => _wanted.Add(new MarkupElement(_nextId++, name, attributes, role));

    public MarkupElement Pop()
    {
        var last = _wanted[^1];
        _wanted.RemoveAt(_wanted.Count - 1);
        return last;
    }

    /// <summary>The line ends here.</summary>
    public void Boundary() => _boundary++;

    /// <summary>The elements that have to be open for the next text, outermost first; the list is the outline's own and is filled anew each time.</summary>
    public IReadOnlyList<MarkupElement> Build()
    {
        _target.Clear();
        var line = -1;
        for (var i = 0; i < _wanted.Count; i++)
        {
            var open = _wanted[i];
            if (open.Role == MarkupRole.Line)
            {
                line = i;
            }
            else if (open.Role == MarkupRole.Flow && MarkupElement.Fits(_wanted, i, _target))
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
            _target.Add(new MarkupElement(-1 - _boundary, "p", null, MarkupRole.Line));
        }
        else if (flow.Id != _directFlow)
        {
            (_directFlow, _directBoundary) = (flow.Id, _boundary);
        }

        var isPre = _target.Count > 0 && _target[^1].Name == "pre";
        var start = _target.Count;
        foreach (var open in _wanted)
        {
            if (open.Role == MarkupRole.Inline && !isPre && !Holds(start, open.Name))
            {
                _target.Add(open);
            }
        }

        LastFlow = flow.Id;
        return _target;
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
}
