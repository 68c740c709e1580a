using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Happenings that stand for a date: the fall of Kabul, 9/11, the deal of February 2020.</summary>
internal static class DateAnchors
{
    private static readonly DateOnly FallOfKabul = new(2021, 8, 15);
    private static readonly DateOnly Coup = new(2016, 7, 15);
    private static readonly DateOnly EuStatement = new(2016, 3, 18);
    private static readonly DateOnly September11 = new(2001, 9, 11);

    public static FoundDate? Read(DateScan scan, int i)
    {
        var word = scan.Word(i);
        return word switch
        {
            "fall" when scan.Is(i + 1, "of", "kabul") && !AsPlan(scan, i) => Fall(scan.Is(i - 1, "the") ? i - 1 : i, i + 3),
            "9" when (scan.IsMark(i + 1, '/') || scan.IsDash(i + 1)) && scan.Glued(i + 1) && scan.Glued(i + 2) && scan.Is(i + 2, "11") && !(scan.IsMark(i + 3, '/') && scan.Glued(i + 3)) => Of(i, i + 3, September11),
            "september" or "sept" or "eylul" => Attacks(scan, i),
            "11" when scan.Word(i + 1) is "eylul" && scan.Word(i + 2).StartsWith("saldiri", StringComparison.Ordinal) => Of(i, i + 3, September11),
            "15" when scan.Word(i + 1) is "temmuz" && IsCoup(scan, i + 2) => Of(i, i + 2, Coup),
            "the" or "18" or "march" => Statement(scan, i),
            "kabil'in" or "kabul'un" when scan.Word(i + 1) is var fall && (fall.StartsWith("dusus", StringComparison.Ordinal) || fall.StartsWith("dusmes", StringComparison.Ordinal) && (!fall.EndsWith("nin", StringComparison.Ordinal) || scan.Is(i + 2, "ertesi"))) => Fall(i, i + 2),
            "kabil" or "kabul" when scan.Word(i + 1) is "dusmeden" or "dustukten" => Fall(i, i + 2),
            "kabil'e" or "kabil'i" or "kabil'in" => Takeover(scan, i),
            _ => null,
        };
    }

    // "September 11 attacks", "Sept. 11, 2001" is read as any other date.
    private static FoundDate? Attacks(DateScan scan, int i)
    {
        var day = scan.SkipDot(i + 1);
        if (!scan.Is(day, "11"))
        {
            return null;
        }

        var end = AbsoluteDates.SkipOrdinal(scan, day + 1);

        // "the attacks of September 11": a year behind it is read as in any other date.
        if (scan.Word(i - 1) is "of" or "on" && scan.Word(i - 2) is "attacks" or "events" && scan.Year(scan.IsMark(end, ',') ? end + 1 : end) is null)
        {
            return Of(i, end, September11);
        }

        end = scan.IsMark(end, ',') && scan.Is(end + 1, "2001") ? end + 2 : end;
        end = scan.IsMark(end, ',') ? end + 1 : end;
        return scan.Word(end) is "attacks" or "attack" or "terror" or "terrorist" or "hijackings" or "bombings" ? Of(i, end, September11) : null;
    }

    // "the 18 March statement", "18 Mart Mutabakatı": what the EU and Turkey agreed on.
    private static FoundDate? Statement(DateScan scan, int i)
    {
        var at = scan.Is(i, "the") ? i + 1 : i;
        return (scan.Is(at, "18") && scan.Word(at + 1) is "mart" or "march" || scan.Is(at, "march", "18")) && scan.Word(at + 2) is var thing
            && (thing is "statement" or "deal" or "agreement" or "accord" || thing.StartsWith("mutabakat", StringComparison.Ordinal) || thing.StartsWith("anlasma", StringComparison.Ordinal) || thing.StartsWith("bildiri", StringComparison.Ordinal)) ? Of(i, at + 2, EuStatement) : null;
    }

    // "15 Temmuz darbe girişimi", "15 Temmuz gecesi", "15 Temmuz şehitleri": the night of 2016.
    private static bool IsCoup(DateScan scan, int i) => scan.Word(i) is var word && (word.StartsWith("darbe", StringComparison.Ordinal) || word.StartsWith("sehit", StringComparison.Ordinal) || word is "hain" or "destani" or "demokrasi" or "ruhu" or "kalkismasi" or "ihaneti");

    // "Kabil'e girmesinden iki gün sonra", "Kabil'i ele geçirmesinin ertesi günü": a date only where something is counted from it.
    private static FoundDate? Takeover(DateScan scan, int i)
    {
        var at = scan.Is(i + 1, "ele") ? i + 2 : i + 1;
        var word = scan.Word(at);
        if (!(scan.Is(i, "kabil'e") && (word.StartsWith("girme", StringComparison.Ordinal) || word == "girdikten") || at == i + 2 && (word.StartsWith("gecirme", StringComparison.Ordinal) || word.StartsWith("gecirilme", StringComparison.Ordinal))))
        {
            return null;
        }

        var isCounted = scan.Is(at + 1, "ertesi") || scan.Is(at + 1, "bu") && scan.Is(at + 2, "yana") || scan.Is(at + 1, "beri") || scan.Kind(at + 1) is CueKind.Number or CueKind.NumberWord && scan.Kind(at + 2) == CueKind.Unit;
        return isCounted ? Of(i, at + 1, FallOfKabul) : null;
    }

    private static bool AsPlan(DateScan scan, int i) => scan.Word(i - 1) is "could" or "may" or "will" or "would" or "possible" or "prevent";

    // Counted from, it is a day; alone it is what the news is about.
    private static FoundDate Fall(int start, int end) => new(start, end, DateValue.Day(FallOfKabul, "date.happening") with { IsLoose = true });

    private static FoundDate Of(int start, int end, DateOnly day) => new(start, end, DateValue.Day(day, "date.happening"));
}
