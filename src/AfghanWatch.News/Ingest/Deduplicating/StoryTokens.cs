using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <param name="Folded">Folded word; for a number as written.</param>
/// <param name="IsName">Written with a capital where no sentence starts.</param>
/// <param name="Number">The number's plain value in digits, null for words.</param>
internal readonly record struct StoryToken(string Folded, string? Number, bool IsName, bool IsLower, bool IsQuoted, bool StartsSentence);

/// <summary>Cuts a text into words and plain numbers: <c>1,404</c>, <c>1.404</c> and <c>bin 404</c> are one.</summary>
internal static class StoryTokens
{
    private const int LongestWord = 64;
    private const int LongestCloser = 8;

    // A quotation that is not closed within so many words was a stray mark.
    private const int LongestQuote = 120;

    public static List<StoryToken> Cut(string text)
    {
        var tokens = new List<StoryToken>(text.Length / 6);
        var starts = true;
        var quotedSince = -1;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var start = i;
                i = char.IsAsciiDigit(c) ? EndOfNumber(text, i) : EndOfWord(text, i);
                var isQuoted = quotedSince >= 0 && tokens.Count - quotedSince <= LongestQuote;
                tokens.Add(Token(text, start, i, starts, isQuoted));
                starts = false;
                continue;
            }

            switch (c)
            {
                case '"':
                    quotedSince = quotedSince >= 0 ? -1 : tokens.Count;
                    break;
                case '\u201C' or '\u00AB' or '\u201E':
                    quotedSince = tokens.Count;
                    break;
                case '\u201D' or '\u00BB':
                    quotedSince = -1;
                    break;
                case '.' or '!' or '?' or '…' when EndsSentence(text, i):
                    starts = true;
                    break;
                case '\n' when i + 1 < text.Length && (text[i + 1] is '\n' or '\r' || EndsLine(text, i)):
                    starts = true;
                    quotedSince = -1;
                    break;
            }

            i++;
        }

        return StoryNumbers.Join(tokens);
    }

    private static StoryToken Token(string text, int start, int end, bool starts, bool isQuoted)
    {
        var length = Math.Min(end - start, LongestWord);
        var folded = Folding.Fold(text.AsSpan(start, length));
        if (char.IsAsciiDigit(text[start]))
        {
            return new StoryToken(folded, StoryNumbers.Plain(folded), false, false, isQuoted, starts);
        }

        // "US" is a country, "us" is not.
        if (length == 2 && text[start] == 'U' && text[start + 1] == 'S')
        {
            folded = "u.s";
        }

        var isName = char.IsUpper(text[start]) && (!starts || (length > 1 && char.IsUpper(text[start + 1])));
        return new StoryToken(folded, null, isName, char.IsLower(text[start]), isQuoted, starts);
    }

    private static int EndOfWord(string text, int i)
    {
        var start = i;
        while (i < text.Length)
        {
            var c = text[i];
            var isInside = i > start && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || (isInside && IsApostrophe(c)))
            {
                i++;
            }
            else if (isInside && c == '.' && i - start == 1 && char.IsUpper(text[start]) && char.IsUpper(text[i + 1]))
            {
                // U.S., U.N.
                return Math.Min(i + 2, text.Length);
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool EndsSentence(string text, int i)
    {
        // The bound keeps a page of full stops from costing its square.
        var next = i + 1;
        while (next < text.Length && next - i < LongestCloser && (text[next] is '"' or '\'' or ')' or '\u201D' or '\u2019' or '.'))
        {
            next++;
        }

        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return next >= text.Length;
        }

        // Initials and short titles ("Gen. Güler", "J. Kirby", "Aug. 25", "15. tur") go on.
        var word = i;
        while (word > 0 && char.IsLetterOrDigit(text[word - 1]) && i - word < 5)
        {
            word--;
        }

        var length = i - word;
        return !(length is 1 or 2 && text[i] == '.') && !(length is 3 or 4 && text[i] == '.' && char.IsUpper(text[word]));
    }

    /// <summary>Whether a single line break ends a paragraph rather than wrapping it.</summary>
    private static bool EndsLine(string text, int i)
    {
        var last = i - 1;
        while (last >= 0 && i - last < LongestCloser && text[last] is ' ' or '\r' or '"' or '\u201D')
        {
            last--;
        }

        return last < 0 || text[last] is '.' or '!' or '?' or ':' or '…';
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u00B4' or '\uFF07';
}
