using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Articles;

/// <summary>Folds spelling away so that <c>Erdoğan</c>, <c>ERDOGAN</c> and <c>erdogan</c> are one; dotted and dotless i alike.</summary>
public static class Folding
{
    /// <summary>Folds one UTF-16 unit to one unit, so that offsets in the folded text are offsets in the text.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c),
        'ı' or 'İ' => 'i',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' => 'd',
        'ə' or 'Ə' => 'e',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\uFF07' => '\'',
        _ => FoldOther(c),
    };

    /// <summary>Folds a text unit by unit; the result has the same length.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return new string(folded);
    }

    private static char FoldOther(char c)
    {
        // Only the two Latin blocks with precomposed letters carry diacritics that news text loses.
        if (c is < '\u00C0' or > '\u024F' and (< '\u1E00' or > '\u1EFF'))
        {
            return char.ToLowerInvariant(c);
        }

        return LatinFolds.Value[c <= '\u024F' ? c - 0xC0 : c - 0x1E00 + 0x190];
    }

    private static readonly Lazy<char[]> LatinFolds = new(() =>
    {
        var table = new char[0x190 + 0x100];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)(i < 0x190 ? 0xC0 + i : 0x1E00 + i - 0x190);
            var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
            var first = decomposed[0];
            table[i] = CharUnicodeInfo.GetUnicodeCategory(first) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                ? char.ToLowerInvariant(first)
                : char.ToLowerInvariant(c);
        }

        return table;
    });
}
