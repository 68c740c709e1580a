using System.Buffers;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads the attributes of one tag, quoted, half quoted or not at all.</summary>
internal struct TagScanner(string text, int position, FeedWarnings? warnings)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>=<\"'");
    private static readonly SearchValues<char> BareValueEnd = SearchValues.Create(" \t\r\n\f><\"'");

    private List<MarkupAttribute>? _attributes;

    public int Position { get; private set; } = position;
    public bool ClosesItself { get; private set; }
    public readonly IReadOnlyList<MarkupAttribute> Attributes => _attributes ?? (IReadOnlyList<MarkupAttribute>)[];

    /// <summary>Reads to behind the closing bracket; false where the tag has none, so that it was no tag.</summary>
    public bool Scan()
    {
        while (Position < text.Length)
        {
            var c = text[Position];
            switch (c)
            {
                case '>':
                    Position++;
                    return true;
                case '<':
                    return false;
                case '/':
                    ClosesItself = Position + 1 < text.Length && text[Position + 1] == '>';
                    Position++;
                    break;
                case ' ' or '\t' or '\r' or '\n' or '\f' or '=' or '"' or '\'':
                    Position++;
                    break;
                default:
                    ReadAttribute();
                    break;
            }
        }

        return false;
    }

    private void ReadAttribute()
    {
        var rest = text.AsSpan(Position);
        var length = rest.IndexOfAny(NameEnd);
        length = length < 0 ? rest.Length : length;
        var name = rest[..length].ToString();
        Position += length;
        var after = SkipSpace(Position);
        if (after >= text.Length || text[after] != '=')
        {
            Add(name, "");
            return;
        }

        Position = SkipSpace(after + 1);
        if (Position >= text.Length)
        {
            return;
        }

        if (text[Position] is '"' or '\'')
        {
            Add(name, ReadQuoted(text[Position]));
            return;
        }

        rest = text.AsSpan(Position);
        length = rest.IndexOfAny(BareValueEnd);
        length = length < 0 ? rest.Length : length;
        if (length > 1 && rest[length - 1] == '/' && length < rest.Length && rest[length] == '>')
        {
            length--;
        }

        warnings?.Add("unquoted-attribute", "an attribute without quotes was read");
        Add(name, rest[..length]);
        Position += length;
    }

    private ReadOnlySpan<char> ReadQuoted(char quote)
    {
        var start = Position + 1;
        var rest = text.AsSpan(start);
        var stop = rest.IndexOfAny(quote, '<');
        if (stop >= 0 && rest[stop] == '<')
        {
            // A '<' inside a value is rare, a forgotten quote is not: what lies before the next tag decides.
            var close = rest[..stop].IndexOf('>');
            if (close >= 0)
            {
                warnings?.Add("unclosed-attribute", "an attribute without its second quote was ended with its tag");
                Position = start + close;
                return rest[..close].TrimEnd('/');
            }

            stop = rest.IndexOf(quote);
        }

        var length = stop < 0 ? rest.Length : stop;
        Position = Math.Min(start + length + 1, text.Length);
        return rest[..length];
    }

    private readonly int SkipSpace(int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            start++;
        }

        return start;
    }

    private void Add(string name, ReadOnlySpan<char> value)
    {
        _attributes ??= [];
        _attributes.Add(new MarkupAttribute(name, EntityText.Decode(value, warnings)));
    }
}
