using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What is counted from a day in the ablative: "bugünden sonraki iki gün", "yarından itibaren üç hafta", "dünden önce 2 günden fazla bir sürede".</summary>
internal static class TurkishFromDay
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (scan.Cue(i) is not { Kind: CueKind.Day, Case: TurkishCase.Ablative } day || scan.Anchor is not { } anchor)
        {
            return null;
        }

        // "yarından sonraki gün".
        if (scan.Is(i + 1, "sonraki") && scan.IsUnit(i + 2, DateUnit.Day) && !scan.Cue(i + 2).Plural)
        {
            return new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(anchor, day.Value + 1), "date.relative-day"));
        }

        var isBack = scan.Word(i + 1) is "once" or "onceki";
        if (!isBack && scan.Word(i + 1) is not ("sonra" or "sonraki" or "itibaren") || TurkishCounts.Count(scan, i + 2, out var at) is not { } count || count > 999 || scan.Cue(at) is not { Kind: CueKind.Unit } unit || (DateUnit)unit.Value == DateUnit.Hour)
        {
            return null;
        }

        var from = Calendar.AddDays(anchor, day.Value);
        var to = Calendar.Add(from, isBack ? -count : count, (DateUnit)unit.Value);
        var end = at + 1;
        var isLess = scan.Is(end, "az");
        if (scan.Word(end) is "az" or "fazla" or "uzun" or "kisa")
        {
            end = scan.Is(end + 1, "bir") && scan.Word(end + 2).StartsWith("sure", StringComparison.Ordinal) ? end + 3 : end + 1;
        }
        else if (scan.Word(end) is "icinde" or "icerisinde")
        {
            end++;
        }

        return new FoundDate(i, end, isLess ? DateValue.Range(from, to, "date.counted") : DateValue.Day(to, "date.counted"));
    }
}
