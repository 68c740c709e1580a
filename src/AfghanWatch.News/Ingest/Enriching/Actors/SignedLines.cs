using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>
/// Tells a line that only signs and dates a page ("Jane Doe · Aug 17, 2021", "Tue 17 Aug By Jane Doe Leave a Comment", "Jane Doe @janedoe", "– Jane Doe"):
/// names, days, clocks, places and words of the trade, and no sentence.
/// </summary>
internal static class SignedLines
{
    private const int Longest = 24;
    private const int LongestName = 4;

    /// <summary>Whether the tokens of a line, up to <paramref name="end"/>, sign it. A name that the text speaks of elsewhere signs nothing.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First token of the line.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="isNamedElsewhere">Whether the name that begins and ends at these tokens stands elsewhere in the text.</param>
    public static bool Is(WordView words, int first, int end, Func<int, int, bool> isNamedElsewhere)
    {
        if (end - first is < 2 or > Longest)
        {
            return false;
        }

        bool isSigned = words.Folded(first) is "-" or "–" or "—" or "[" or "(", isNamed = false, isPlace = false;
        var run = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && IsNamePart(words, i))
            {
                continue;
            }

            // What stands behind "in" or "for" is where, or for whom, somebody writes.
            if (i - run > 1 && !isPlace)
            {
                if (i - run > LongestName || isNamedElsewhere(run, i))
                {
                    return false;
                }

                isNamed = true;
            }

            if (i < end && !IsAllowed(words, i, ref isSigned))
            {
                return false;
            }

            isPlace = i < end && words.Folded(i) is "in" or "at" or "for" or "from" or "of" or "via";
            run = i + 1;
        }

        return isNamed && (isSigned || IsNameInPlace(words, first, end));
    }

    private static bool IsNamePart(WordView words, int token) =>
        words.IsCapital(token) && !NameWords.BylineMarks.Contains(words.Base(token)) && !NameWords.BylineLinks.Contains(words.Folded(token)) && !NameWords.Calendar.Contains(words.Folded(token));

    private static bool IsAllowed(WordView words, int token, ref bool isSigned)
    {
        if (words.Tokens[token].Kind == TokenKind.Number)
        {
            isSigned |= words.Tokens[token].Span.Length >= 4;
            return true;
        }

        // "jane.doe@paper.example": an address.
        if (words.Is(token + 1, "@") || words.Is(token - 1, ".") && words.Tokens[token - 1].Span.End == words.Tokens[token].Span.Start)
        {
            return true;
        }

        if (!words.IsWord(token))
        {
            isSigned |= words.Is(token, "@");
            return words.Folded(token) is "," or "." or ":" or "|" or "-" or "–" or "—" or "·" or "•" or "/" or "(" or ")" or "[" or "]" or "@" or "…";
        }

        if (NameWords.BylineMarks.Contains(words.Base(token)) || words.Is(token - 1, "@"))
        {
            isSigned = true;
            return true;
        }

        if (NameWords.Calendar.Contains(words.Folded(token)))
        {
            isSigned |= token > 0 && words.Tokens[token - 1].Kind == TokenKind.Number;
            return true;
        }

        return NameWords.BylineLinks.Contains(words.Folded(token));
    }

    // "Jane Doe in Istanbul and John Roe in Kabul", "ANKARA - Jane Doe": nothing but who is where, and people are called so.
    private static bool IsNameInPlace(WordView words, int first, int end)
    {
        bool isWhere = false, isPerson = false;
        for (var i = first; i < end; i++)
        {
            isWhere |= words.Is(i, "in") || NameWords.WorldPlaces.Contains(words.Base(i)) && (IsStroke(words, i + 1, end) || i > first && IsStroke(words, i - 1, end));
            isPerson |= GivenNames.Has(words.Folded(i)) && words.IsWord(i + 1) && words.IsCapital(i + 1);
        }

        return isWhere && isPerson && (words.IsCapital(end - 1) || words.Is(end - 1, ")"));
    }

    private static bool IsStroke(WordView words, int token, int end) => token < end && (words.Folded(token) is "/" or "-" or "–" or "—" or "|");
}
