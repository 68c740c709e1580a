namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Reads the time of day and the zone behind a date.</summary>
internal static class ClockReader
{
    private const int WidestGap = 12;

    public static (DateTimeOffset? Moment, int End, bool HasTime, bool IsUtc) After(ReadOnlySpan<char> text, int end, DateOnly day)
    {
        var at = end;
        var most = Math.Min(text.Length, end + WidestGap);

        // T, a comma, "at", "um", "saat" or a bar may stand between; digits of another number may not.
        while (at < most && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at >= most || !Two(text, ref at, out var hour) || hour > 24 || at >= text.Length || text[at] is not (':' or '.' or 'h' or 'H'))
        {
            return (null, end, false, false);
        }

        at++;
        if (!Two(text, ref at, out var minute) || minute > 59)
        {
            return (null, end, false, false);
        }

        var second = 0;
        if (at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            Two(text, ref at, out second);
        }

        if (at < text.Length && text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        {
            for (at++; at < text.Length && char.IsAsciiDigit(text[at]);)
            {
                at++;
            }
        }

        hour = HalfDay(text, ref at, hour);
        if (hour > 23 || second > 59)
        {
            return (null, at, true, false);
        }

        var local = day.ToDateTime(new TimeOnly(hour, minute, second));
        return Zone(text, ref at, out var offset, out var isUtc) && local.Ticks > offset.Ticks && local.Year < 9999
            ? (new DateTimeOffset(local, offset), at, true, isUtc)
            : (null, at, true, false);
    }

    private static int HalfDay(ReadOnlySpan<char> text, ref int at, int hour)
    {
        var next = at;
        while (next < text.Length && next < at + 2 && text[next] is ' ' or '\u00A0' or '\u202F')
        {
            next++;
        }

        if (next + 1 >= text.Length || (text[next] | 0x20) is not ('a' or 'p'))
        {
            return hour;
        }

        var second = text[next + 1] == '.' && next + 2 < text.Length ? text[next + 2] : text[next + 1];
        if ((second | 0x20) != 'm' || hour > 12)
        {
            return hour;
        }

        at = next + 2;
        var afternoon = (text[next] | 0x20) == 'p';
        return afternoon ? (hour == 12 ? 12 : hour + 12) : hour == 12 ? 0 : hour;
    }

    private static bool Zone(ReadOnlySpan<char> text, ref int at, out TimeSpan offset, out bool isUtc)
    {
        offset = TimeSpan.Zero;
        isUtc = false;
        var next = at;
        while (next < text.Length && next < at + 3 && text[next] is ' ' or '(')
        {
            next++;
        }

        var rest = text[next..];
        if (rest.StartsWith("Z", StringComparison.Ordinal) && (rest.Length == 1 || !char.IsLetter(rest[1])))
        {
            at = next + 1;
            isUtc = true;
            return true;
        }

        if (rest.StartsWith("GMT", StringComparison.Ordinal) || rest.StartsWith("UTC", StringComparison.Ordinal))
        {
            next += 3;
            rest = text[next..];
            if (rest.Length == 0 || rest[0] is not ('+' or '-'))
            {
                at = next;
                isUtc = true;
                return true;
            }
        }

        if (rest.Length < 2 || rest[0] is not ('+' or '-' or '\u2212'))
        {
            return false;
        }

        var sign = rest[0] == '+' ? 1 : -1;
        next++;
        var minutes = 0;
        if (!Two(text, ref next, out var hours))
        {
            return false;
        }

        if (next < text.Length && text[next] == ':')
        {
            next++;
        }

        if (next < text.Length && char.IsAsciiDigit(text[next]))
        {
            Two(text, ref next, out minutes);
        }

        if (hours > 14 || minutes > 59)
        {
            return false;
        }

        at = next;
        offset = TimeSpan.FromMinutes(sign * Math.Min(840, (hours * 60) + minutes));
        isUtc = offset == TimeSpan.Zero;
        return true;
    }

    private static bool Two(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var start = at;
        while (at < text.Length && at - start < 2 && char.IsAsciiDigit(text[at]))
        {
            value = (value * 10) + (text[at++] - '0');
        }

        return at > start;
    }
}
