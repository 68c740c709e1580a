using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English days by their distance: "today", "the day before yesterday", "the day after Kabul fell", "in the evening".</summary>
internal static class EnglishDays
{
    // "Merkel flew back in the evening": of the day told. A clock time before it, or a habit ("it isn't safe in the evening"), is no date.
    public static FoundDate? PartOfDay(DateScan scan, int i)
    {
        // "on Tuesday in the morning": the day itself has been told.
        if (!scan.Is(i - 1, "in") || i > 1 && scan.LastEnd == scan.Token(i - 2).Span.End || scan.Is(i + 2, "to") && scan.Kind(i + 3) == CueKind.Weekday || scan.Word(i + 2) is "of" or "and" or "or" or "when" or "from" or "between" or "before" or "after" || scan.Kind(i - 2) is CueKind.Number or CueKind.NumberWord or CueKind.Day || scan.NearDay(i) is not { } near)
        {
            return null;
        }

        // "in the evening hours" is the evening; of what day, the words behind it say.
        var end = scan.Is(i + 2, "hours") && !scan.Is(i + 3, "of") ? i + 3 : i + 2;
        var tense = DateTense.Of(scan, i, end);
        var isTold = tense == Tense.Past && scan.QuoteAround?.Invoke(scan.Token(i).Span.Start) is null && (CountedFrom.Closes(scan, end) || scan.Word(end) is "he" or "she" or "they" or "the");
        return tense == Tense.Future || isTold && !IsHabit(scan, i) ? new FoundDate(i, end, DateValue.Day(near, "date.counted")) : null;
    }

    /// <summary>"The night before", "the evening after", of a day told close by, else of the report's; "the night before Eid" of what it names.</summary>
    public static FoundDate? NightBefore(DateScan scan, int i)
    {
        if (scan.Word(i + 2) is not ("before" or "after"))
        {
            return null;
        }

        var step = scan.Is(i + 2, "before") ? -1 : 1;
        return CountedFrom.Point(scan, i + 3) is { } point ? new FoundDate(i, point.End, DateValue.Day(Calendar.AddDays(point.Value.From, step), "date.counted"))
            : (step < 0 || CountedFrom.Closes(scan, i + 3)) && scan.NearDay(i) is { } named ? new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(named, step), "date.counted")) : null;
    }

    private static bool IsHabit(DateScan scan, int i)
    {
        for (var k = i - 2; k >= 0 && k > i - 14 && !(scan.Token(k).Kind == TokenKind.Mark && scan.Is(k, ".")); k--)
        {
            if (scan.Word(k) is "is" or "are" or "isn't" or "aren't" or "always" or "usually" or "often" or "every" or "each" or "sometimes" or "nobody" or "never" or "would" or "used" || scan.Kind(k) == CueKind.TimeOfDay)
            {
                return true;
            }
        }

        return false;
    }

    public static FoundDate? RelativeDay(DateScan scan, int i)
    {
        if ((scan.SpokenOn?.Invoke(i) ?? scan.Anchor) is not { } anchor)
        {
            return null;
        }

        // "Today's Zaman", "USA Today": names of newspapers.
        if (scan.Capital(i) && (scan.Is(i + 1, "zaman") || scan.Is(i - 1, "usa") || scan.Is(i - 1, "russia") || scan.Is(i - 1, "india") || scan.Is(i - 1, "europe")))
        {
            return null;
        }

        // "Today's Paper | August 25", "TODAY PRAYER TIMINGS": the page's own lines.
        if (scan.Capital(i) && scan.Capital(i + 1) && scan.Word(i + 1) is "paper" or "newspaper" or "top" or "epaper" or "headlines" or "edition" or "prayer")
        {
            return null;
        }

        // "Subscribe today!", "Sign up today for our newsletter", "in today's world".
        if (scan.Word(i - 1) is "subscribe" or "donate" or "register" or "up" && (!scan.Is(i - 1, "up") || scan.Is(i - 2, "sign")) || scan.Is(i, "today's") && scan.Word(i + 1) is "world" or "age")
        {
            return null;
        }

        // "today, Tuesday, August 24".
        var day = Calendar.AddDays(anchor, scan.Cue(i).Value);
        if (scan.IsMark(i + 1, ',') && scan.Kind(i + 2) is CueKind.Weekday or CueKind.Month && AbsoluteDates.Read(scan, i + 2) is { Value.Precision: DatePrecision.Day } written && written.Value.From == day)
        {
            return written with { Start = i };
        }

        if (AbsoluteDates.Bracketed(scan, i + 1) is { } named)
        {
            return named with { Start = i };
        }

        return new FoundDate(i, EnglishPoints.TimeOfDay(scan, i + 1), DateValue.Day(day, "date.relative-day"));
    }

    // "the day before yesterday", "the day after tomorrow".
    public static FoundDate? DayBefore(DateScan scan, int i)
    {
        if (scan.Cue(i + 1) is not { Kind: CueKind.Unit, Plural: false } cue || scan.Anchor is not { } anchor)
        {
            return null;
        }

        // "the week before", "the month before", closing a clause.
        if ((DateUnit)cue.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year)
        {
            var unit = (DateUnit)cue.Value;
            var near = scan.LastValue is { } named && named.Precision == (unit == DateUnit.Year ? DatePrecision.Year : unit == DateUnit.Month ? DatePrecision.Month : DatePrecision.Week) ? named.From : scan.LastPastDay ?? anchor;
            return scan.Word(i + 2) is "before" or "after" && CountedFrom.Closes(scan, i + 3) && (scan.Is(i + 2, "before") || near < anchor) ? new FoundDate(i, i + 3, Calendar.Unit(Calendar.Add(near, scan.Is(i + 2, "before") ? -1 : 1, unit), unit, "date.counted")) : null;
        }

        if ((DateUnit)cue.Value != DateUnit.Day)
        {
            return null;
        }

        var offset = scan.Is(i + 2, "before", "yesterday") ? -2 : scan.Is(i + 2, "after", "tomorrow") ? 2 : 0;
        if (offset != 0)
        {
            return new FoundDate(i, i + 4, DateValue.Day(Calendar.AddDays(scan.SpokenOn?.Invoke(i) ?? anchor, offset), "date.relative-day"));
        }

        // "tomorrow or the day after".
        if (scan.Is(i + 2, "after") && scan.Word(i - 1) is "or" or "and" && i > 1 && scan.LastEnd == scan.Token(i - 2).Span.End && scan.LastValue is { Precision: DatePrecision.Day } beside && CountedFrom.Closes(scan, i + 3))
        {
            return new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(beside.From, 1), "date.counted"));
        }

        // "the day before", closing its clause; with a clause behind it ("the day before he left") the clause must tell its day.
        return scan.Word(i + 2) is "before" or "after" or "following" && CountedFrom.Point(scan, i + 3) is { } point ? new FoundDate(i, point.End, DateValue.Day(Calendar.AddDays(point.Value.From, scan.Is(i + 2, "before") ? -1 : 1), "date.counted"))
            : scan.Word(i + 2) is "before" or "prior" && (CountedFrom.Closes(scan, i + 3) || EnglishVerbs.IsPast(scan.Word(i + 3))) ? new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(scan.QuotedDay(i) ?? scan.LastPastDay ?? anchor, -1), "date.counted"))
            : scan.Is(i + 2, "after") && CountedFrom.Closes(scan, i + 3) && (scan.QuotedDay(i) ?? scan.LastPastDay) is { } eve ? new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(eve, 1), "date.counted"))
            : scan.Word(i + 2) is "before" or "after" && CountedFrom.Clause(scan, i + 3) is { } happened ? new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(happened, scan.Is(i + 2, "before") ? -1 : 1), "date.counted"))
            : null;
    }
}
