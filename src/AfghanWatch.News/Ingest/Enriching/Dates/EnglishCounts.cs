using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Counted dates: "three days ago", "a week earlier", "two days later", "in two weeks", "the same day".</summary>
internal static class EnglishCounts
{
    /// <summary>"Three weeks ago" is meant to the day, as most writers have it; longer counts of weeks are rounded.</summary>
    public const int LongestExact = 3;

    private static readonly FrozenSet<string> Happenings = "handover meeting ceremony summit attack attacks bombing bombings blast vote election talks visit call speech announcement takeover withdrawal deadline conference evacuation flight landing hearing trial match"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"two", "15", "a few", "a couple of", "twenty five"; null when no count stands there.</summary>
    public static int? Count(DateScan scan, int i, out int end)
    {
        end = i + 1;
        switch (scan.Cue(i))
        {
            case { Kind: CueKind.Article } when scan.Is(i, "that"):
                return null;
            case { Kind: CueKind.Number, Value: >= 0 and < 10000 } number:
                return Glue(scan, ref end, number.Value);
            case { Kind: CueKind.Article } when !scan.Is(i, "the"):
                if (scan.Kind(i + 1) == CueKind.NumberWord && scan.Word(i + 1) is "few" or "couple" or "dozen")
                {
                    end = scan.Is(i + 2, "of") ? i + 3 : i + 2;
                    return scan.Cue(i + 1).Value;
                }

                return 1;
            case { Kind: CueKind.NumberWord } word:
                if (word.Value is >= 20 and < 100)
                {
                    var next = scan.IsDash(end) ? end + 1 : end;
                    if (scan.Cue(next) is { Kind: CueKind.NumberWord, Value: < 10 } ones)
                    {
                        end = next + 1;
                        return word.Value + ones.Value;
                    }
                }

                end = scan.Is(end, "of") && word.Value == 2 ? end + 1 : end;
                return Glue(scan, ref end, word.Value);
            default:
                return null;
        }
    }

    // "three nights ago", "a night earlier": nights, mornings and evenings count days.
    private static DateUnit? Unit(DateScan scan, int i) => scan.Cue(i) is { Kind: CueKind.Unit } unit ? (DateUnit)unit.Value
        : scan.Word(i) is "nights" or "mornings" or "evenings" or "night" && scan.Word(i + 1) is "ago" or "earlier" or "later" or "before" or "after" ? DateUnit.Day : null;

    // "three full days", "two more weeks".
    private static int Glue(DateScan scan, ref int end, int count)
    {
        end = scan.Word(end) is "full" or "whole" or "more" or "straight" or "consecutive" or "long" && scan.Kind(end + 1) == CueKind.Unit ? end + 1 : end;
        return count;
    }

    public static FoundDate? Read(DateScan scan, int i)
    {
        // "A day before the handover", "the day before the ceremony": it is the happening last dated.
        if (scan.Word(i) is "a" or "the" && scan.IsUnit(i + 1, DateUnit.Day) && !scan.Cue(i + 1).Plural && scan.Is(i + 2, "before") && scan.Word(i + 3) is "the" or "that" && Happenings.Contains(scan.Word(i + 4)) && (scan.LastPastDay ?? scan.Anchor) is { } happened)
        {
            return new FoundDate(i, i + 5, DateValue.Day(Calendar.AddDays(happened, -1), "date.counted"));
        }

        if (Count(scan, i, out var unitAt) is not { } count || Unit(scan, unitAt) is not { } unit || unit == DateUnit.Half)
        {
            return null;
        }

        var end = unitAt + 1;
        if (unit == DateUnit.Week && scan.Word(end) is "ago" or "from" or "on" && EnglishNamedDays.AfterWeeks(scan, i, end, count) is { } weekday)
        {
            return weekday;
        }

        if (unit == DateUnit.Hour && count < 24 && scan.Word(end) is "earlier" or "before" or "previously" or "later" or "after" or "afterward" or "afterwards")
        {
            // "He fled a few hours later" is a time of a day that is told already.
            return null;
        }

        switch (scan.Word(end))
        {
            case "ago" when scan.Anchor is { } anchor:
                // "12 hours ago" is how live pages stamp their items; "a year ago today" the very day, "a year ago this month" that month.
                return unit == DateUnit.Hour || AgoStamps.Holds(scan, i, end + 1) ? null
                    : unit == DateUnit.Year && scan.Is(end + 1, "this") && scan.Cue(end + 2) is { Kind: CueKind.Unit, Plural: false } same && (DateUnit)same.Value is DateUnit.Month or DateUnit.Week ? new FoundDate(i, end + 3, Calendar.Unit(Calendar.Add(anchor, -count, unit), (DateUnit)same.Value, "date.ago"))
                    : scan.Is(end + 1, "today") ? new FoundDate(i, end + 2, DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago"))
                    : scan.Is(end + 1, "to", "the") && scan.IsUnit(end + 3, DateUnit.Day) ? new FoundDate(i, end + 4, DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago"))
                    : new FoundDate(i, end + 1, scan.Is(i - 1, "exactly") ? DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago") : Around(unit == DateUnit.Day ? scan.SpokenOn?.Invoke(i) ?? anchor : anchor, -count, unit, "date.ago"));
            case "earlier" or "before" or "previously" or "prior" or "sooner" or "beforehand" when (unit == DateUnit.Day ? scan.NearDay(i) ?? scan.LastDay : scan.QuotedDay(i) ?? scan.LastDay ?? scan.Anchor) is { } last && !Continues(scan, end):
                // "rose in August from a year earlier": the August before.
                return unit == DateUnit.Year && scan.LastValue is { Precision: DatePrecision.Month } month
                    ? new FoundDate(i, end + 1, Calendar.Unit(Calendar.AddMonths(month.From, -12 * count), DateUnit.Month, "date.counted"))
                    : new FoundDate(i, end + 1, Around(last, -count, unit, "date.counted"));
            case "later" or "after" or "afterward" or "afterwards" when unit is DateUnit.Year or DateUnit.Decade or DateUnit.Month && scan.LastValue is { Precision: DatePrecision.Year or DatePrecision.Month } longer && !Continues(scan, end):
                // "began in October 2001 and ended two decades later".
                var whole = Around(longer.From, count, unit, "date.counted");
                return whole.From > scan.Anchor && !scan.IsAnchorGuessed && DateTense.Of(scan, i, end + 1) != Tense.Future ? null : new FoundDate(i, end + 1, whole);
            case "on" when unit is DateUnit.Day or DateUnit.Week && scan.IsMark(end + 1, ',') && scan.LastPastDay is { } begun && Calendar.Add(begun, count, unit) is var since && since <= scan.Anchor:
                // "The soldiers landed on Aug. 16. A week on, …".
                return new FoundDate(i, end + 1, DateValue.Day(since, "date.counted"));
            case "later" or "after" or "afterward" or "afterwards" when (scan.QuotedDay(i) ?? scan.LastDay) is { } last && !Continues(scan, end):
                var later = Around(last, count, unit, "date.counted");

                // "20 years later" in a report of today counts from something older than the day last named.
                return later.From > scan.Anchor && !scan.IsAnchorGuessed && DateTense.Of(scan, i, end + 1) != Tense.Future ? null : new FoundDate(i, end + 1, later);
            case "in" when scan.Anchor is { } anchor && scan.Is(end + 1, "the", "past") && unit != DateUnit.Hour && !scan.Is(i - 1, "for") && CountedFrom.Closes(scan, end + 3):
                // "three days in the past": spun from "ago".
                return new FoundDate(i, end + 3, Around(anchor, -count, unit, "date.ago"));
            case "from" when scan.Anchor is { } anchor && scan.Word(end + 1) is "now" or "today":
                return new FoundDate(i, end + 2, Around(anchor, count, unit, "date.ahead"));
            case "before" or "after" or "following" when CountedFrom.Point(scan, end + 1) is { } from && (unit != DateUnit.Year || from.Value.Rule != "date.happening"):
                return new FoundDate(i, from.End, Around(from.Value.From, scan.Is(end, "before") ? -count : count, unit, "date.counted"));
            case "ahead" or "prior" when scan.Is(end + 1, scan.Is(end, "ahead") ? "of" : "to") && CountedFrom.Point(scan, end + 2) is { } bound:
                return new FoundDate(i, bound.End, Around(bound.Value.From, -count, unit, "date.counted"));
            case "before" or "after" when count < 100 && unit is DateUnit.Day or DateUnit.Week && CountedFrom.Clause(scan, end + 1) is { } told:
                return new FoundDate(i, end + 1, Around(told, scan.Is(end, "after") ? count : -count, unit, "date.counted"));
            case "hence" when scan.Anchor is { } anchor:
                return new FoundDate(i, end + 1, Around(anchor, count, unit, "date.ahead"));
            case "back" when scan.Anchor is { } anchor && unit != DateUnit.Hour && (end + 1 >= scan.Count || scan.Token(end + 1).Kind == TokenKind.Mark || scan.Word(end + 1) is "he" or "she" or "they" or "we" or "it" or "that" or "but" or "when"):
                // "fourteen days back."
                return new FoundDate(i, end + 1, Around(anchor, -count, unit, "date.ago"));
        }

        // "in two weeks", "within three days" look ahead only where the verb does: "took nine cities in six days" is a duration.
        if (scan.Anchor is { } today && count < 1000 && scan.Word(i - 1) is "in" or "within" && !scan.IsDash(unitAt) && DateTense.Of(scan, i - 1, end) == Tense.Future && !IsTold(scan, i) && !IsRecord(scan, i) && !CountsFromThePast(scan, i, today))
        {
            // "in two days' time".
            end = scan.IsApostrophe(end) && scan.Is(end + 1, "time") ? end + 2 : scan.Is(end, "time") && scan.Word(end - 1).EndsWith("'s", StringComparison.Ordinal) ? end + 1 : end;
            return scan.Is(i - 1, "in")
                ? new FoundDate(i - 1, end, Around(unit == DateUnit.Day ? scan.SpokenOn?.Invoke(i) ?? today : today, count, unit, "date.ahead") with { IsLoose = scan.Is(i + 1, "few") || scan.Is(i, "several") })
                : new FoundDate(i - 1, end, DateValue.Range(today, Calendar.Add(today, count, unit), "date.next-span") with { IsLoose = true });
        }

        return null;
    }

    /// <summary>"came before two days", "wait since three weeks": German, Arabic and Turkish say "ago" and "for" so.</summary>
    public static FoundDate? Translated(DateScan scan, int i)
    {
        if (scan.Anchor is not { } anchor || Count(scan, i + 1, out var at) is not { } count || count > 99 || scan.Cue(at) is not { Kind: CueKind.Unit } unit || (DateUnit)unit.Value is not (DateUnit.Day or DateUnit.Week or DateUnit.Month) || !CountedFrom.Closes(scan, at + 1))
        {
            return null;
        }

        if (scan.IsLink(i, DateLink.Since))
        {
            return new FoundDate(i, at + 1, DateValue.Range(Calendar.Add(anchor, -count, (DateUnit)unit.Value), anchor, "date.past-span"));
        }

        return scan.Word(i - 1) is not ("not" or "even" or "long") && DateTense.Of(scan, i, at + 1) == Tense.Past ? new FoundDate(i, at + 1, Around(anchor, -count, (DateUnit)unit.Value, "date.ago")) : null;
    }

    // "had not foreseen that the government would be gone in 11 days": how long, not when.
    private static bool IsTold(DateScan scan, int i)
    {
        for (var k = i - 2; k >= 0 && k > i - 14; k--)
        {
            if (scan.Word(k) is "would" or "could" or "might")
            {
                return true;
            }
        }

        return false;
    }

    // "the first Turkish flight in three years", "the deadliest attack in ten years": how long, whatever the verb behind it.
    private static bool IsRecord(DateScan scan, int i)
    {
        for (var k = i - 2; k >= 0 && k > i - 9 && scan.Token(k).Kind == TokenKind.Word; k--)
        {
            if (scan.Word(k) is "first" or "only" or "second" or "third" or "most" or "least" or "worst" or "best" || scan.Word(k) is { Length: > 5 } word && word.EndsWith("est", StringComparison.Ordinal) && word is not ("request" or "interest" or "protest" or "budapest" or "forest" or "arrest" or "contest"))
            {
                return true;
            }
        }

        return false;
    }

    // "The paper signed on 29 February 2020 promised that every soldier would leave within 14 months".
    private static bool CountsFromThePast(DateScan scan, int i, DateOnly today)
    {
        var sentence = scan.Text.SentenceAt(scan.Token(i).Span.Start).Start;
        return scan.LastValue is { } last && last.To.DayNumber < today.DayNumber - 30 && scan.LastEnd > sentence;
    }

    // "the same months of 2021", "the same period last year", "the same month a year earlier": what was named last, in another year.
    private static FoundDate? SamePeriod(DateScan scan, int start, int same)
    {
        if (!(scan.Is(same + 1, "period") || scan.Cue(same + 1) is { Kind: CueKind.Unit } unit && (DateUnit)unit.Value is DateUnit.Month or DateUnit.Quarter or DateUnit.Week) || scan.LastValue is not { } value)
        {
            return null;
        }

        var at = scan.Word(same + 2) is "of" or "in" ? same + 3 : same + 2;
        at = scan.Is(at, "the") ? at + 1 : at;
        var (year, end) = scan.Year(at) is { } written ? (written, at + 1)
            : scan.Word(at) is "last" or "previous" && scan.IsUnit(at + 1, DateUnit.Year) ? (value.From.Year - 1, at + 2)
            : scan.Word(at) is "a" or "one" && scan.IsUnit(at + 1, DateUnit.Year) && scan.Word(at + 2) is "ago" or "earlier" or "before" ? (value.From.Year - 1, at + 3) : (0, 0);
        return end == 0 ? null : new FoundDate(start, end, value with { From = Calendar.AddMonths(value.From, 12 * (year - value.From.Year)), To = LastDay(value, 12 * (year - value.From.Year)), Rule = "date.counted", Middle = null });
    }

    // A month's last day stays its last: 29 February becomes 28.
    private static DateOnly LastDay(DateValue value, int months) => Calendar.AddDays(Calendar.AddMonths(Calendar.AddDays(value.To, 1), months), -1);

    // "after the attack", "before he left": the clause, not the day last named, is what is counted from.
    private static bool Continues(DateScan scan, int i) =>
        scan.Is(i, "after") || scan.Is(i, "before") || scan.Is(i, "prior") ? !CountedFrom.Closes(scan, i + 1) && !(scan.Is(i, "before") && scan.Is(i + 1, "that")) : scan.Is(i + 1, "than");

    /// <summary>"the same day", "the same week", "that year", "that evening": of the day last named, in a sentence of the past no later than the report.</summary>
    public static FoundDate? SameDay(DateScan scan, int start, int same)
    {
        if (SamePeriod(scan, start, same) is { } period)
        {
            return period;
        }

        same = scan.Kind(same) is CueKind.Unit or CueKind.TimeOfDay ? same - 1 : same;
        if (scan.Kind(same + 1) == CueKind.TimeOfDay)
        {
            return (scan.LastPastDay ?? scan.LastDay) is { } named ? new FoundDate(start, same + 2, DateValue.Day(named, "date.counted")) : null;
        }

        if (scan.Cue(same + 1) is { Kind: CueKind.Unit, Plural: false } longer && (DateUnit)longer.Value is DateUnit.Month or DateUnit.Year && scan.LastValue is { } value)
        {
            return (DateUnit)longer.Value == DateUnit.Year || value.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Week ? new FoundDate(start, same + 2, Calendar.Unit(value.From, (DateUnit)longer.Value, "date.counted")) : null;
        }

        if ((DateTense.Of(scan, start, same + 2) == Tense.Future || scan.LastDay is null ? scan.LastDay : scan.IsUnit(same + 1, DateUnit.Day) ? scan.NearDay(start) : scan.LastPastDay ?? scan.LastDay) is not { } last || scan.Cue(same + 1) is not { Kind: CueKind.Unit, Plural: false } unit || (DateUnit)unit.Value is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year))
        {
            return null;
        }

        return new FoundDate(start, same + 2, Calendar.Unit(last, (DateUnit)unit.Value, "date.counted"));
    }

    // A count of days names a day; "three months ago" names a month, "20 years ago" a year.
    private static DateValue Around(DateOnly from, int count, DateUnit unit, string rule)
    {
        var day = Calendar.Add(from, count, unit);
        return unit switch
        {
            DateUnit.Hour or DateUnit.Day => DateValue.Day(day, rule),
            DateUnit.Week or DateUnit.Fortnight or DateUnit.Weekend => rule == "date.ago" && count < -LongestExact ? Calendar.Unit(day, DateUnit.Week, rule) : DateValue.Day(day, rule),
            DateUnit.Month => Calendar.Unit(day, DateUnit.Month, rule),
            DateUnit.Quarter => Calendar.Unit(day, DateUnit.Quarter, rule),
            _ => Calendar.Unit(day, DateUnit.Year, rule),
        };
    }
}
