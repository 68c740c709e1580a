using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Cuts a text into words, numbers and marks. Hyphens part words (<c>US-Taliban</c> is two), apostrophes do not (<c>Akar'ın</c> is one).</summary>
internal static class TokenCutter
{
    public static Token[] Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD')
            {
                i++;
                continue;
            }

            var start = i;
            var kind = TokenKind.Mark;
            if (MangledLetters.IsMark(text, i))
            {
                i = Math.Min(text.Length, i + 3);
            }
            else if (IsWordPart(c) || MangledLetters.BeginsAt(text, i))
            {
                i = EndOfWord(text, i);
                kind = TokenKind.Word;
            }
            else if (char.IsAsciiDigit(c))
            {
                i = EndOfNumber(text, i);
                kind = TokenKind.Number;
            }
            else
            {
                i++;
            }

            var span = new TextSpan(start, i);
            tokens.Add(new Token(span, kind, kind == TokenKind.Word ? FoldedWord(text, start, i) : FoldedWords.Of(text.AsSpan(start, i - start))));
        }

        return [.. tokens];
    }

    // Mangled letters are read as what they were; such a word's folded form is shorter than the word.
    private static string FoldedWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is >= '\u0300' and <= '\u036F' || text[i] is 'Ã' or 'Ä' or 'Å' && MangledLetters.BeginsAt(text, i))
            {
                return Folding.Fold(MangledLetters.Mend(text[start..end]));
            }
        }

        return FoldedWords.Of(text.AsSpan(start, end - start));
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\uFF07';

    private static int EndOfWord(string text, int i)
    {
        var start = i;
        while (i < text.Length)
        {
            if (MangledLetters.IsMark(text, i))
            {
                break;
            }

            if (MangledLetters.BeginsAt(text, i))
            {
                i += 2;
            }
            else if (IsWordPart(text[i]))
            {
                // "spokesmanZabihullah": a link lost the space before it. McDonald, YouTube and the like have less before the capital.
                if (i - start > 5 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && i + 2 < text.Length && char.IsLower(text[i + 1]) && char.IsLower(text[i + 2]))
                {
                    break;
                }

                i++;
            }
            else if (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]) && i > start)
            {
                // "… bakıyorum'Kunduzlu …": a quotation mark between a word and a new sentence that lost its space; O'Neill and Qur'An are shorter.
                if (i - start > 4 && char.IsUpper(text[i + 1]) && (char.IsLower(text[i - 1]) || i + 2 < text.Length && char.IsLower(text[i + 2])))
                {
                    break;
                }

                i++;
            }
            else if (text[i] == '.' && i + 2 < text.Length && IsInitial(text, i - 1, start) && char.IsUpper(text[i + 1]) && text[i + 2] == '.')
            {
                // U.S., U.N.: the dots belong to the word.
                i += 3;
                start = i - 2;
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsInitial(string text, int i, int start) => i == start && i >= 0 && char.IsUpper(text[i]);

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiDigit(text[i])
            || (text[i] is '.' or ',' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsWordPart(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
