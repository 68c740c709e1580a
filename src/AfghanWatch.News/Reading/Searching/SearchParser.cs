using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>Reads the grammar: terms side by side are "and"; <c>OR</c> binds weaker, <c>-</c> and <c>NOT</c> stronger; brackets group.</summary>
internal sealed class SearchParser(string text, List<SearchToken> tokens)
{
    private const int Deepest = 20;
    private const int MostTokens = 200;

    private readonly List<string> _words = [];
    private int _next;
    private SearchFault? _fault;

    /// <summary>Words to mark in texts: those looked for, not those left out.</summary>
    public IReadOnlyList<string> Words => _words;

    public (SearchNode? Root, SearchFault? Fault) Read()
    {
        if (tokens.Count > MostTokens)
        {
            return (null, new SearchFault(SearchFaultKind.TooMuch, tokens[MostTokens].Start, text.Length, ""));
        }

        var root = Either(0, false);
        if (_fault is null && _next < tokens.Count)
        {
            _fault = At(SearchFaultKind.Bracket, tokens[_next]);
        }

        if (_fault is null && root is null)
        {
            _fault = new SearchFault(SearchFaultKind.NoWord, 0, text.Length, text.Trim());
        }

        if (_fault is null && OnlyLeavesOut(root!))
        {
            _fault = new SearchFault(SearchFaultKind.OnlyExcluded, 0, text.Length, text.Trim());
        }

        return _fault is null ? (root, null) : (null, _fault);
    }

    private SearchNode? Either(int depth, bool leftOut)
    {
        var parts = new List<SearchNode>();
        if (Both(depth, leftOut) is { } first)
        {
            parts.Add(first);
        }

        while (_fault is null && Peek(SearchSign.Or) is { } or)
        {
            _next++;
            var part = Both(depth, leftOut);
            if (part is null || parts.Count == 0)
            {
                _fault ??= At(SearchFaultKind.Operator, or);
                return null;
            }

            parts.Add(part);
        }

        return parts.Count switch { 0 => null, 1 => parts[0], _ => new SearchNode.Any(parts) };
    }

    private SearchNode? Both(int depth, bool leftOut)
    {
        var parts = new List<SearchNode>();
        while (_fault is null && _next < tokens.Count && tokens[_next].Sign is not (SearchSign.Close or SearchSign.Or))
        {
            if (tokens[_next].Sign == SearchSign.And)
            {
                _next++;
            }
            else if (One(depth, leftOut) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count switch { 0 => null, 1 => parts[0], _ => new SearchNode.All(parts) };
    }

    private SearchNode? One(int depth, bool leftOut)
    {
        var token = tokens[_next++];
        switch (token.Sign)
        {
            case SearchSign.Minus or SearchSign.Not:
                if (_next >= tokens.Count || tokens[_next].Sign is SearchSign.Close or SearchSign.Or or SearchSign.And)
                {
                    _fault = At(SearchFaultKind.Operator, token);
                    return null;
                }

                return One(depth, !leftOut) is { } inner ? new SearchNode.Not(inner) : null;
            case SearchSign.Open when depth >= Deepest:
                _fault = At(SearchFaultKind.TooMuch, token);
                return null;
            case SearchSign.Open:
                var group = Either(depth + 1, leftOut);
                if (_fault is null && Peek(SearchSign.Close) is null)
                {
                    _fault = At(SearchFaultKind.Bracket, token);
                }

                _next++;
                return group;
            default:
                return token.Field is null ? Plain(token, leftOut) : Named(token, leftOut);
        }
    }

    private SearchNode.Words? Plain(SearchToken token, bool leftOut)
    {
        if (SearchText.Quoted(token.Text, token.Sign == SearchSign.Phrase) is not { } quoted)
        {
            return null;
        }

        Mark(token, leftOut);
        return new SearchNode.Words(quoted);
    }

    private SearchNode? Named(SearchToken token, bool leftOut)
    {
        var name = token.Field!.ToLowerInvariant();
        var value = token.Text.Trim();
        var known = name switch { "lang" => "language", "intitle" or "headline" => "title", "outlet" => "source", "quote" => "said", _ => name };
        if (!SearchFields.Names.Contains(known))
        {
            _fault = new SearchFault(SearchFaultKind.UnknownField, token.Start, token.ValueStart, token.Field);
            return null;
        }

        if (!value.Any(char.IsLetterOrDigit))
        {
            _fault = new SearchFault(SearchFaultKind.NoValue, token.Start, token.End, token.Field);
            return null;
        }

        switch (known)
        {
            case "said":
                Mark(token, leftOut);
                return new SearchNode.Said(SearchText.Quoted(token.Text, token.Sign == SearchSign.Phrase)!);
            case "title":
                Mark(token, leftOut);
                return new SearchNode.Words($"{{Title}} : {SearchText.Quoted(token.Text, token.Sign == SearchSign.Phrase)}");
            case "before" or "after" or "on":
                return Dated(known, value, token);
            case "is" when !SearchFields.States.Contains(Folding.Fold(value)):
                _fault = new SearchFault(SearchFaultKind.UnknownValue, token.ValueStart, token.End, value);
                return null;
            default:
                return new SearchNode.Field(Enum.Parse<SearchField>(known, ignoreCase: true), Folding.Fold(value));
        }
    }

    // before: ends on the eve of the day, month or year; after: begins on the morrow of it.
    private SearchNode.Days? Dated(string field, string value, SearchToken token)
    {
        if (PeriodOf(value) is not var (first, last))
        {
            _fault = new SearchFault(SearchFaultKind.NoDate, token.ValueStart, token.End, value);
            return null;
        }

        return field switch
        {
            "before" => new SearchNode.Days(DateOnly.MinValue, first.AddDays(-1)),
            "after" => new SearchNode.Days(last.AddDays(1), DateOnly.MaxValue),
            _ => new SearchNode.Days(first, last),
        };
    }

    private static (DateOnly First, DateOnly Last)? PeriodOf(string value)
    {
        if (DateOnly.TryParseExact(value, ["yyyy-M-d", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Inside(day, day);
        }

        if (DateOnly.TryParseExact(value, "yyyy-M", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return Inside(month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        }

        return value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1 and < 9999
            ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : null;
    }

    // The first and the last day there is have no eve and no morrow.
    private static (DateOnly First, DateOnly Last)? Inside(DateOnly first, DateOnly last) => first.Year > 1 && last.Year < 9999 ? (first, last) : null;

    private void Mark(SearchToken token, bool leftOut)
    {
        if (!leftOut)
        {
            var phrase = token.Sign == SearchSign.Phrase;
            _words.Add(SearchText.Fold(!phrase && token.Text.EndsWith('*') ? token.Text.TrimEnd('*') + '*' : token.Text));
        }
    }

    private SearchToken? Peek(SearchSign sign) => _next < tokens.Count && tokens[_next].Sign == sign ? tokens[_next] : null;

    // A list of all that is not opinion is a fair question, all texts without a word is a slip: fields may stand alone.
    private static bool OnlyLeavesOut(SearchNode node) => node switch
    {
        SearchNode.Not(var inner) => HasWords(inner) && !HasFields(inner),
        SearchNode.All(var parts) => parts.All(part => part is SearchNode.Not) && parts.All(OnlyLeavesOut),
        _ => false,
    };

    private static bool HasWords(SearchNode node) => node switch
    {
        SearchNode.Words => true,
        SearchNode.Not(var inner) => HasWords(inner),
        SearchNode.All(var parts) => parts.Any(HasWords),
        SearchNode.Any(var parts) => parts.Any(HasWords),
        _ => false,
    };

    private static bool HasFields(SearchNode node) => node switch
    {
        SearchNode.Field or SearchNode.Days or SearchNode.Said => true,
        SearchNode.Not(var inner) => HasFields(inner),
        SearchNode.All(var parts) => parts.Any(HasFields),
        SearchNode.Any(var parts) => parts.Any(HasFields),
        _ => false,
    };

    private static SearchFault At(SearchFaultKind kind, SearchToken token) => new(kind, token.Start, token.End, token.Text);
}
