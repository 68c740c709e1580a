namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Reads the day out of an address such as /2021/08/25/title or /title-20210825.</summary>
internal static class UrlDate
{
    private const int OldestYear = 1995;

    public static DateOnly? Of(string? address)
    {
        if (address is null || address.Length > 2000)
        {
            return null;
        }

        for (var i = 0; i + 7 < address.Length; i++)
        {
            if (!char.IsAsciiDigit(address[i]) || (i > 0 && char.IsAsciiDigit(address[i - 1])))
            {
                continue;
            }

            if (At(address, i) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Whether the day is written as folders: /2021/08/25/.</summary>
    public static bool IsPath(string? address)
    {
        for (var i = 0; address is not null && i + 6 < address.Length; i++)
        {
            if (address[i] == '/' && char.IsAsciiDigit(address[i + 1]) && char.IsAsciiDigit(address[i + 4]) && address[i + 5] == '/' && At(address, i + 1) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? At(string address, int start)
    {
        var end = start;
        while (end < address.Length && char.IsAsciiDigit(address[end]))
        {
            end++;
        }

        var digits = end - start;
        if (digits == 8)
        {
            var number = int.Parse(address.AsSpan(start, 8), System.Globalization.CultureInfo.InvariantCulture);
            return Day(number / 10000, number / 100 % 100, number % 100);
        }

        if (digits is 1 or 2 && DayFirst(address, start, end) is { } turned)
        {
            return turned;
        }

        if (digits != 4 || end >= address.Length || address[end] is not ('/' or '-' or '_' or '.'))
        {
            return null;
        }

        var separator = address[end];
        var at = end + 1;
        var month = Number(address, ref at);
        if (month is null || at >= address.Length || address[at] != separator)
        {
            return null;
        }

        at++;
        var day = Number(address, ref at);
        return day is null ? null : Day(int.Parse(address.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture), month.Value, day.Value);
    }

    /// <summary>29-10-2021.</summary>
    private static DateOnly? DayFirst(string address, int start, int end)
    {
        if (end + 7 >= address.Length + 1 || address[end] is not ('-' or '.' or '_'))
        {
            return null;
        }

        var separator = address[end];
        var at = end + 1;
        if (Number(address, ref at) is not { } month || at + 5 > address.Length || address[at] != separator || (at + 5 < address.Length && char.IsAsciiDigit(address[at + 5])))
        {
            return null;
        }

        return int.TryParse(address.AsSpan(at + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            ? Day(year, month, int.Parse(address.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    private static int? Number(string address, ref int at)
    {
        var start = at;
        while (at < address.Length && char.IsAsciiDigit(address[at]) && at - start < 3)
        {
            at++;
        }

        if (at - start is 1 or 2)
        {
            return int.Parse(address.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture);
        }

        // Some write the month by name: /2021/aug/25/.
        while (at < address.Length && char.IsAsciiLetter(address[at]) && at - start < 10)
        {
            at++;
        }

        return at > start && MonthNames.Of(address.AsSpan(start, at - start)) is > 0 and var month ? month : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year >= OldestYear && DateReader.IsPlausible(year, month, day) ? new DateOnly(year, month, day) : null;
}
