using System.Globalization;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What stands before an item of a list: a bullet ("*", "•", "➤", a dash) or a number ("1)", "2-", "3.", "(4)").</summary>
internal static class ListMarks
{
    private const int MostDigits = 2;

    /// <summary>Where the words of an item begin whose line begins at an offset; -1 where no list mark stands.</summary>
    public static int Words(string text, int at)
    {
        var next = at < text.Length && IsBullet(text[at]) ? at + 1 : PastNumber(text, at);
        if (next < 0)
        {
            return -1;
        }

        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next < text.Length && (char.IsLetterOrDigit(text[next]) || QuotationMarks.IsMark(text[next])) ? next : -1;
    }

    /// <summary>The number of an item; 0 where it has a bullet or none.</summary>
    public static int Number(string text, int at)
    {
        var end = PastNumber(text, at);
        var first = end > 0 && text[at] == '(' ? at + 1 : at;
        return end > 0 ? int.Parse(text.AsSpan(first, DigitsEnd(text, first) - first), CultureInfo.InvariantCulture) : 0;
    }

    private static int PastNumber(string text, int at)
    {
        var first = at < text.Length && text[at] == '(' ? at + 1 : at;
        var end = DigitsEnd(text, first);
        if (end == first || end - first > MostDigits || end + 1 >= text.Length || !(text[end] is ')' or '-' or '–' or '.') || first > at && text[end] != ')')
        {
            return -1;
        }

        // "1- ", "2.) ", "3)Söz": but not "15.30" and "24-25".
        end += text[end] is '.' or '-' && text[end + 1] is ')' or '-' ? 2 : 1;
        return end < text.Length && (text[end] == ' ' || char.IsUpper(text[end])) ? end : -1;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBullet(char c) => c is '*' or '•' or '·' or '-' or '–' or '—' || c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.PrivateUse;
}
