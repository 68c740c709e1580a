using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Letters that arrive in pieces: UTF-8 read as Windows-1252 ("ÅŸ" for ş), and accents that stand loose behind their letter.</summary>
internal static class MangledLetters
{
    private const string Firsts = "ÃÅÄ";

    /// <summary>The letter that two units stand for, or NUL.</summary>
    public static char Pair(char first, char second) => (first, second) switch
    {
        ('Ã', '§') => 'ç',
        ('Ã', '‡') => 'Ç',
        ('Ã', '¶') => 'ö',
        ('Ã', '–') => 'Ö',
        ('Ã', '¼') => 'ü',
        ('Ã', 'œ') => 'Ü',
        ('Ã', '¢') => 'â',
        ('Ã', '®') => 'î',
        ('Ã', '»') => 'û',
        ('Ã', '©') => 'é',
        ('Ã', '¡') => 'á',
        ('Ä', 'Ÿ') => 'ğ',
        ('Ä', '\u009f') => 'ğ',
        ('Ä', 'ž') => 'Ğ',
        ('Ä', '\u009e') => 'Ğ',
        ('Ä', '±') => 'ı',
        ('Ä', '°') => 'İ',
        ('Å', 'Ÿ') => 'ş',
        ('Å', '\u009f') => 'ş',
        ('Å', 'ž') => 'Ş',
        ('Å', '\u009e') => 'Ş',
        _ => '\0',
    };

    /// <summary>Whether a mangled letter begins at an index.</summary>
    public static bool BeginsAt(string text, int i) => i + 1 < text.Length && Firsts.Contains(text[i], StringComparison.Ordinal) && Pair(text[i], text[i + 1]) != '\0';

    /// <summary>Whether a quotation mark or a dash in pieces ("â€œ") begins at an index.</summary>
    public static bool IsMark(string text, int i) => text[i] == 'â' && i + 2 < text.Length && text[i + 1] == '€' && text[i + 2] is 'œ' or '\u009d' or '“' or '”' or '˜';

    /// <summary>The text with its letters put together; the same text where none is in pieces. Lone surrogates stay what they are.</summary>
    public static string Mend(string text)
    {
        var at = FirstMangled(text);
        if (at < 0)
        {
            return text;
        }

        var mended = new StringBuilder(text.Length).Append(text, 0, at);
        for (var i = at; i < text.Length; i++)
        {
            if (BeginsAt(text, i))
            {
                mended.Append(Pair(text[i], text[i + 1]));
                i++;
            }
            else if (IsLoose(text[i]) && mended.Length > 0 && char.IsLetter(mended[^1]) && !char.IsSurrogate(mended[^1]) && string.Concat(mended[^1].ToString(), text[i].ToString()).Normalize(NormalizationForm.FormC) is { Length: 1 } whole)
            {
                mended[^1] = whole[0];
            }
            else
            {
                mended.Append(text[i]);
            }
        }

        return mended.ToString();
    }

    private static int FirstMangled(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u00C0' && (BeginsAt(text, i) || IsLoose(text[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLoose(char c) => c is >= '\u0300' and <= '\u036F' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
