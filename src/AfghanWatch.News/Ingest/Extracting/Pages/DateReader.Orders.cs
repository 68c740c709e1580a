namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <content>The orders in which day, month and year stand.</content>
internal static partial class DateReader
{
    /// <summary>2021-08-25, 2021/8/25, 2021.08.25, 2021年8月25日, 2021 August 25.</summary>
    private static WrittenDate? FromYear(ReadOnlySpan<char> text, int start, int at, int year)
    {
        if (at >= text.Length)
        {
            return null;
        }

        var separator = text[at];
        if (separator is '-' or '/' or '.' or '年' or '_' or '\u2010' or '\u2011')
        {
            at++;
            if (separator == '.' || separator == '年')
            {
                Spaces(text, ref at);
            }

            if (Number(text, ref at, out var month) is 1 or 2 && at < text.Length && (text[at] == separator || (separator == '年' && text[at] == '月')))
            {
                at++;
                Spaces(text, ref at);
                if (Number(text, ref at, out var day) is 1 or 2 && IsPlausible(year, month, day))
                {
                    return WithTime(text, start, at, year, month, day, false);
                }
            }

            return null;
        }

        Spaces(text, ref at);
        var word = Word(text, ref at);
        if (MonthNames.Of(word) is > 0 and var named)
        {
            SkipMarks(text, ref at);
            if (Number(text, ref at, out var day) is 1 or 2 && IsPlausible(year, named, day))
            {
                return WithTime(text, start, at, year, named, day, false);
            }
        }

        return null;
    }

    /// <summary>25.08.2021, 25/8/21, 8/25/2021, 25 August 2021, 25. Ağustos 2021, 25 de agosto de 2021, 25th of August, 2021.</summary>
    private static WrittenDate? FromDay(ReadOnlySpan<char> text, int start, int at, int first, bool monthFirst)
    {
        if (at >= text.Length)
        {
            return null;
        }

        var separator = text[at];
        var after = at + 1;
        if (separator is '-' or '/' or '.')
        {
            if (separator == '.')
            {
                Spaces(text, ref after);
            }

            if (Number(text, ref after, out var second) is 1 or 2)
            {
                return FromTwo(text, start, after, separator, first, second, monthFirst);
            }

            after = at + 1;
        }
        else
        {
            after = at;
        }

        SkipMarks(text, ref after);
        var word = Word(text, ref after);
        if (word is "st" or "nd" or "rd" or "th" or "er" or "de" or "of" or "ª" or "º")
        {
            SkipMarks(text, ref after);
            word = Word(text, ref after);
            if (word is "of" or "de")
            {
                SkipMarks(text, ref after);
                word = Word(text, ref after);
            }
        }

        var month = MonthNames.Of(word);
        if (month == 0)
        {
            return null;
        }

        SkipMarks(text, ref after);
        var mark = after;
        if (Word(text, ref after) is "de" or "del" or "of")
        {
            SkipMarks(text, ref after);
        }
        else
        {
            after = mark;
        }

        var digits = Number(text, ref after, out var year);
        if (digits == 2 && mark < after && mark > 0 && text[mark - 1] is '\'' or '’' or '-')
        {
            year += 2000;
            digits = 4;
        }

        return digits == 4 && IsPlausible(year, month, first) ? WithTime(text, start, after, year, month, first, false) : null;
    }

    private static WrittenDate? FromTwo(ReadOnlySpan<char> text, int start, int at, char separator, int first, int second, bool monthFirst)
    {
        if (at >= text.Length || text[at] != separator)
        {
            return null;
        }

        at++;
        Spaces(text, ref at);
        var digits = Number(text, ref at, out var year);
        if (digits == 2 && separator != '-')
        {
            // 25.08.21; but 10.1.12.5 is a version or an address.
            if (at < text.Length && text[at] == separator && separator == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                return null;
            }

            year += year <= DateTime.UtcNow.Year % 100 ? 2000 : 1900;
        }
        else if (digits != 4)
        {
            return null;
        }

        var dayFirst = separator == '.' || !monthFirst;
        var ambiguous = first <= 12 && second <= 12 && first != second && separator != '.';
        var (day, month) = dayFirst ? (first, second) : (second, first);
        if (month > 12)
        {
            (day, month) = (month, day);
        }

        return IsPlausible(year, month, day) ? WithTime(text, start, at, year, month, day, ambiguous) : null;
    }

    /// <summary>August 25, 2021; Aug. 25th 2021.</summary>
    private static WrittenDate? FromMonth(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var month = MonthNames.Of(Word(text, ref at));
        if (month == 0)
        {
            return null;
        }

        SkipMarks(text, ref at);
        if (Number(text, ref at, out var day) is not (1 or 2))
        {
            return null;
        }

        var mark = at;
        if (Word(text, ref at) is not ("st" or "nd" or "rd" or "th"))
        {
            at = mark;
        }

        SkipMarks(text, ref at);
        return Number(text, ref at, out var year) == 4 && IsPlausible(year, month, day) ? WithTime(text, start, at, year, month, day, false) : null;
    }
}
