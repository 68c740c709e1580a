namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Dates that are one number: 20210825, 20210825103000, or a count of seconds since 1970 in any unit.</summary>
internal static class DigitsDate
{
    public static FeedDate? Read(List<DateToken> tokens, string text)
    {
        if (tokens.Count == 0 || tokens[0].Kind != DateTokenKind.Number || tokens[0].Length < 8)
        {
            return null;
        }

        var rest = tokens.Count - 1;
        if (rest is 0 or 2 && (rest == 0 || tokens[1].IsSign('.')) && tokens[0].Length is 9 or 10 or 13 or 16 or 19 && SinceEpoch(tokens[0].Value, tokens[0].Length, text) is { } moment)
        {
            return moment;
        }

        var digits = tokens[0].Value;
        var (day, time) = tokens[0].Length switch
        {
            8 => (digits, -1L),
            12 => (digits / 10_000, digits % 10_000 * 100),
            14 => (digits / 1_000_000, digits % 1_000_000),
            _ => (0L, -1L),
        };
        if (day == 0)
        {
            return null;
        }

        var clock = DateClock.Take([.. tokens.Skip(1)]);
        if (time >= 0 && !clock.HasTime)
        {
            if (time / 10_000 > 24 || time / 100 % 100 > 59 || time % 100 > 59)
            {
                return null;
            }

            clock = clock with { HasTime = true, Time = new TimeSpan((int)(time / 10_000), (int)(time / 100 % 100), (int)(time % 100)) };
        }

        var (year, month, date) = (day / 10_000, day / 100 % 100, day % 100);
        return year is < 1900 or > 2200 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth((int)year, (int)month)
            ? null
            : clock.On(new DateTimeOffset((int)year, (int)month, (int)date, 0, 0, 0, TimeSpan.Zero));
    }

    private static FeedDate? SinceEpoch(long value, int digits, string text)
    {
        var seconds = digits switch
        {
            13 => value / 1000,
            16 => value / 1_000_000,
            19 => long.TryParse(text.AsSpan().Trim()[..10], out var first) ? first : 0,
            _ => value,
        };
        return seconds is < 100_000_000 or > 7_000_000_000 ? null : new FeedDate(DateTimeOffset.FromUnixTimeSeconds(seconds), HasZone: true, HasTime: true);
    }
}
