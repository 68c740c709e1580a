using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Weekdays by their distance: "the Friday before last", "Friday week", "Monday next", "the Sunday after Aug. 15", "a week ago Tuesday", "two weeks from Monday".</summary>
internal static class EnglishNamedDays
{
    private const int PlanReach = 8;

    /// <summary>A weekday placed by the words behind it; null where it stands alone.</summary>
    public static FoundDate? Read(DateScan scan, int i, int weekday)
    {
        if (scan.Anchor is not { } anchor)
        {
            return null;
        }

        var next = i + 1;
        if (scan.Is(i - 1, "the") && (scan.Is(next, "before", "last") || scan.Is(next, "after", "next")))
        {
            var isBack = scan.Is(next, "before");
            return Day(i, i + 3, Calendar.AddDays(EnglishShifts.Weekday(anchor, isBack ? DateShift.Last : DateShift.Next, weekday), isBack ? -7 : 7));
        }

        if (scan.Word(next) is "last" or "next" or "week" && CountedFrom.Closes(scan, i + 2))
        {
            return scan.Is(next, "last") ? Day(i, i + 2, EnglishShifts.Weekday(anchor, DateShift.Last, weekday))
                : scan.Is(next, "next") ? Day(i, i + 2, EnglishShifts.Weekday(anchor, DateShift.Coming, weekday))
                : Day(i, i + 2, Calendar.AddDays(EnglishShifts.Weekday(anchor, DateShift.Coming, weekday), 7));
        }

        if (!scan.Is(i - 1, "the") || scan.Word(next) is not ("before" or "after" or "following"))
        {
            return null;
        }

        var shift = scan.Is(next, "before") ? DateShift.Last : DateShift.Following;
        return CountedFrom.Point(scan, i + 2) is { } point ? Day(i, point.End, EnglishShifts.Weekday(point.Value.From, shift, weekday))
            : CountedFrom.Closes(scan, i + 2) && (scan.QuotedDay(i) ?? scan.LastDay ?? anchor) is var named ? Day(i, i + 2, EnglishShifts.Weekday(named, shift, weekday)) : null;
    }

    /// <summary>"a week ago Tuesday", "two weeks from Monday", "a week on Friday": the weeks counted before stand from <paramref name="start"/> to <paramref name="word"/>.</summary>
    public static FoundDate? AfterWeeks(DateScan scan, int start, int word, int weeks)
    {
        var at = scan.Is(word, "ago") && scan.Is(word + 1, "on") ? word + 2 : word + 1;
        if (scan.Anchor is not { } anchor || weeks > 8 || scan.Cue(at) is not { Kind: CueKind.Weekday, Short: false } day || scan.Word(at).EndsWith("'s", StringComparison.Ordinal) || !CountedFrom.Closes(scan, at + 1))
        {
            return null;
        }

        if (scan.Is(word, "ago"))
        {
            return Day(start, at + 1, Calendar.AddDays(anchor, -((Calendar.Weekday(anchor) - day.Value + 7) % 7) - (7 * weeks)));
        }

        // "two flights a week on Friday" says how often.
        var isOften = scan.Word(start - 1) is "once" or "twice" or "thrice" || scan.Word(start - 1).EndsWith('s');
        return scan.Is(word, "from") || scan.Is(word, "on") && !isOften && DateTense.Of(scan, start, at + 1) == Tense.Future
            ? Day(start, at + 1, Calendar.AddDays(EnglishShifts.Weekday(anchor, DateShift.Coming, day.Value), 7 * weeks)) : null;
    }

    /// <summary>"was to end on Monday evening", told on Tuesday: a plan whose day has just passed.</summary>
    public static bool HasPassed(DateScan scan, int i, int weekday)
    {
        if (scan.Anchor is not { } anchor || (Calendar.Weekday(anchor) - weekday + 7) % 7 is not (1 or 2))
        {
            return false;
        }

        for (var k = i - 1; k > 1 && k > i - PlanReach && scan.Token(k).Kind == TokenKind.Word; k--)
        {
            if (scan.Is(k, "to"))
            {
                var verb = scan.Word(k - 1) is "due" or "scheduled" or "supposed" or "meant" or "set" ? k - 2 : k - 1;
                return scan.Word(verb) is "was" or "were";
            }
        }

        return false;
    }

    private static FoundDate Day(int start, int end, DateOnly day) => new(start, end, DateValue.Day(day, "date.weekday"));
}
