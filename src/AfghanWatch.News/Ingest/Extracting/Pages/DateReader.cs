using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds dates in metadata values and visible lines: ISO and numeric forms, month names of many languages, times and zones.</summary>
internal static partial class DateReader
{
    private const int OldestYear = 1900;
    private const int MostFound = 64;

    /// <summary>The first date in a value, or null.</summary>
    public static WrittenDate? First(string? value, bool monthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > 2000)
        {
            return null;
        }

        if (FromEpoch(value.AsSpan().Trim()) is { } epoch)
        {
            return epoch;
        }

        var position = 0;
        return Next(value, ref position, monthFirst);
    }

    /// <summary>All dates in a text, in order; at most a fixed number.</summary>
    public static List<WrittenDate> All(ReadOnlySpan<char> text, bool monthFirst)
    {
        var found = new List<WrittenDate>();
        var position = 0;
        while (found.Count < MostFound && Next(text, ref position, monthFirst) is { } date)
        {
            found.Add(date);
        }

        return found;
    }

    public static bool IsPlausible(int year, int month, int day) =>
        year >= OldestYear && year <= DateTime.UtcNow.Year + 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static WrittenDate? Next(ReadOnlySpan<char> text, ref int position, bool monthFirst)
    {
        for (var i = position; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c) || (i > 0 && i > position && char.IsLetterOrDigit(text[i - 1]) && char.IsAsciiDigit(c) == char.IsAsciiDigit(text[i - 1])))
            {
                continue;
            }

            // A number after a letter is part of a name, except in 12Jan2020 and the like, where the number comes first.
            var found = char.IsAsciiDigit(c) ? FromNumber(text, i, monthFirst) : char.IsLetter(c) ? FromMonth(text, i) : null;
            if (found is { } date)
            {
                position = Math.Max(date.End, i + 1);
                return date;
            }
        }

        position = text.Length;
        return null;
    }

    private static WrittenDate? FromEpoch(ReadOnlySpan<char> value)
    {
        if (value.Length is not (10 or 13) || value.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        var number = long.Parse(value, CultureInfo.InvariantCulture);
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(value.Length == 13 ? number : number * 1000);
        return moment.Year >= 1995 && IsPlausible(moment.Year, moment.Month, moment.Day)
            ? new WrittenDate(DateOnly.FromDateTime(moment.UtcDateTime), moment, 0, value.Length, true, true, false)
            : null;
    }

    private static WrittenDate? FromNumber(ReadOnlySpan<char> text, int start, bool monthFirst)
    {
        var at = start;
        var digits = Number(text, ref at, out var first);
        if (digits == 8 && IsPlausible(first / 10000, first / 100 % 100, first % 100) && first / 10000 >= 1990)
        {
            return WithTime(text, start, at, first / 10000, first / 100 % 100, first % 100, false);
        }

        if (digits == 14 && text.Slice(start, 8) is var stamp && int.TryParse(stamp, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && IsPlausible(day / 10000, day / 100 % 100, day % 100))
        {
            return new WrittenDate(new DateOnly(day / 10000, day / 100 % 100, day % 100), null, start, at, true, false, false);
        }

        if (digits == 4)
        {
            return FromYear(text, start, at, first);
        }

        return digits is 1 or 2 ? FromDay(text, start, at, first, monthFirst) : null;
    }

    private static WrittenDate WithTime(ReadOnlySpan<char> text, int start, int end, int year, int month, int day, bool ambiguous)
    {
        var date = new DateOnly(year, month, day);
        var (moment, timeEnd, hasTime, isUtc) = ClockReader.After(text, end, date);
        return new WrittenDate(date, moment, start, timeEnd, hasTime, isUtc, ambiguous);
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (at - start < 9)
            {
                value = (value * 10) + (text[at] - '0');
            }

            at++;
        }

        return at - start;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 20 && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return text[start..at];
    }

    private static void Spaces(ReadOnlySpan<char> text, ref int at)
    {
        for (var most = at + 3; at < text.Length && at < most && char.IsWhiteSpace(text[at]);)
        {
            at++;
        }
    }

    private static void SkipMarks(ReadOnlySpan<char> text, ref int at)
    {
        for (var most = at + 4; at < text.Length && at < most && (char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or '-' or '/' or '\'' or '’');)
        {
            at++;
        }
    }
}
