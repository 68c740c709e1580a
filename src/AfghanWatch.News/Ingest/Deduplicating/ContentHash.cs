using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Tells whether an article was changed: same hash, same words and figures, however spaces, quotes and dashes were encoded.</summary>
public static class ContentHash
{
    // Real words carry at most a handful of marks; a longer pile would make normalisation slower than linear.
    private const int LongestPileOfMarks = 8;

    /// <summary>The first 128 bits of SHA-256 in lower-case hex (32 characters). Title and text are told apart.</summary>
    public static string Of(string title, string text)
    {
        var plain = new StringBuilder(title.Length + text.Length + 1);
        AppendPlain(plain, title);
        plain.Append('\n');
        AppendPlain(plain, text);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(plain.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    private static void AppendPlain(StringBuilder plain, string text)
    {
        var normal = WellFormed(text).Normalize(NormalizationForm.FormKC);
        var start = plain.Length;
        var pending = false;
        for (var i = 0; i < normal.Length; i++)
        {
            var c = normal[i];
            if (IsInvisible(c))
            {
                continue;
            }

            if (!Counts(normal, i))
            {
                pending = true;
                continue;
            }

            if (pending && plain.Length > start)
            {
                plain.Append(' ');
            }

            pending = false;
            plain.Append(c is 'İ' ? 'i' : IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c));
        }
    }

    private static bool Counts(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return true;
        }

        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                return true;
        }

        if (c is '%' or '+' or '°')
        {
            return true;
        }

        // 1.5 is not 15, and "its" is not "it's": marks inside a number or a word belong to it.
        var isInside = i > 0 && i + 1 < text.Length;
        return isInside && ((c is '.' or ',' or ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
            || (IsApostrophe(c) && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1])));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\u2032' or '`';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' || (c is >= '\u200B' and <= '\u200F') || (c is >= '\u202A' and <= '\u202E') || (c is >= '\u2060' and <= '\u2064');

    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                whole.Append(c).Append(text[++i]);
                marks = 0;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c is >= '\uFDD0' and <= '\uFDEF'))
            {
                whole.Append('\uFFFD');
                marks = 0;
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                if (++marks <= LongestPileOfMarks)
                {
                    whole.Append(c);
                }
            }
            else
            {
                marks = 0;
                whole.Append(c);
            }
        }

        return whole.ToString();
    }
}
