using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"geçen hafta", "önümüzdeki Çarşamba", "bu ay", "son 20 yılda", "önümüzdeki günlerde", "hafta sonu", "ay sonunda".</summary>
internal static class TurkishShifts
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (scan.Anchor is not { } anchor)
        {
            return null;
        }

        // "her geçen yıl": every year that passes.
        if (scan.Is(i - 1, "her"))
        {
            return null;
        }

        var shift = (DateShift)scan.Cue(i).Value;
        if (scan.Word(i) is "sonraki" or "izleyen" or "takip")
        {
            return TurkishFollowing.Read(scan, i);
        }

        if (scan.Is(i, "haftaya", "bugun"))
        {
            return new FoundDate(i, i + 2, DateValue.Day(Calendar.AddDays(anchor, 7), "date.relative-day"));
        }

        if (scan.Is(i, "haftaya"))
        {
            return scan.Cue(i + 1) is { Kind: CueKind.Weekday } day ? new FoundDate(i, TurkishPoints.SkipHolders(scan, i + 2), DateValue.Day(Calendar.AddDays(Calendar.Monday(anchor), 6 + day.Value), "date.weekday"))
                : scan.Capital(i) && scan.Kind(i - 1) is CueKind.None && scan.Kind(i + 1) == CueKind.None && !scan.Is(i + 1, "kadar") ? new FoundDate(i, i + 1, Calendar.Unit(Calendar.AddDays(anchor, 7), DateUnit.Week, "date.week")) : null;
        }

        if (Counted(scan, i, anchor, shift) is { } counted)
        {
            return counted;
        }

        var next = i + 1;
        switch (scan.Word(next) is "kisin" or "yazin" ? new Cue(CueKind.Season, scan.Is(next, "kisin") ? 1 : 3) : scan.Cue(next))
        {
            case { Kind: CueKind.Unit, Plural: true } units:
                // "yaşamının son saatleri" are not the hours behind us.
                if (scan.Cue(next).Case is TurkishCase.Dative or TurkishCase.Accusative or TurkishCase.Genitive)
                {
                    return null;
                }

                return shift is DateShift.Recent or DateShift.Past or DateShift.Last or DateShift.Coming or DateShift.Next ? Loose(Span(anchor, shift, 3, (DateUnit)units.Value, i, next + 1)) : null;
            case { Kind: CueKind.Unit } unit:
                return Unit(scan, anchor, shift, (DateUnit)unit.Value, i, next + 1);
            case { Kind: CueKind.Weekday } weekday:
                if (TurkishPoints.SkipHolders(scan, next + 1) is var after && scan.DayNumber(after) is not null && AbsoluteDates.Read(scan, after) is { Value.Precision: DatePrecision.Day } dated)
                {
                    return new FoundDate(i, TurkishPoints.SkipHolders(scan, dated.End), dated.Value);
                }

                return shift == DateShift.Following || scan.Is(i - 1, "bir") ? TurkishFollowing.Weekday(scan, i, next, weekday.Value) : new FoundDate(i, TurkishPoints.SkipHolders(scan, next + 1), DateValue.Day(Weekday(anchor, shift, weekday.Value), "date.weekday"));
            case { Kind: CueKind.Month } month:
                return shift == DateShift.Recent ? null : TurkishMonths.WithPart(scan, new FoundDate(i, scan.IsUnit(next + 1, DateUnit.Month) ? next + 2 : next + 1, Calendar.Unit(EnglishShifts.Month(anchor, shift, month.Value), DateUnit.Month, "date.month")));
            case { Kind: CueKind.Season } season:
                // "geçen yaz temmuzda": the month of that summer.
                if (shift is DateShift.Last or DateShift.Past && scan.Cue(next + 1) is { Kind: CueKind.Month, Short: false })
                {
                    return TurkishMonths.Month(scan, i, next + 1, EnglishYears.ShiftedSeason(anchor, shift, season.Value).To.Year);
                }

                return shift == DateShift.Recent ? null : new FoundDate(i, scan.Word(next + 1).StartsWith("aylar", StringComparison.Ordinal) ? next + 2 : next + 1, shift == DateShift.This ? TurkishSeasons.This(scan, anchor, season.Value, i, next + 1) : EnglishYears.ShiftedSeason(anchor, shift, season.Value));
            case { Kind: CueKind.TimeOfDay }:
                // "ertesi sabah", "önceki akşam": of the day last named; alone, the evening before yesterday's.
                if (shift == DateShift.Following || shift == DateShift.Previous && scan.LastPastDay is not null)
                {
                    return scan.StoryDay(i) is { } named ? new FoundDate(i, next + 1, DateValue.Day(Calendar.AddDays(named, shift == DateShift.Following ? 1 : -1), "date.counted")) : null;
                }

                if (shift == DateShift.Previous)
                {
                    return new FoundDate(i, next + 1, DateValue.Day(Calendar.AddDays(anchor, -2), "date.relative-day"));
                }

                // "bu öğle yemeği" is a lunch.
                if (scan.Is(next, "sabaha") && scan.Is(next + 1, "karsi") && shift == DateShift.This)
                {
                    return new FoundDate(i, next + 2, DateValue.Day(anchor, "date.relative-day"));
                }

                return scan.Word(next + 1).StartsWith("yeme", StringComparison.Ordinal) ? null : shift is DateShift.This or DateShift.Last ? new FoundDate(i, TurkishHours.Past(scan, next), DateValue.Day(Calendar.AddDays(scan.SpokenOn?.Invoke(i) ?? anchor, shift == DateShift.Last ? -1 : 0), "date.relative-day")) : null;
            default:
                return null;
        }
    }

    private static FoundDate? Counted(DateScan scan, int i, DateOnly anchor, DateShift shift)
    {
        if (shift is DateShift.This or DateShift.Previous or DateShift.Following || TurkishCounts.Count(scan, i + 1, out var at) is not { } count)
        {
            return null;
        }

        // "önümüzdeki 4 iş günü": working days, so weekends are stepped over.
        if (scan.Is(at, "is") && scan.IsUnit(at + 1, DateUnit.Day) && count < 100 && shift is DateShift.Next or DateShift.Coming)
        {
            var last = anchor;
            for (var left = count; left > 0; left -= Calendar.Weekday(last) <= 5 ? 1 : 0)
            {
                last = Calendar.AddDays(last, 1);
            }

            return new FoundDate(i, at + 2, DateValue.Range(anchor, last, "date.next-span"));
        }

        // "son altı yıldır": how long, not when.
        if (scan.Cue(at).Case == TurkishCase.Relative && scan.Word(at).EndsWith('r'))
        {
            return null;
        }

        if (scan.Cue(at) is not { Kind: CueKind.Unit } unit)
        {
            return null;
        }

        var end = scan.Word(at + 1) is "icinde" or "boyunca" or "icerisinde" ? at + 2 : at + 1;
        var span = Span(anchor, shift, count, (DateUnit)unit.Value, i, end);
        return scan.Is(i + 1, "birkac") || scan.Is(i + 1, "bir", "kac") ? Loose(span) : span;
    }

    private static FoundDate Loose(FoundDate found) => found with { Value = found.Value with { IsLoose = true } };

    private static FoundDate Span(DateOnly anchor, DateShift shift, int count, DateUnit unit, int start, int end) => shift is DateShift.Next or DateShift.Coming
        ? new FoundDate(start, end, DateValue.Range(anchor, Calendar.Add(anchor, count, unit), "date.next-span"))
        : new FoundDate(start, end, DateValue.Range(Calendar.Add(anchor, -count, unit), anchor, "date.past-span"));

    private static FoundDate? Unit(DateScan scan, DateOnly anchor, DateShift shift, DateUnit unit, int start, int end)
    {
        if (unit == DateUnit.Day)
        {
            // "bu gün" is a misspelt today; "bu günlerde", "bu güne kadar" and "bu günün" speak of the time.
            if (shift == DateShift.This)
            {
                return scan.Is(end - 1, "gun") && !scan.Is(start - 1, "her") ? new FoundDate(start, end, DateValue.Day(scan.SpokenOn?.Invoke(start) ?? anchor, "date.relative-day")) : null;
            }

            // "ertesi gün" counts from the day last named; "önceki gün" is the day before yesterday; "geçen gün" no day at all.
            var counted = scan.LastValue is { Precision: DatePrecision.Day } beside && start > 0 && scan.LastEnd == scan.Token(start - 1).Span.End ? beside.From : scan.QuotedDay(start) ?? scan.LastDay ?? anchor;
            if (shift == DateShift.Following && scan.QuoteAround?.Invoke(scan.Token(start).Span.Start) is { } quote && (scan.LastDayAt < 0 || scan.LastDayAt < quote.Start && scan.Text.SentenceIndexAt(quote.Start) - scan.Text.SentenceIndexAt(scan.LastDayAt) > 2))
            {
                // "jandarmayı arıyoruz, ertesi gün yenileri geliyor": of no day that the speaker named.
                return null;
            }

            return shift == DateShift.Following ? new FoundDate(start, end, DateValue.Day(Calendar.AddDays(counted, 1), "date.counted"))
                : shift == DateShift.Previous ? scan.Is(start - 1, "bir") ? new FoundDate(start - 1, end, DateValue.Day(Calendar.AddDays(scan.LastDay ?? anchor, -1), "date.counted")) : new FoundDate(start, end, DateValue.Day(Calendar.AddDays(anchor, -2), "date.relative-day"))
                : null;
        }

        if (unit is DateUnit.Hour or DateUnit.Half || shift == DateShift.Recent)
        {
            return null;
        }

        // "geçen yılki bayramda".
        if (unit == DateUnit.Year && shift is DateShift.Last or DateShift.Past && scan.Word(end - 1) is "yilki" or "seneki" && TurkishFeastDays.YearsAgo(scan, start, end, 1) is { } feast)
        {
            return feast;
        }

        if ((shift == DateShift.Following || shift == DateShift.Previous && scan.Is(start - 1, "bir")) && TurkishFollowing.Unit(scan, start, end, unit, shift) is { } next)
        {
            return next;
        }

        if (TurkishPeriods.Read(scan, anchor, shift, unit, start, end) is { } told)
        {
            return told;
        }

        // "geçen yılın aynı döneminde": what was named last, a year before.
        if (unit == DateUnit.Year && scan.Is(end, "ayni") && (scan.Word(end + 1).StartsWith("donem", StringComparison.Ordinal) || scan.Word(end + 1).StartsWith("ay", StringComparison.Ordinal)) && shift is DateShift.Last or DateShift.Past or DateShift.Previous && scan.LastValue is { Precision: not (DatePrecision.Day or DatePrecision.Week) } period && period.From.Year == anchor.Year)
        {
            return new FoundDate(start, end + 2, DateValue.Range(Calendar.AddMonths(period.From, -12), Calendar.AddMonths(period.To, -12), "date.counted"));
        }

        // "evvelki hafta" is the week before the last.
        var whole = Calendar.Unit(Calendar.Add(anchor, scan.Is(start, "evvelki") && !scan.Is(start - 1, "bir") ? -2 : EnglishShifts.Offset(shift), unit), unit, unit == DateUnit.Week ? "date.week" : "date.shifted-unit");

        // "gelecek haftadan sonraki hafta".
        if (scan.Cue(end - 1).Case == TurkishCase.Ablative && scan.Is(end, "sonraki") && (scan.IsUnit(end + 1, unit) || unit == DateUnit.Week && scan.Is(end + 1, "haftaya")))
        {
            return new FoundDate(start, scan.Is(end + 2, "ait") ? end + 3 : end + 2, Calendar.Unit(Calendar.Add(whole.From, 1, unit), unit, whole.Rule));
        }

        // "geçen hafta Çarşamba günü", "bu hafta sonu".
        if (unit == DateUnit.Week && scan.Cue(end) is { Kind: CueKind.Weekday } weekday)
        {
            return new FoundDate(start, TurkishPoints.SkipHolders(scan, end + 1), DateValue.Day(Calendar.AddDays(whole.From, weekday.Value - 1), "date.weekday"));
        }

        if (unit == DateUnit.Week && scan.Cue(end) is { Kind: CueKind.Part, Value: (int)DatePart.End } && scan.Cue(end - 1).Case == TurkishCase.None)
        {
            return new FoundDate(start, end + 1, Calendar.Unit(whole.From, DateUnit.Weekend, "date.weekend"));
        }

        // "geçen yıl 15 Ağustos'ta", "geçen yılın 15 Ağustos'unda": that day of that year.
        if (unit == DateUnit.Year && scan.DayNumber(end) is not null && AbsoluteDates.Read(scan, end) is { Value: { Precision: DatePrecision.Day, Rule: "date.month-day" } } dayOfYear && Calendar.Day(whole.From.Year, dayOfYear.Value.From.Month, dayOfYear.Value.From.Day) is { } dated)
        {
            return new FoundDate(start, TurkishPoints.SkipHolders(scan, dayOfYear.End), DateValue.Day(dated, "date.month-day"));
        }

        if (unit == DateUnit.Year && scan.Kind(end) == CueKind.Month)
        {
            return TurkishMonths.Month(scan, start, end, whole.From.Year);
        }

        if (scan.Is(end, "icinde") || scan.Is(end, "icerisinde"))
        {
            end++;
        }

        // "gelecek ay 4'ünden 23'üne kadar", "bu ayın 15'inde".
        if (unit == DateUnit.Month && scan.DayNumber(end) is { } day && scan.IsApostrophe(end + 1) && Calendar.Day(whole.From.Year, whole.From.Month, day) is { } from)
        {
            var close = TurkishPoints.SkipEnding(scan, end + 1, out var grammatical);
            if (grammatical == TurkishCase.Ablative && scan.DayNumber(close) is { } lastDay && Calendar.Day(whole.From.Year, whole.From.Month, lastDay) is { } to && to > from)
            {
                close = TurkishPoints.SkipEnding(scan, close + 1, out _);
                return new FoundDate(start, scan.Is(close, "kadar") ? close + 1 : close, DateValue.Range(from, to, "date.range"));
            }

            return new FoundDate(start, close, DateValue.Day(from, "date.month-day"));
        }

        if (shift == DateShift.This && Runs(scan, end) && anchor < whole.To)
        {
            return new FoundDate(start, end + 1, DateValue.Range(anchor, whole.To, "date.by"));
        }

        // "bu hafta daha sonra".
        if (shift == DateShift.This && (scan.Is(end, "daha", "sonra") || scan.Is(end, "sonra")) && anchor < whole.To)
        {
            return new FoundDate(start, scan.Is(end, "daha") ? end + 2 : end + 1, DateValue.Range(Calendar.AddDays(anchor, 1), whole.To, "date.later"));
        }

        return TurkishMonths.WithPart(scan, new FoundDate(start, end, whole));
    }

    /// <summary>A unit that stands for the current one: "ay sonunda", "yılın başında", "hafta sonu".</summary>
    public static FoundDate? Current(DateScan scan, int i)
    {
        var unit = (DateUnit)scan.Cue(i).Value;
        if (scan.Anchor is not { } anchor || scan.Cue(i).Plural || unit is not (DateUnit.Week or DateUnit.Month or DateUnit.Year) || scan.Cue(i).Case is not (TurkishCase.None or TurkishCase.Genitive))
        {
            return null;
        }

        if (unit == DateUnit.Week && scan.Cue(i) is { Case: TurkishCase.None } && scan.Cue(i + 1) is { Kind: CueKind.Part, Value: (int)DatePart.End })
        {
            var saturday = Calendar.AddDays(Calendar.Monday(anchor), 5);
            saturday = saturday > anchor && DateTense.Of(scan, i, i + 2) == Tense.Past ? Calendar.AddDays(saturday, -7) : saturday;
            return new FoundDate(i, i + 2, Calendar.Unit(saturday, DateUnit.Weekend, "date.weekend"));
        }

        if (unit == DateUnit.Month && TurkishCounts.GenitiveWordDay(scan, i) is { } inWords)
        {
            return inWords;
        }

        // "ayın 31'ine kadar".
        if (unit == DateUnit.Month && scan.Cue(i).Case == TurkishCase.Genitive && scan.DayNumber(i + 1) is { } day && scan.IsApostrophe(i + 2) && Calendar.Day(anchor.Year, anchor.Month, day) is { } dated)
        {
            return new FoundDate(i, TurkishPoints.SkipEnding(scan, i + 2, out _), DateValue.Day(dated, "date.month-day"));
        }

        // "yıl sonunda": its last day.
        if (unit == DateUnit.Year && scan.Is(i + 1, "sonunda"))
        {
            return new FoundDate(i, i + 2, DateValue.Day(Calendar.Unit(anchor, unit, "").To, "date.part.end"));
        }

        // "yıl bitmeden", "ay dolmadan".
        if (Runs(scan, i + 1) && scan.Cue(i).Case == TurkishCase.None)
        {
            return new FoundDate(i, i + 2, DateValue.Range(anchor, Calendar.Unit(anchor, unit, "").To, "date.by"));
        }

        // "yıl içinde daha sonra".
        if (scan.Is(i + 1, "icinde") && scan.Is(i + 2, "daha", "sonra") && Calendar.Unit(anchor, unit, "") is var current && anchor < current.To)
        {
            return new FoundDate(i, i + 4, DateValue.Range(Calendar.AddDays(anchor, 1), current.To, "date.later"));
        }

        var whole = new FoundDate(i, i + 1, Calendar.Unit(anchor, unit, "date.shifted-unit"));
        return TurkishMonths.WithPart(scan, whole) is var found && found.End > i + 1 ? found : null;
    }

    /// <summary>"… bitmeden", "… dolmadan": before it is over.</summary>
    public static bool Runs(DateScan scan, int i) => scan.Word(i) is "bitmeden" or "dolmadan" or "cikmadan" or "sona" && (!scan.Is(i, "sona") || scan.Is(i + 1, "ermeden"));

    private static DateOnly Weekday(DateOnly anchor, DateShift shift, int weekday)
    {
        var distance = weekday - Calendar.Weekday(anchor);
        return shift switch
        {
            DateShift.This => Calendar.AddDays(anchor, distance),
            DateShift.Next => Calendar.AddDays(Calendar.Monday(anchor), 6 + weekday),
            DateShift.Coming => Calendar.AddDays(anchor, distance <= 0 ? distance + 7 : distance),
            DateShift.Previous => Calendar.AddDays(Calendar.Monday(anchor), weekday - 8),
            _ => Calendar.AddDays(anchor, distance >= 0 ? distance - 7 : distance),
        };
    }
}
