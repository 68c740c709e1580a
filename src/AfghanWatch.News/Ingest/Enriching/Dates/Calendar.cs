using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Calendar arithmetic that never leaves the range of <see cref="DateOnly"/>. Weeks run from Monday to Sunday.</summary>
internal static class Calendar
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly Monday(DateOnly day) => AddDays(day, 1 - Weekday(day));

    public static DateOnly AddDays(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, long months)
    {
        var index = (day.Year * 12L) + day.Month - 1 + months;
        if (index is < 12 or > (9999 * 12) + 11)
        {
            return months < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }

        int year = (int)(index / 12), month = (int)(index % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    public static DateOnly Add(DateOnly day, long count, DateUnit unit) => unit switch
    {
        DateUnit.Hour => AddDays(day, count < 0 ? -((23 - count) / 24) : (count + 23) / 24),
        DateUnit.Day => AddDays(day, count),
        DateUnit.Week or DateUnit.Weekend => AddDays(day, count * 7),
        DateUnit.Fortnight => AddDays(day, count * 14),
        DateUnit.Month => AddMonths(day, count),
        DateUnit.Quarter => AddMonths(day, count * 3),
        DateUnit.Half => AddMonths(day, count * 6),
        DateUnit.Year => AddMonths(day, count * 12),
        DateUnit.Decade => AddMonths(day, count * 120),
        _ => AddMonths(day, count * 1200),
    };

    /// <summary>The whole unit that holds the day: its week, month, quarter, year…</summary>
    public static DateValue Unit(DateOnly day, DateUnit unit, string rule)
    {
        var first = unit switch
        {
            DateUnit.Week => Monday(day),
            DateUnit.Weekend => AddDays(Monday(day), 5),
            DateUnit.Fortnight => Monday(day),
            DateUnit.Month => new DateOnly(day.Year, day.Month, 1),
            DateUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            DateUnit.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
            DateUnit.Year => new DateOnly(day.Year, 1, 1),
            DateUnit.Decade => new DateOnly(Math.Max(day.Year / 10 * 10, 1), 1, 1),
            DateUnit.Century => new DateOnly(Math.Max(day.Year / 100 * 100, 1), 1, 1),
            _ => day,
        };
        var last = unit switch
        {
            DateUnit.Hour or DateUnit.Day => day,
            DateUnit.Weekend => AddDays(first, 1),
            _ => AddDays(Add(first, 1, unit), -1),
        };
        var precision = unit switch
        {
            DateUnit.Hour or DateUnit.Day => DatePrecision.Day,
            DateUnit.Week => DatePrecision.Week,
            DateUnit.Month => DatePrecision.Month,
            DateUnit.Year => DatePrecision.Year,
            _ => DatePrecision.Range,
        };
        return new DateValue(first, last, precision, Certainty.Inferred, rule);
    }

    /// <summary>A stretch of a longer value: thirds, where news says early, mid and late.</summary>
    public static DateValue Part(DateValue whole, DatePart part, string rule)
    {
        DateOnly from, to;
        if (whole.Precision == DatePrecision.Month)
        {
            (from, to) = part switch
            {
                DatePart.Early or DatePart.Start or DatePart.Earlier => (whole.From, AddDays(whole.From, 9)),
                DatePart.Mid or DatePart.Middle => (AddDays(whole.From, 10), AddDays(whole.From, 19)),
                _ => (AddDays(whole.From, 20), whole.To),
            };
        }
        else if (whole.To.DayNumber - whole.From.DayNumber is var length && length < 2)
        {
            return whole with { Rule = rule };
        }
        else if (whole.Precision == DatePrecision.Week)
        {
            (from, to) = part switch
            {
                DatePart.Early or DatePart.Start or DatePart.Earlier => (whole.From, AddDays(whole.From, 2)),
                DatePart.Mid or DatePart.Middle => (AddDays(whole.From, 2), AddDays(whole.From, 3)),
                DatePart.End => (AddDays(whole.From, 4), whole.To),
                _ => (AddDays(whole.From, 3), whole.To),
            };
        }
        else
        {
            var third = (length + 1) / 3;
            (from, to) = part switch
            {
                DatePart.Early or DatePart.Start or DatePart.Earlier => (whole.From, ThirdEnd(whole.From, third)),
                DatePart.Mid or DatePart.Middle => (AddDays(ThirdEnd(whole.From, third), 1), ThirdEnd(whole.From, third * 2)),
                _ => (AddDays(ThirdEnd(whole.From, third * 2), 1), whole.To),
            };
        }

        var middle = part is DatePart.Mid or DatePart.Middle ? AddDays(whole.From, whole.Precision == DatePrecision.Month ? 14 : (whole.To.DayNumber - whole.From.DayNumber) / 2) : (DateOnly?)null;
        return new DateValue(from, to, DatePrecision.Range, whole.Certainty, rule, middle);
    }

    // Ends on the month's last day near the given distance, so that "early 2021" is January to April.
    private static DateOnly ThirdEnd(DateOnly from, int days)
    {
        var end = AddDays(from, days + 10);
        return days < 60 ? AddDays(from, days - 1) : AddDays(new DateOnly(end.Year, end.Month, 1), -1);
    }
}

/// <summary>A resolved date.</summary>
/// <param name="Middle">The middle day, where the words ask for it ("mid-July"); ranges begin or end there.</param>
/// <param name="IsLoose">Says roughly when, or how long: "the coming days", "recent months", "within two years". Read, but no date of an article.</param>
internal readonly record struct DateValue(DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, string Rule, DateOnly? Middle = null, bool IsLoose = false)
{
    public static DateValue Day(DateOnly day, string rule, Certainty certainty = Certainty.Inferred) => new(day, day, DatePrecision.Day, certainty, rule);

    public static DateValue Range(DateOnly from, DateOnly to, string rule, Certainty certainty = Certainty.Inferred) =>
        from <= to ? new(from, to, DatePrecision.Range, certainty, rule) : new(to, from, DatePrecision.Range, certainty, rule);
}

/// <summary>A date expression found at tokens <paramref name="Start"/> to <paramref name="End"/> (exclusive).</summary>
internal readonly record struct FoundDate(int Start, int End, DateValue Value);
