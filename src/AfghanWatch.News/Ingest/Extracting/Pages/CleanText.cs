using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The plain text that <see cref="CleanMarkup"/> writes beside its markup.</summary>
internal sealed class CleanText
{
    private enum Separation : byte
    {
        None,
        Space,
        Line,
        Blank,
    }

    private readonly StringBuilder _text = new(4096);
    private Separation _separation;
    private int _row = -1;
    private int _list = -1;
    private int _lastRow = -1;
    private int _lastList = -1;

    public override string ToString() => Trimmed().ToString();

    public void Append(char c) => _text.Append(c);

    public void Append(ReadOnlySpan<char> word) => _text.Append(word);

    public void Space()
    {
        if (_text.Length > 0 && _text[^1] is not ('\n' or ' '))
        {
            _text.Append(' ');
        }
    }

    public void NewLine()
    {
        if (Trimmed().Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Notes that another line begins: items of one list and rows of one table stand a line apart, cells of one row a space, all else a blank line.</summary>
    public void BeginLine(List<MarkupElement> open)
    {
        _row = -1;
        _list = -1;
        foreach (var element in open)
        {
            if (element.Name == "tr" && _row < 0)
            {
                _row = element.Id;
            }
            else if (_list < 0 && element.Name is "ul" or "ol" or "table")
            {
                _list = element.Id;
            }
        }

        var separation = _row >= 0 && _row == _lastRow ? Separation.Space : _list >= 0 && _list == _lastList ? Separation.Line : Separation.Blank;
        _separation = separation > _separation ? separation : _separation;
    }

    /// <summary>Writes what parts this text from the last; put off until there is text, for an image is none.</summary>
    public void Separate()
    {
        if (_text.Length > 0)
        {
            switch (_separation)
            {
                case Separation.Space:
                    Space();
                    break;
                case Separation.Line:
                    Trimmed().Append('\n');
                    break;
                case Separation.Blank:
                    Trimmed().Append("\n\n");
                    break;
                default:
                    break;
            }
        }

        _separation = Separation.None;
        _lastRow = _row;
        _lastList = _list;
    }

    private StringBuilder Trimmed()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n')
        {
            _text.Length--;
        }

        return _text;
    }
}
