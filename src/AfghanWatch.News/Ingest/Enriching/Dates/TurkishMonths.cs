using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish months with their year, and the parts and slices of months, years and weeks: "ağustosta", "2021 Ağustos'unda", "Ocak-Şubat 2017", "ayın sonunda", "yılın ilk altı ayında".</summary>
internal static class TurkishMonths
{
    /// <summary>A month with its year, "ayı", part or slice. A month alone counts in capitals, in a case, or before "ayı".</summary>
    public static FoundDate? Month(DateScan scan, int start, int i, int? year)
    {
        var cue = scan.Cue(i);
        var shortEnd = i + 1;
        if (cue.Short && year is null && AbsoluteDates.YearAfter(scan, ref shortEnd) is null)
        {
            return null;
        }

        // "mermer ocağında", "buğday ekiminde", "şu aralığında": what belongs to something is no month, unless that is a year.
        if (year is null && !scan.Capital(i) && scan.Word(i) is var owned && (owned.StartsWith("ocagi", StringComparison.Ordinal) || owned.StartsWith("araligi", StringComparison.Ordinal) || owned.StartsWith("ekimi", StringComparison.Ordinal) && owned.Length > 5))
        {
            return null;
        }

        var end = i + 1;
        if (year is null && cue.Case is TurkishCase.None or TurkishCase.Accusative && AbsoluteDates.YearAfter(scan, ref end) is { } after)
        {
            year = after;
            end = TurkishPoints.SkipEnding(scan, end, out _);
        }

        // "mart için dokuz sefer planlandı".
        var named = year is not null || start != i || cue is { Case: TurkishCase.None, Short: false, Value: not (1 or 10 or 12) } && scan.Is(end, "icin") && !scan.Capital(i);
        if (scan.IsUnit(end, DateUnit.Month) && cue.Case == TurkishCase.None)
        {
            named = true;
            end++;
        }

        // "Ocak-Şubat 2017", with the year of the last.
        if (scan.IsDash(end) && scan.Cue(end + 1) is { Kind: CueKind.Month, Short: false } second && (second.Value > cue.Value || year is not null) && cue.Case == TurkishCase.None)
        {
            var rangeEnd = end + 2;
            if (year is { } opening && AbsoluteDates.YearAfter(scan, ref rangeEnd) is { } closing && closing > opening && Calendar.Day(opening, cue.Value, 1) is { } begin && Calendar.Day(closing, second.Value, 1) is { } finish)
            {
                // "Şubat 2005-Haziran 2010".
                return new FoundDate(start, TurkishPoints.SkipHolders(scan, rangeEnd), DateValue.Range(begin, Calendar.Unit(finish, DateUnit.Month, "").To, "date.months", Certainty.Stated));
            }

            var shared = AbsoluteDates.YearAfter(scan, ref rangeEnd) ?? year ?? DateResolver.Month(scan, cue.Value, start, end)?.From.Year;
            if (shared is { } both && second.Value > cue.Value && Calendar.Day(both, cue.Value, 1) is { } first && Calendar.Day(both, second.Value, 1) is { } final)
            {
                return new FoundDate(start, TurkishPoints.SkipHolders(scan, rangeEnd), DateValue.Range(first, Calendar.Unit(final, DateUnit.Month, "").To, "date.months", Certainty.Inferred));
            }
        }

        // "Iğdır'ın Aralık ilçesinde", "Ocak köyü": places.
        if (scan.Word(end) is var place && (place.StartsWith("ilce", StringComparison.Ordinal) || place.StartsWith("koyu", StringComparison.Ordinal) || place.StartsWith("mahalle", StringComparison.Ordinal) || place.StartsWith("belde", StringComparison.Ordinal)))
        {
            return null;
        }

        // "ekim boyunca", "şubat bitmeden".
        var isLasting = cue.Case == TurkishCase.None && (scan.Is(end, "boyunca") || TurkishShifts.Runs(scan, end));
        named |= isLasting && !cue.Short;
        var hasPart = TurkishPoints.Ordinal(scan, end) is > 0 and var ordinal && scan.Kind(end) == CueKind.Number && scan.Kind(ordinal) == CueKind.Unit || scan.Kind(end) == CueKind.Part || (scan.Kind(end) == CueKind.OrdinalWord || scan.IsShift(end, DateShift.Recent)) && (scan.Kind(end + 1) is CueKind.Unit or CueKind.Weekday || TurkishCounts.Count(scan, end + 1, out var counted) is not null && scan.Kind(counted) == CueKind.Unit);
        var distinct = cue.Value is 2 or 5 or 6 or 7 or 8 || cue.Value == 12 && i > 0 && scan.Token(i - 1).Kind == TokenKind.Word;
        var isListed = cue.Case == TurkishCase.None && scan.Word(end) is "ve" or "ile" or "veya" && scan.Cue(end + 1) is { Kind: CueKind.Month, Short: false };
        if (!named && !hasPart && !isListed && (!scan.Capital(i) && !IsTime(scan, i) || (cue.Case == TurkishCase.None && (!distinct || scan.Capital(end)) && !scan.Word(end).StartsWith("aras", StringComparison.Ordinal)) || cue.Case is TurkishCase.Accusative or TurkishCase.Genitive))
        {
            return null;
        }

        var whole = year is { } y
            ? Calendar.Day(y, cue.Value, 1) is { } day ? Calendar.Unit(day, DateUnit.Month, "date.month") with { Certainty = Certainty.Stated } : (DateValue?)null
            : DateResolver.Month(scan, cue.Value, start, end);
        if (isLasting && whole is { } running)
        {
            return TurkishShifts.Runs(scan, end) ? UpTo(scan, start, end, running) : new FoundDate(start, end + 1, running);
        }

        return whole is { } value ? WithPart(scan, new FoundDate(start, end, value)) : null;
    }

    private static FoundDate? NthDay(DateScan scan, FoundDate month, int at, int ordinal)
    {
        var isWeekend = scan.IsUnit(at, DateUnit.Week) && scan.Cue(at).Case == TurkishCase.None && scan.Cue(at + 1) is { Kind: CueKind.Part, Value: (int)DatePart.End };
        if (!isWeekend && scan.Kind(at) != CueKind.Weekday || EnglishYears.NthDay(month.Value, ordinal, isWeekend ? 6 : scan.Cue(at).Value) is not { } day)
        {
            return null;
        }

        return isWeekend ? new FoundDate(month.Start, at + 2, Calendar.Unit(day, DateUnit.Weekend, "date.fraction")) : new FoundDate(month.Start, TurkishPoints.SkipHolders(scan, at + 1), DateValue.Day(day, "date.fraction"));
    }

    /// <summary>"şubat bitmeden", "yaz bitmeden": from the report to its last day.</summary>
    public static FoundDate? UpTo(DateScan scan, int start, int end, DateValue whole) =>
        scan.Anchor is { } report && report < whole.To ? new FoundDate(start, scan.Is(end, "sona") ? end + 2 : end + 1, DateValue.Range(report, whole.To, "date.by")) : null;

    // "ağustosta", "mayıstan beri", "ekime kadar" are months without their capital too; "ocakta" is a pit or a hearth where the text tells of miners or tea, "bu aralıkta" a gap.
    private static bool IsTime(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        return cue.Case switch
        {
            TurkishCase.Locative or TurkishCase.Ablative or TurkishCase.Relative => cue.Value is >= 2 and <= 11 || cue.Value == 1 && !scan.TellsOfHearths || cue.Value == 12 && scan.Kind(i - 1) == CueKind.None && scan.Word(i - 1) is not ("su" or "dar" or "kisa" or "her" or "hangi"),
            TurkishCase.Dative => cue.Value > 1 && scan.Word(i + 1) is "kadar" or "dek" or "degin",
            _ => false,
        };
    }

    /// <summary>Adds "başında", "ortasında", "sonuna", "ilk haftası", "ikinci yarısında" to a month, year or week.</summary>
    public static FoundDate WithPart(DateScan scan, FoundDate whole)
    {
        var at = whole.End;

        // "geçen yılın sonbaharında".
        if (whole.Value.Precision == DatePrecision.Year && scan.Cue(at) is { Kind: CueKind.Season, Case: TurkishCase.Locative } season)
        {
            return new FoundDate(whole.Start, at + 1, EnglishYears.SeasonOf(whole.Value.From.Year, season.Value, whole.Value.Certainty));
        }

        // "haftanın geri kalanında", "yılın kalanında".
        var left = scan.Is(at, "geri") ? at + 1 : at;
        if (scan.Word(left).StartsWith("kalanin", StringComparison.Ordinal) && whole.Value.From <= scan.Anchor && scan.Anchor < whole.Value.To)
        {
            return new FoundDate(whole.Start, left + 1, DateValue.Range(scan.Anchor.Value, whole.Value.To, "date.later"));
        }

        if (scan.Cue(at) is { Kind: CueKind.Part } part)
        {
            return new FoundDate(whole.Start, at + 1, Calendar.Part(whole.Value, (DatePart)part.Value, (DatePart)part.Value == DatePart.End ? "date.part.end" : "date.part"));
        }

        // "yılın ilk aylarında", "Ağustos'un son günlerinde".
        if ((scan.Is(at, "ilk") || scan.Is(at, "son")) && scan.Cue(at + 1) is { Kind: CueKind.Unit, Plural: true } many && (DateUnit)many.Value is DateUnit.Day or DateUnit.Week or DateUnit.Month && whole.Value.Precision is DatePrecision.Month or DatePrecision.Year)
        {
            if (scan.Is(at, "son") && many.Value == (int)DateUnit.Day && whole.Value.Precision == DatePrecision.Month)
            {
                return new FoundDate(whole.Start, at + 2, EnglishShifts.LastDays(whole.Value));
            }

            return new FoundDate(whole.Start, at + 2, Calendar.Part(whole.Value, scan.Is(at, "ilk") ? DatePart.Start : DatePart.End, scan.Is(at, "ilk") ? "date.part" : "date.part.end"));
        }

        if (whole.Value.Precision == DatePrecision.Week && scan.Cue(at + 1) is { Kind: CueKind.Unit, Value: (int)DateUnit.Day, Plural: false } && (scan.Is(at, "ilk") || scan.Is(at, "son")))
        {
            return new FoundDate(whole.Start, at + 2, DateValue.Day(scan.Is(at, "ilk") ? whole.Value.From : whole.Value.To, "date.fraction"));
        }

        var ordinal = scan.Cue(at) is { Kind: CueKind.OrdinalWord, Value: > 0 } word ? word.Value : scan.IsShift(at, DateShift.Recent) ? 9 : scan.DayNumber(at) ?? 0;
        var isNumber = scan.Kind(at) == CueKind.Number;
        if (isNumber)
        {
            var after = scan.IsMark(at + 1, '.') ? at + 2 : scan.IsApostrophe(at + 1) && scan.Word(at + 2) is "inci" or "uncu" or "nci" or "ncu" ? at + 3 : -1;
            if (after < 0)
            {
                return whole;
            }

            at = after - 1;
        }

        // "2021'in ilk altı ayında".
        if (ordinal is 1 or 9 && !isNumber && TurkishCounts.Count(scan, at + 1, out var unitAt) is { } count and < 100 && scan.Cue(unitAt) is { Kind: CueKind.Unit } units && whole.Value.Precision is DatePrecision.Year or DatePrecision.Month)
        {
            return new FoundDate(whole.Start, unitAt + 1, EnglishYears.FirstUnits(whole.Value, ordinal, count, (DateUnit)units.Value));
        }

        // "temmuzun ikinci pazar günü", "ağustosun ilk hafta sonu".
        if (ordinal > 0 && whole.Value.Precision == DatePrecision.Month && NthDay(scan, whole, at + 1, ordinal) is { } day)
        {
            return day;
        }

        if (ordinal > 0 && scan.Cue(at + 1) is { Kind: CueKind.Unit, Plural: false } unit && EnglishYears.Slice(whole.Value, ordinal, (DateUnit)unit.Value) is { } slice)
        {
            return new FoundDate(whole.Start, at + 2, slice);
        }

        return whole;
    }
}
