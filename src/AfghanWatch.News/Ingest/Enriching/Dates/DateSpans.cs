using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What "since", "until" and "by" make of a date: a range that ends or begins on the publication day.</summary>
internal static class DateSpans
{
    private const int HalfYear = 183;

    /// <summary>From the date's first day ("mid-July" begins on the 15th) to the anchor.</summary>
    public static DateValue Since(DateScan scan, DateValue value)
    {
        // "since mid-July" begins in its middle, "since the end of July" at its end.
        var from = value.Middle ?? (value.Rule == "date.part.end" ? value.To : value.From);
        if (scan.Anchor is { } day && from > day && value.Certainty == Certainty.Inferred && value.Rule is "date.month" or "date.month-day" or "date.part" or "date.part.end")
        {
            from = Calendar.AddMonths(from, -12);
        }

        scan.SinceDay = value.Precision == DatePrecision.Day ? from : null;
        return scan.Anchor is { } anchor && from <= anchor ? DateValue.Range(from, anchor, "date.since", value.Certainty) : value;
    }

    /// <summary>"From Monday to Thursday", "salıdan perşembeye kadar": two weekdays that follow each other, where the later of the two readings puts them.</summary>
    public static DateValue? Weekdays(DateValue first, DateValue last, DateOnly? report)
    {
        if (first.Rule != "date.weekday" || last.Rule != "date.weekday")
        {
            return null;
        }

        var length = (Calendar.Weekday(last.From) - Calendar.Weekday(first.From) + 7) % 7;
        var isAhead = first.From > report || first.From == report && last.From > report;
        return isAhead ? DateValue.Range(first.From, Calendar.AddDays(first.From, length), "date.range") : DateValue.Range(Calendar.AddDays(last.From, -length), last.From, "date.range");
    }

    /// <summary>"moved from Sept. 11 to Aug. 31", "11 Eylül'den 31 Ağustos'a çekildi": read as a span it would last most of a year, so it is two days.</summary>
    public static bool IsMoved(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber > HalfYear;

    /// <summary>From the anchor to the date's last day. A date that is over by then is no deadline and stays itself.</summary>
    public static DateValue Until(DateScan scan, DateValue value, string rule)
    {
        // "until spring": its first day ends the wait.
        var to = value.Rule == "date.season" && value.From > scan.Anchor ? value.From : value.Middle ?? value.To;
        return scan.Anchor is { } anchor && anchor < to ? DateValue.Range(anchor, to, rule, value.Certainty) : value.Precision == DatePrecision.Day || value.Rule != "date.part.end" ? value : value with { Rule = rule };
    }
}
