using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Gives words without a year or a date their day, by tense and publication date.</summary>
internal static class DateResolver
{
    /// <summary>A day and month without a year: the nearest one the tense allows; a near deadline beats a tense misread.</summary>
    public static DateValue? MonthDay(DateScan scan, int month, int day, int start, int end, string rule = "date.month-day")
    {
        if ((scan.Anchor ?? scan.LastStated) is not { } anchor)
        {
            return scan.TextYear is > 0 and var written ? Calendar.Day(written, month, day) is { } dated ? DateValue.Day(dated, rule) : null
                : Calendar.Day(PeriodYear(month), month, day) is { } guess ? DateValue.Day(guess, rule, Certainty.Unknown) : null;
        }

        var tense = DateTense.Of(scan, start, end);
        DateOnly? best = null;
        var bestCost = int.MaxValue;
        for (var year = anchor.Year - 4; year <= anchor.Year + 4; year++)
        {
            if (Calendar.Day(year, month, day) is { } candidate && Cost(candidate, anchor, tense, 0, scan.Turkish) is var cost && cost < bestCost)
            {
                (best, bestCost) = (candidate, cost);
            }
        }

        return best is { } found ? DateValue.Day(found, rule) : null;
    }

    /// <summary>A day without its month: the nearest the tense allows.</summary>
    public static DateValue? DayOfMonth(DateScan scan, int day, int start, int end)
    {
        if (scan.Anchor is not { } anchor)
        {
            return null;
        }

        var tense = DateTense.Of(scan, start, end);
        DateOnly? best = null;
        for (var step = -2; step <= 2; step++)
        {
            var month = Calendar.AddMonths(new DateOnly(anchor.Year, anchor.Month, 1), step);
            if (Calendar.Day(month.Year, month.Month, day) is { } candidate && (best is null || Cost(candidate, anchor, tense, 0) < Cost(best.Value, anchor, tense, 0)))
            {
                best = candidate;
            }
        }

        return best is { } found ? DateValue.Day(found, "date.month-day") : null;
    }

    /// <summary>A month without a year; the current month is nearest of all.</summary>
    public static DateValue? Month(DateScan scan, int month, int start, int end)
    {
        if ((scan.Anchor ?? scan.LastStated) is not { } anchor)
        {
            var isWritten = scan.TextYear is > 0;
            return Calendar.Day(isWritten ? scan.TextYear!.Value : PeriodYear(month), month, 1) is { } dated ? Calendar.Unit(dated, DateUnit.Month, "date.month") with { Certainty = isWritten ? Certainty.Inferred : Certainty.Unknown } : null;
        }

        var tense = DateTense.Of(scan, start, end);
        DateOnly? best = null;
        var bestCost = int.MaxValue;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Calendar.Day(year, month, 1) is { } candidate)
            {
                var cost = candidate.Month == anchor.Month && year == anchor.Year ? 0 : Cost(candidate.AddDays(14), anchor, tense, 15);
                if (cost < bestCost)
                {
                    (best, bestCost) = (candidate, cost);
                }
            }
        }

        return best is { } found ? Calendar.Unit(found, DateUnit.Month, "date.month") : null;
    }

    /// <summary>"On Wednesday": the report's own day or the last one behind it, or the next one where the verb looks ahead.</summary>
    public static DateValue? Weekday(DateScan scan, int weekday, int start, int end, Tense? known = null)
    {
        if (scan.Anchor is not { } anchor)
        {
            return null;
        }

        var distance = weekday - Calendar.Weekday(anchor);
        var tense = known ?? DateTense.Of(scan, start, end);
        // The dateline is of the evening before: what happened on the page's own weekday happened on its day.
        if (scan.PageDay is { } page && page.DayNumber - anchor.DayNumber == 1 && Calendar.Weekday(page) == weekday && tense == Tense.Past)
        {
            return DateValue.Day(page, "date.weekday");
        }

        // "on Tuesday and Wednesday": the second follows the first.
        if (scan.LastValue is { Precision: DatePrecision.Day } first && !(tense == Tense.Future && first.From <= anchor) && IsListed(scan, start) && (weekday - Calendar.Weekday(first.From) + 7) % 7 is > 0 and < 4 and var step)
        {
            return DateValue.Day(Calendar.AddDays(first.From, step), "date.weekday");
        }

        // Days long past are written out, days of the week of the report are named: without a day of its own they follow the last one written.
        if (scan.IsAnchorGuessed && tense is Tense.Past or Tense.Unknown && !scan.Turkish)
        {
            return DateValue.Day(Calendar.AddDays(anchor, (distance + 7) % 7), "date.weekday", Certainty.Unknown);
        }

        var offset = tense is Tense.Future or Tense.Near ? (distance + 7) % 7 : -((7 - distance) % 7);
        return DateValue.Day(Calendar.AddDays(anchor, offset), "date.weekday");
    }

    private static bool IsListed(DateScan scan, int start)
    {
        var join = scan.Is(start - 1, "on") ? start - 2 : start - 1;
        return scan.Word(join) is "and" or "ve" or "ile" && join > 0 && scan.LastEnd == scan.Token(join - 1).Span.End && scan.Kind(join - 1) is CueKind.Weekday;
    }

    /// <summary>The first year of the dossier.</summary>
    public const int FirstYear = 2021;

    // The dossier runs from April 2021 to February 2023; its crisis is the first year's.
    private static int PeriodYear(int month) => month < 4 ? FirstYear + 1 : FirstYear;

    private static int Cost(DateOnly candidate, DateOnly anchor, Tense tense, int slack, bool isVerbLast = false)
    {
        var distance = candidate.DayNumber - anchor.DayNumber;
        var cost = Math.Abs(distance);
        return tense switch
        {
            // A year is 365 days: a verb misread costs less than a date of last year that nobody would give without its year.
            // Turkish puts its verb last: what it tells is told of the date.
            Tense.Past when distance > slack => cost + (slack > 0 || isVerbLast ? 300 : 220),
            Tense.Future when distance < -slack => cost + (slack > 0 ? 300 : 220),
            Tense.Unknown when distance > slack => cost + 60,
            Tense.Near when distance < -slack => cost + 60,
            _ => cost,
        };
    }
}
