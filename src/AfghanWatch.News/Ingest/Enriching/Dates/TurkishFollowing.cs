using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What comes next to a day, month or year told before: "sonraki pazartesi", "takip eden hafta", "bir önceki pazar", "ertesi yıl".</summary>
internal static class TurkishFollowing
{
    /// <summary>"Sonraki gün", "izleyen hafta", "takip eden pazartesi günü"; "bundan sonraki" and "iki gün sonraki" are told by what stands before them.</summary>
    public static FoundDate? Read(DateScan scan, int i)
    {
        var next = scan.Is(i, "takip") ? i + 2 : i + 1;
        if (scan.Is(i, "takip") && !scan.Is(i + 1, "eden") || scan.Is(i, "sonraki") && !Opens(scan, i))
        {
            return null;
        }

        return scan.Cue(next) switch
        {
            { Kind: CueKind.Weekday } weekday => Weekday(scan, i, next, weekday.Value),
            { Kind: CueKind.Unit, Plural: false } unit when unit.Value == (int)DateUnit.Day => (scan.StoryDay(i) ?? scan.LastDay) is { } told ? new FoundDate(i, next + 1, DateValue.Day(Calendar.AddDays(told, 1), "date.counted")) : null,
            { Kind: CueKind.Unit, Plural: false } unit => Unit(scan, i, next + 1, (DateUnit)unit.Value, DateShift.Following),
            _ => null,
        };
    }

    /// <summary>The weekday after, or with "bir önceki" before, the day last told.</summary>
    public static FoundDate? Weekday(DateScan scan, int i, int at, int weekday)
    {
        var isBack = scan.IsShift(i, DateShift.Previous);
        return (scan.QuotedDay(i) ?? (isBack ? scan.LastPastDay : scan.LastDay) ?? scan.Anchor) is { } told
            ? new FoundDate(isBack && scan.Is(i - 1, "bir") ? i - 1 : i, TurkishPoints.SkipHolders(scan, at + 1), DateValue.Day(EnglishShifts.Weekday(told, isBack ? DateShift.Last : DateShift.Following, weekday), "date.weekday")) : null;
    }

    /// <summary>The week, month or year beside the one told last; null where none is told.</summary>
    public static FoundDate? Unit(DateScan scan, int start, int end, DateUnit unit, DateShift shift)
    {
        if (unit is not (DateUnit.Week or DateUnit.Month or DateUnit.Year))
        {
            return null;
        }

        var wanted = unit switch { DateUnit.Year => DatePrecision.Year, DateUnit.Month => DatePrecision.Month, _ => DatePrecision.Week };
        return (scan.LastValue is { } last && last.Precision == wanted ? last.From : scan.LastPastDay) is { } told && Calendar.Unit(Calendar.Add(told, EnglishShifts.Offset(shift), unit), unit, "date.counted") is var beside && (shift == DateShift.Previous || beside.From <= scan.Anchor)
            ? new FoundDate(start, end, beside) : null;
    }

    // "bundan sonraki", "daha sonraki", "15 Ağustos'tan sonraki", "iki gün sonraki" count from what they name.
    private static bool Opens(DateScan scan, int i) =>
        i == 0 || scan.Token(i - 1).Kind == Texts.TokenKind.Mark && !scan.IsApostrophe(i - 1) || scan.Word(i - 1) is "bir" or "ve" or "de" or "da" or "ise" or "ama" or "ancak" or "hemen";
}
