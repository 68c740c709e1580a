namespace AfghanWatch.News.Reading;

internal enum SearchSign
{
    Word,
    Phrase,
    Open,
    Close,
    Minus,
    Or,
    And,
    Not,
}

/// <param name="Field">The name before the colon, as typed; null for plain words.</param>
/// <param name="ValueStart">Where the text behind a colon begins.</param>
internal readonly record struct SearchToken(SearchSign Sign, string Text, string? Field, int Start, int ValueStart, int End);

/// <summary>Cuts what was typed into words, phrases, fields and signs. Everything is something: no input is refused here.</summary>
internal static class SearchLexer
{
    private const int LongestField = 12;

    public static List<SearchToken> Cut(string text)
    {
        var tokens = new List<SearchToken>();
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var sign = text[i] switch
            {
                '(' => SearchSign.Open,
                ')' => SearchSign.Close,
                '-' or '−' when i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(') => SearchSign.Minus,
                _ => SearchSign.Word,
            };
            if (sign != SearchSign.Word)
            {
                tokens.Add(new SearchToken(sign, text[i..(i + 1)], null, i, i, i + 1));
                i++;
                continue;
            }

            i = Term(text, i, tokens);
        }

        return tokens;
    }

    private static int Term(string text, int start, List<SearchToken> tokens)
    {
        var field = FieldAt(text, start);
        var valueStart = field is null ? start : start + field.Length + 1;
        if (valueStart < text.Length && IsMark(text[valueStart]))
        {
            var close = text.AsSpan(valueStart + 1).IndexOfAny("\"“”»");
            var end = close < 0 ? text.Length : valueStart + 1 + close;
            tokens.Add(new SearchToken(SearchSign.Phrase, text[(valueStart + 1)..end], field, start, valueStart, Math.Min(text.Length, end + 1)));
            return Math.Min(text.Length, end + 1);
        }

        var stop = valueStart;
        while (stop < text.Length && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('(' or ')') && !IsMark(text[stop]))
        {
            stop++;
        }

        var word = text[valueStart..stop];
        var sign = field is not null ? SearchSign.Word : word switch
        {
            "OR" or "|" => SearchSign.Or,
            "AND" or "&" => SearchSign.And,
            "NOT" => SearchSign.Not,
            _ => SearchSign.Word,
        };
        tokens.Add(new SearchToken(sign, word, field, start, valueStart, stop));
        return stop;
    }

    // Letters only, directly before a colon: "14:30" and "http://" are words. A colon in front of a space ends a heading.
    private static string? FieldAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestField && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var isField = end > start && end < text.Length && text[end] == ':' && !text.AsSpan(end + 1).StartsWith("//", StringComparison.Ordinal);
        return isField ? text[start..end] : null;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«';
}
