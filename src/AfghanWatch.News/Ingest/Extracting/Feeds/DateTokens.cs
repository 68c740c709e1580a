using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

internal enum DateTokenKind
{
    Number,
    Word,
    Sign,
}

/// <summary>A number, a folded word, or any other character of a written date.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, long Value, int Length, string Word, char Sign, bool AfterSpace)
{
    public bool IsNumber(int shortest, int longest) => Kind == DateTokenKind.Number && Length >= shortest && Length <= longest;

    public bool IsSign(char sign) => Kind == DateTokenKind.Sign && Sign == sign;
}

/// <summary>Cuts a written date into tokens; digits of every script count.</summary>
internal static class DateTokens
{
    private const int MostTokens = 48;

    public static List<DateToken> Cut(string text)
    {
        var tokens = new List<DateToken>();
        var space = true;
        for (var i = 0; i < text.Length && tokens.Count < MostTokens;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200E' or '\u200F' or '\u202A' or '\u202B' or '\u202C')
            {
                space = true;
                i++;
                continue;
            }

            var start = i;
            if (char.IsDigit(c))
            {
                long value = 0;
                for (; i < text.Length && char.IsDigit(text[i]); i++)
                {
                    value = Math.Min((value * 10) + (long)char.GetNumericValue(text[i]), long.MaxValue / 100);
                }

                tokens.Add(new DateToken(DateTokenKind.Number, value, i - start, "", '\0', space));
            }
            else if (char.IsLetter(c))
            {
                for (; i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u0307' or '\u200C'); i++)
                {
                }

                tokens.Add(new DateToken(DateTokenKind.Word, 0, i - start, Folding.Fold(text.AsSpan(start, i - start)).Replace("\u0307", "", StringComparison.Ordinal), '\0', space));
            }
            else
            {
                tokens.Add(new DateToken(DateTokenKind.Sign, 0, 1, "", c is '−' or '–' or '—' ? '-' : c, space));
                i++;
            }

            space = false;
        }

        return tokens;
    }
}
