using System.Buffers;
using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads JSON as far as it goes: a cut-off document gives what was complete, raw line breaks in strings and trailing commas are forgiven.
/// Objects are dictionaries, arrays lists, numbers their text, other values strings, booleans or null.</summary>
internal sealed class LooseJson
{
    private const int DeepestLevel = 64;

    private static readonly SearchValues<char> LiteralEnd = SearchValues.Create(",:}] \t\r\n");

    private readonly string _text;
    private readonly FeedWarnings _warnings;
    private int _position;
    private bool _ended;

    private LooseJson(string text, FeedWarnings warnings)
    {
        _text = text;
        _warnings = warnings;
    }

    /// <summary>The value the text begins with. Objects that the end of the document cut off carry the key <see cref="Cut"/>.</summary>
    public static object? Read(string text, FeedWarnings warnings)
    {
        var reader = new LooseJson(text, warnings);
        var value = reader.Value(0);
        if (reader._ended)
        {
            warnings.Add("truncated", "the document ends too early");
        }

        return value;
    }

    /// <summary>Marks an object that has no end; no JSON key holds a NUL here, they are cleaned away.</summary>
    public const string Cut = "\0cut";

    private object? Value(int level)
    {
        SkipSpace();
        if (_position >= _text.Length)
        {
            _ended = true;
            return null;
        }

        switch (_text[_position])
        {
            case '{' when level < DeepestLevel:
                return Object(level);
            case '[' when level < DeepestLevel:
                return Array(level);
            case '{' or '[':
                SkipNested();
                return null;
            case '"':
                return String();
            default:
                return Literal();
        }
    }

    private Dictionary<string, object?> Object(int level)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        _position++;
        while (true)
        {
            SkipSpaceAndCommas();
            if (_position >= _text.Length)
            {
                _ended = true;
                result[Cut] = true;
                return result;
            }

            if (_text[_position] is '}' or ']')
            {
                _position += _text[_position] == '}' ? 1 : 0;
                return result;
            }

            var key = _text[_position] == '"' ? String() : Literal() as string;
            SkipSpace();
            if (_position < _text.Length && _text[_position] == ':')
            {
                _position++;
                result[key ?? ""] = Value(level + 1);
            }
        }
    }

    private List<object?> Array(int level)
    {
        var result = new List<object?>();
        _position++;
        while (true)
        {
            SkipSpaceAndCommas();
            if (_position >= _text.Length)
            {
                _ended = true;
                return result;
            }

            if (_text[_position] is ']' or '}')
            {
                _position += _text[_position] == ']' ? 1 : 0;
                return result;
            }

            var before = _position;
            result.Add(Value(level + 1));
            _position = Math.Max(_position, before + 1);
        }
    }

    private string String()
    {
        _position++;
        var text = new StringBuilder();
        while (_position < _text.Length)
        {
            var rest = _text.AsSpan(_position);
            var stop = rest.IndexOfAny('"', '\\');
            if (stop < 0)
            {
                break;
            }

            text.Append(rest[..stop]);
            _position += stop + 1;
            if (rest[stop] == '"')
            {
                return CharacterCleaner.Clean(text.ToString(), _warnings);
            }

            Escape(text);
        }

        text.Append(_text.AsSpan(Math.Min(_position, _text.Length)));
        _position = _text.Length;
        _ended = true;
        return CharacterCleaner.Clean(text.ToString(), _warnings);
    }

    private void Escape(StringBuilder text)
    {
        if (_position >= _text.Length)
        {
            return;
        }

        var c = _text[_position++];
        if (c == 'u' && _position + 4 <= _text.Length && ushort.TryParse(_text.AsSpan(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            _position += 4;
            return;
        }

        text.Append(c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' or 'f' => ' ',
            _ => c,
        });
    }

    private object? Literal()
    {
        var rest = _text.AsSpan(_position);
        var length = rest.IndexOfAny(LiteralEnd);
        length = length < 0 ? rest.Length : length;
        var word = rest[..length].ToString();
        _position += length;
        _ended |= _position >= _text.Length;
        return word switch
        {
            "null" or "" => null,
            "true" => true,
            "false" => false,
            _ => word,
        };
    }

    private void SkipNested()
    {
        _warnings.Add("too-deep", $"values below level {DeepestLevel} were left out");
        var level = 0;
        do
        {
            switch (_text[_position])
            {
                case '{' or '[':
                    level++;
                    _position++;
                    break;
                case '}' or ']':
                    level--;
                    _position++;
                    break;
                case '"':
                    String();
                    break;
                default:
                    _position++;
                    break;
            }
        }
        while (level > 0 && _position < _text.Length);
    }

    private void SkipSpaceAndCommas()
    {
        while (_position < _text.Length && (char.IsWhiteSpace(_text[_position]) || _text[_position] is ',' or ':'))
        {
            _position++;
        }
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }
}
