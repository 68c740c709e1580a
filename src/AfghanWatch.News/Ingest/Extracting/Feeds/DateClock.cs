namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>The time of day and the zone of a written date.</summary>
internal readonly record struct DateClock(TimeSpan Time, bool HasTime, bool IsHalfDay, TimeSpan Zone, bool HasZone)
{
    /// <summary>Takes time and zone out of the tokens; what is left is the day.</summary>
    public static DateClock Take(List<DateToken> tokens)
    {
        var clock = default(DateClock);
        var end = tokens.Count;
        if (FindTime(tokens) is var (start, length, time))
        {
            clock = clock with { Time = time, HasTime = true };
            tokens.RemoveRange(start, length);
            end = start;
            clock = clock.TakeHalfDay(tokens);
        }

        return clock.TakeZone(tokens, clock.HasTime ? end : -1);
    }

    /// <summary>The moment on a day; 24:00 is the next day's first.</summary>
    public FeedDate? On(DateTimeOffset day)
    {
        var local = day.DateTime + Time;
        return local.Year > 2200 ? null : new FeedDate(new DateTimeOffset(local, HasZone ? Zone : TimeSpan.Zero), HasZone, HasTime);
    }

    private static (int Start, int Length, TimeSpan Time)? FindTime(List<DateToken> tokens)
    {
        (int Start, int Length, TimeSpan Time)? best = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            // After a plus the colon belongs to a zone.
            if (i > 0 && tokens[i - 1].IsSign('+') || i > 2 && tokens[i - 1].IsSign('-') && !tokens[i - 1].AfterSpace && best is not null)
            {
                continue;
            }

            if (TimeAt(tokens, i) is { } found && (best is null || best.Value.Time == TimeSpan.Zero && !IsZoneSign(tokens, i - 1)))
            {
                best = (i, found.Length, found.Time);
                i += found.Length - 1;
            }
        }

        return best ?? DottedTime(tokens);
    }

    private static bool IsZoneSign(List<DateToken> tokens, int place) => place >= 0 && (tokens[place].IsSign('+') || tokens[place].IsSign('-'));

    private static (int Length, TimeSpan Time)? TimeAt(List<DateToken> tokens, int i)
    {
        var compact = i > 0 && tokens[i - 1] is { Kind: DateTokenKind.Word, Word: "t" } && tokens[i].Kind == DateTokenKind.Number;
        if (compact && (tokens[i].Length is 4 or 6 || (tokens[i].Length == 2 && (i + 1 == tokens.Count || !tokens[i + 1].IsSign(':')))))
        {
            var value = tokens[i].Value * (tokens[i].Length switch { 2 => 10_000, 4 => 100, _ => 1 });
            return Make(value / 10000, value / 100 % 100, value % 100, 1 + Fraction(tokens, i + 1));
        }

        if (i + 2 >= tokens.Count || !tokens[i].IsNumber(1, 2) || !(tokens[i + 1].IsSign(':') || tokens[i + 1].Word == "h") || !tokens[i + 2].IsNumber(1, 2))
        {
            return null;
        }

        if (i + 4 < tokens.Count && tokens[i + 3].IsSign(':') && tokens[i + 4].IsNumber(1, 2))
        {
            return Make(tokens[i].Value, tokens[i + 2].Value, tokens[i + 4].Value, 5 + Fraction(tokens, i + 5));
        }

        return Make(tokens[i].Value, tokens[i + 2].Value, 0, 3);
    }

    /// <summary>"25.08.2021 10.30": two pairs of digits behind a date.</summary>
    private static (int Start, int Length, TimeSpan Time)? DottedTime(List<DateToken> tokens)
    {
        for (var i = tokens.Count - 3; i > 1; i--)
        {
            if (tokens[i].AfterSpace && tokens[i].IsNumber(1, 2) && tokens[i + 1].IsSign('.') && tokens[i + 2].IsNumber(2, 2) && !tokens[i + 2].AfterSpace
                && (i + 3 == tokens.Count || !tokens[i + 3].IsSign('.')) && Make(tokens[i].Value, tokens[i + 2].Value, 0, 3) is { } time)
            {
                return (i, time.Length, time.Time);
            }
        }

        return null;
    }

    private static int Fraction(List<DateToken> tokens, int i) =>
        i + 1 < tokens.Count && (tokens[i].IsSign('.') || tokens[i].IsSign(',') || tokens[i].IsSign(':')) && tokens[i + 1] is { Kind: DateTokenKind.Number, AfterSpace: false } ? 2 : 0;

    private static (int Length, TimeSpan Time)? Make(long hour, long minute, long second, int length) =>
        hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)
            ? null
            : (length, new TimeSpan((int)hour, (int)minute, (int)Math.Min(second, 59)));

    private DateClock TakeHalfDay(List<DateToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var length = 1;
            if (word is "a" or "p" && i + 2 < tokens.Count && tokens[i + 1].IsSign('.') && tokens[i + 2].Word == "m")
            {
                (word, length) = (word + "m", 3);
            }

            if (DateWords.HalfDay(word) is not { } half)
            {
                continue;
            }

            tokens.RemoveRange(i, length);
            var hours = Time.Hours;
            var add = hours > 12 || Time.Days > 0 ? 0 : half == 12 ? hours == 12 ? 0 : 12 : hours == 12 ? -12 : 0;
            return this with { Time = Time + TimeSpan.FromHours(add), IsHalfDay = true };
        }

        return this;
    }

    /// <param name="after">Where the time stood, -1 where there was none.</param>
    private DateClock TakeZone(List<DateToken> tokens, int after)
    {
        for (var i = Math.Max(after, 1); i + 1 < tokens.Count; i++)
        {
            if ((tokens[i].IsSign('+') || tokens[i].IsSign('-')) && Offset(tokens, i, after) is var (length, zone))
            {
                tokens.RemoveRange(i, length);
                return this with { Zone = zone, HasZone = true };
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Word && DateWords.Zone(tokens[i].Word) is { } minutes)
            {
                return this with { Zone = TimeSpan.FromMinutes(minutes), HasZone = true };
            }
        }

        return this;
    }

    private static (int Length, TimeSpan Zone)? Offset(List<DateToken> tokens, int i, int after)
    {
        var number = tokens[i + 1];
        var next = i + 2 < tokens.Count ? tokens[i + 2] : default;
        if (number.Kind != DateTokenKind.Number || (number.Length <= 4 && next.Kind == DateTokenKind.Sign && next.Sign is '/' or '.' or '-'))
        {
            return null;
        }

        // Without a time before it a minus is a hyphen between parts of the date, unless it stands free or has a colon.
        if (after < 0 && tokens[i].IsSign('-') && !(tokens[i].AfterSpace && number.Length == 4) && !next.IsSign(':'))
        {
            return null;
        }

        var (hours, minutes, length) = number.Length switch
        {
            <= 2 when next.IsSign(':') && i + 3 < tokens.Count && tokens[i + 3].IsNumber(2, 2) => (number.Value, tokens[i + 3].Value, 4),
            <= 2 => (number.Value, 0L, 2),
            3 or 4 => (number.Value / 100, number.Value % 100, 2),
            6 => (number.Value / 10000, number.Value / 100 % 100, 2),
            _ => (99, 0, 0),
        };
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return null;
        }

        var zone = new TimeSpan((int)hours, (int)minutes, 0);
        return (length, tokens[i].IsSign('-') ? -zone : zone);
    }
}
