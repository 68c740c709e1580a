using System.Buffers;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Cuts XML, or what passes for it, into tags and text in one pass. It never fails: whatever is no tag is text.</summary>
internal sealed class MarkupReader
{
    private static readonly SearchValues<char> TagNameEnd = SearchValues.Create(" \t\r\n\f/>=\"'<");

    private readonly string _text;
    private readonly FeedWarnings _warnings;
    private readonly MarkupTreeBuilder _tree;
    private readonly ForwardSearch _cdataStarts;
    private readonly ForwardSearch _cdataEnds;
    private readonly ForwardSearch _commentEnds;
    private readonly ForwardSearch _instructionEnds;
    private int _position;

    private MarkupReader(string text, FeedWarnings warnings)
    {
        _text = text;
        _warnings = warnings;
        _tree = new MarkupTreeBuilder(text, warnings);
        _cdataStarts = new ForwardSearch(text, "<![CDATA[");
        _cdataEnds = new ForwardSearch(text, "]]>");
        _commentEnds = new ForwardSearch(text, "-->");
        _instructionEnds = new ForwardSearch(text, "?>");
    }

    /// <summary>Builds the tree; the returned node stands for the whole document.</summary>
    public static MarkupNode Read(string text, FeedWarnings warnings)
    {
        var reader = new MarkupReader(text, warnings);
        reader.ReadAll();
        return reader._tree.Finish();
    }

    private void ReadAll()
    {
        while (_position < _text.Length)
        {
            var open = _text.IndexOf('<', _position);
            if (open < 0)
            {
                _tree.AddText(_position, _text.Length);
                return;
            }

            if (open > _position)
            {
                _tree.AddText(_position, open);
            }

            _position = open;
            ReadMarkup(_text.AsSpan(open));
        }
    }

    private void ReadMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 2 && rest[1] == '/' && IsNameStart(rest[2]))
        {
            ReadEndTag();
        }
        else if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            ReadDeclaration(rest);
        }
        else if (rest.Length < 2 || !IsNameStart(rest[1]) || !ReadStartTag())
        {
            _warnings.Add("bare-angle-bracket", "a '<' that begins no tag was kept as text");
            _tree.AddText(_position, _position + 1);
            _position++;
        }
    }

    private void ReadDeclaration(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            ReadCdata();
        }
        else if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            SkipTo(_commentEnds, 4, "unclosed-comment", "a comment without an end was skipped to its first '>'");
        }
        else if (rest.StartsWith("<?", StringComparison.Ordinal))
        {
            SkipTo(_instructionEnds, 2, "unclosed-instruction", "a processing instruction without an end was skipped to its first '>'");
        }
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) && _tree.IsAtTop)
        {
            SkipDoctype();
        }
        else
        {
            var close = rest.IndexOf('>');
            _position = close < 0 ? _text.Length : _position + close + 1;
        }
    }

    private void ReadCdata()
    {
        var start = _position + 9;
        var end = _cdataEnds.From(start);
        var next = _cdataStarts.From(start);
        var limit = end < 0 ? next < 0 ? _text.Length : next : next < 0 ? end : Math.Min(next, end);

        // Another section opens before this one closes, or none closes: the author forgot "]]>", so the field's own end tag is the end.
        if (limit != end && _tree.FieldName is { } field
            && _text.IndexOf($"</{field}", start, limit - start, StringComparison.OrdinalIgnoreCase) is >= 0 and var tag)
        {
            _warnings.Add("unclosed-cdata", "a CDATA section without an end was ended at the end tag of its element");
            _tree.AddVerbatim(start, tag);
            _position = tag;
            return;
        }

        if (end < 0)
        {
            _warnings.Add("unclosed-cdata", "a CDATA section without an end was read to the end of the document");
            _tree.AddVerbatim(start, _text.Length);
            _position = _text.Length;
            return;
        }

        if (limit == end)
        {
            _tree.AddVerbatim(start, end);
            _position = end + 3;
            return;
        }

        _warnings.Add("nested-cdata", "a CDATA section inside another was joined with it");
        _tree.AddVerbatim(start, limit);
        _position = limit;
    }

    private void SkipTo(ForwardSearch ends, int opening, string warning, string message)
    {
        var end = ends.From(_position + opening);
        if (end >= 0 && !(opening == 2 && HasTagBefore(end)))
        {
            _position = end + ends.Length;
            return;
        }

        _warnings.Add(warning, message);
        var close = _text.IndexOf('>', _position);
        _position = close < 0 ? _text.Length : close + 1;
    }

    // <?xml version="1.0"> without its second question mark must not swallow the feed up to the next instruction.
    private bool HasTagBefore(int end)
    {
        var inside = _text.AsSpan(_position + 2, end - _position - 2);
        var close = inside.IndexOf('>');
        return close >= 0 && inside[close..].IndexOf('<') >= 0;
    }

    /// <summary>Steps over the declaration and what it declares. Nothing in it is ever read: entities of a feed's own are an attack, not news.</summary>
    private void SkipDoctype()
    {
        var brackets = 0;
        var quote = '\0';
        for (var i = _position + 9; i < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && (brackets > 0 || _text[i - 1] is ' ' or '\t' or '\n' or '\r'))
            {
                quote = c;
            }
            else if (c == '[')
            {
                brackets++;
            }
            else if (c == ']')
            {
                brackets--;
            }
            else if (c == '>' && brackets <= 0)
            {
                _position = i + 1;
                return;
            }
        }

        _warnings.Add("unclosed-doctype", "a document type declaration without an end was skipped to its first '>'");
        var close = _text.IndexOf('>', _position);
        _position = close < 0 ? _text.Length : close + 1;
    }

    private void ReadEndTag()
    {
        var start = _position + 2;
        var rest = _text.AsSpan(start);
        var length = rest.IndexOfAny(TagNameEnd);
        var name = length < 0 ? rest : rest[..length];
        var close = rest.IndexOfAny('>', '<');
        var end = close < 0 ? _text.Length : rest[close] == '>' ? start + close + 1 : start + close;
        if (close < 0 || rest[close] != '>')
        {
            _warnings.Add("unfinished-tag", "an end tag without '>' was taken as one");
        }

        _tree.Close(name, _position, end);
        _position = end;
    }

    private bool ReadStartTag()
    {
        var rest = _text.AsSpan(_position + 1);
        var length = rest.IndexOfAny(TagNameEnd);
        if (length <= 0)
        {
            return false;
        }

        var tag = new TagScanner(_text, _position + 1 + length, _warnings);
        if (!tag.Scan())
        {
            return false;
        }

        _tree.Open(rest[..length], tag.Attributes, _position, tag.Position, tag.ClosesItself);
        _position = tag.Position;
        return true;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
