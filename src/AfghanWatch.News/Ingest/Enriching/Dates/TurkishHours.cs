using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Times of a day: they belong to the day before them ("salı sabahı", "dün akşam saatlerinde") or, alone, stand for the day told of ("sabah saatlerinde yaptığı açıklamada").</summary>
internal static class TurkishHours
{
    /// <summary>Past a time of day: "öğleden sonra", "akşam saatlerinde", "sabahın erken saatlerinde".</summary>
    public static int Past(DateScan scan, int i)
    {
        var end = scan.Is(i, "ogleden") && scan.Word(i + 1) is "sonra" or "once" ? i + 2 : i + 1;
        var hours = scan.Word(end) is "erken" or "ilk" or "gec" or "ilerleyen" ? end + 1 : end;
        return scan.Word(hours).StartsWith("saatler", StringComparison.Ordinal) ? hours + 1 : end;
    }

    /// <summary>"akşam saatlerinde Ankara'ya indi": of the day its sentence names, else the report's. What happens at that time every day names none.</summary>
    public static FoundDate? Read(DateScan scan, int i)
    {
        // The night before midnight and the one after it are not told apart.
        if (scan.Cue(i).Value == 4 || scan.Is(i - 1, "her") || scan.Anchor is not { } anchor || !scan.Word(Past(scan, i) - 1).StartsWith("saatlerinde", StringComparison.Ordinal))
        {
            return null;
        }

        var end = Past(scan, i);
        if (DateTense.Of(scan, i, end) is Tense.Unknown or Tense.Near || scan.QuoteAround?.Invoke(scan.Token(i).Span.Start) is not null)
        {
            return null;
        }

        var isNamed = scan.LastDayAt >= 0 && scan.Text.SentenceIndexAt(scan.LastDayAt) == scan.Text.SentenceIndexAt(scan.Token(i).Span.Start);
        return new FoundDate(i, end, DateValue.Day(isNamed && scan.LastDay is { } named ? named : anchor, "date.relative-day"));
    }
}
