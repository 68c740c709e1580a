using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Seasons without a year: "sonbaharda", "yaz aylarında", "kış başında", "bu kış". The nearest the tense allows.</summary>
internal static class TurkishSeasons
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (scan.Anchor is not { } anchor)
        {
            return null;
        }

        return Running(scan, i, anchor) ?? Told(scan, i, anchor);
    }

    // "yaz boyunca", "kış bitmeden".
    private static FoundDate? Running(DateScan scan, int i, DateOnly anchor)
    {
        var isUpTo = TurkishShifts.Runs(scan, i + 1);
        if (scan.Cue(i).Case != TurkishCase.None || !isUpTo && !scan.Is(i + 1, "boyunca"))
        {
            return null;
        }

        return isUpTo ? TurkishMonths.UpTo(scan, i, i + 1, EnglishYears.ShiftedSeason(anchor, DateShift.This, scan.Cue(i).Value, Tense.Future)) : new FoundDate(i, i + 2, Nearest(anchor, scan.Cue(i).Value, DateTense.Of(scan, i, i + 2)));
    }

    private static FoundDate? Told(DateScan scan, int i, DateOnly anchor)
    {
        // "yaz başında", "sonbaharın sonuna".
        var cue = scan.Cue(i);
        var hasPart = scan.Kind(i + 1) == CueKind.Part && cue.Case is TurkishCase.None or TurkishCase.Genitive or TurkishCase.Accusative && !scan.Word(i + 1).StartsWith("orta", StringComparison.Ordinal);
        var hasMonths = scan.Word(i + 1) is "aylarinda" or "aylarindan" or "aylarina" or "mevsiminde";
        var end = hasPart || hasMonths ? i + 2 : i + 1;

        // "bahara kadar", "yaza dek".
        var isDeadline = cue.Case == TurkishCase.Dative && scan.Word(i + 1) is "kadar" or "dek" or "degin";
        if (!hasPart && !hasMonths && !isDeadline && scan.Word(i) is not ("ilkbaharda" or "sonbaharda" or "baharda") || scan.Is(i - 1, "her"))
        {
            return null;
        }

        // "yaz aylarında geçişler artar": every summer.
        var tense = DateTense.Of(scan, i, end);
        if (hasMonths && tense is not (Tense.Past or Tense.Future))
        {
            return null;
        }

        var whole = Nearest(anchor, cue.Value, tense);
        return new FoundDate(i, end, hasPart ? Calendar.Part(whole, (DatePart)scan.Cue(i + 1).Value, (DatePart)scan.Cue(i + 1).Value == DatePart.End ? "date.part.end" : "date.part") : whole);
    }

    /// <summary>"bu kış", told of as ahead, is the next one where this year's is over.</summary>
    public static DateValue This(DateScan scan, DateOnly anchor, int season, int start, int end)
    {
        var current = EnglishYears.SeasonOf(anchor.Year, season, Certainty.Inferred);
        return current.To < anchor && DateTense.Of(scan, start, end) == Tense.Future ? EnglishYears.SeasonOf(anchor.Year + 1, season, Certainty.Inferred) : current;
    }

    private static DateValue Nearest(DateOnly anchor, int season, Tense tense)
    {
        var current = EnglishYears.SeasonOf(anchor.Year, season, Certainty.Inferred);
        return tense == Tense.Past && current.From > anchor ? EnglishYears.SeasonOf(anchor.Year - 1, season, Certainty.Inferred)
            : tense is Tense.Future or Tense.Near && current.To < anchor ? EnglishYears.SeasonOf(anchor.Year + 1, season, Certainty.Inferred) : current;
    }
}
