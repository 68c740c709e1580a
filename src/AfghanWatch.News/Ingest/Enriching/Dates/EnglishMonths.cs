using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English months without a day: "August", "August 2021", "January to March 2022", "May of that year".</summary>
internal static class EnglishMonths
{
    /// <summary>A month with or without a year. "May" and "March" alone need a word before them that asks for a time.</summary>
    public static FoundDate? Month(DateScan scan, int i)
    {
        // Text in lower case throughout still names most months beyond doubt.
        var cue = scan.Cue(i);
        if (!scan.Capital(i) && (cue.Short || cue.Value is 3 or 5 or 8))
        {
            return null;
        }

        if (scan.Word(i - 1) is "each" or "every")
        {
            return null;
        }

        var end = cue.Short ? scan.SkipDot(i + 1) : i + 1;

        // "January-February 2017", "June to August", with the year of the last.
        var next = end;
        if ((scan.IsDash(next) || scan.Is(next, "to") || scan.Is(next, "through")) && scan.Cue(next + 1) is { Kind: CueKind.Month } second && scan.Capital(next + 1) && second.Value > cue.Value && scan.DayNumber(scan.SkipDot(next + 2)) is null)
        {
            var rangeEnd = second.Short ? scan.SkipDot(next + 2) : next + 2;
            if ((AbsoluteDates.YearAfter(scan, ref rangeEnd) ?? (scan.Is(next, "to") ? null : DateResolver.Month(scan, second.Value, i, rangeEnd)?.From.Year)) is { } shared && Calendar.Day(shared, cue.Value, 1) is { } first && Calendar.Day(shared, second.Value, 1) is { } last)
            {
                return new FoundDate(i, rangeEnd, DateValue.Range(first, Calendar.Unit(last, DateUnit.Month, "").To, "date.months", Certainty.Stated));
            }
        }

        if (AbsoluteDates.YearAfter(scan, ref end) is { } year)
        {
            return Calendar.Day(year, cue.Value, 1) is { } day ? new FoundDate(i, end, Calendar.Unit(day, DateUnit.Month, "date.month") with { Certainty = Certainty.Stated }) : null;
        }

        if (cue.Short && end == i + 1)
        {
            return null;
        }

        if (YearTold(scan, end, out var past) is { } told)
        {
            return Calendar.Day(told, cue.Value, 1) is { } day ? new FoundDate(i, past, Calendar.Unit(day, DateUnit.Month, "date.month")) : null;
        }

        if (cue.Value is 3 or 5 && (!AsksForTime(scan, i - 1) || cue.Value == 5 && scan.Word(end) is "be" or "not" or "have" or "also" or "well" or "yet" or "still" or "never" or "only" or "soon"))
        {
            return null;
        }

        // A person or a thing called after a month: "April Jones", "August Wilson"; "the August deadline" stays.
        if (cue.Value is 4 or 6 or 8 && (!AsksForTime(scan, i - 1) || scan.Is(i - 1, "and")) && scan.Capital(i + 1) && scan.Glued(i + 1) is false && scan.Token(i + 1).Kind == TokenKind.Word)
        {
            return null;
        }

        return DateResolver.Month(scan, cue.Value, i, end) is { } value ? new FoundDate(i, end, value) : null;
    }

    private static bool AsksForTime(DateScan scan, int i) => scan.Kind(i) is CueKind.Link or CueKind.Part or CueKind.Shift || scan.Word(i) is "in" or "of" or "during" or "after" or "to" or "and" or "or" or "the" or "throughout" || scan.IsDash(i);

    /// <summary>The year in "August of last year", "summer of the next year"; "May of that year" and "June the following year" count from the year last named.</summary>
    public static int? YearTold(DateScan scan, int i, out int end)
    {
        var at = scan.Is(i, "of") ? i + 1 : i;
        at = scan.Is(at, "the") ? at + 1 : at;
        end = at + 2;
        if (scan.Anchor is not { } anchor || !scan.IsUnit(at + 1, DateUnit.Year) || scan.Cue(at + 1).Plural)
        {
            return null;
        }

        var named = scan.LastValue?.From.Year ?? anchor.Year;
        return scan.Word(at) is "that" or "same" ? named
            : scan.Kind(at) != CueKind.Shift ? null
            : (DateShift)scan.Cue(at).Value is var shift && shift is DateShift.Following or DateShift.Previous ? named + EnglishShifts.Offset(shift) : anchor.Year + EnglishShifts.Offset(shift);
    }
}
