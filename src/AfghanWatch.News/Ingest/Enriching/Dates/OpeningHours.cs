using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"Monday to Friday, 08:30-17:00", "Pazartesi-Cuma 09.00-17.00": when a desk is open every week, no date.</summary>
internal static class OpeningHours
{
    /// <summary>Whether the token is one of two weekdays that a clock time follows.</summary>
    public static bool Holds(DateScan scan, int i)
    {
        if (scan.Kind(i) != CueKind.Weekday)
        {
            return false;
        }

        var first = IsJoin(scan, i - 1) && scan.Kind(i - 2) == CueKind.Weekday ? i - 2 : i;
        var join = scan.SkipDot(first + 1);
        if (scan.Is(first - 1, "her") || !IsJoin(scan, join) || scan.Kind(join + 1) != CueKind.Weekday)
        {
            return false;
        }

        var at = scan.SkipDot(join + 2);
        while (at < join + 6 && (scan.IsMark(at, ',') || scan.IsMark(at, '(') || scan.IsMark(at, ':') || scan.Word(at) is "from" or "between" or "at" or "gunleri" or "arasi" or "arasinda" or "saat" or "saatleri"))
        {
            at++;
        }

        return IsClock(scan, at);
    }

    private static bool IsJoin(DateScan scan, int i) => scan.IsDash(i) || scan.Word(i) is "to" or "through" or "and" or "till" or "ile" or "ve";

    // "08:30", "9 am", "9-17", "09.00 - 17.00".
    private static bool IsClock(DateScan scan, int i) =>
        i < scan.Count && scan.Token(i).Kind == TokenKind.Number && scan.Token(i).Span.Length <= 5
        && (scan.Word(i).Contains(':', StringComparison.Ordinal) || scan.Word(i + 1) is "am" or "pm" or "a.m" or "p.m" or "a.m." or "p.m." || (scan.IsDash(i + 1) || scan.Word(i + 1) is "to" or "and") && i + 2 < scan.Count && scan.Token(i + 2).Kind == TokenKind.Number && scan.Kind(i + 3) != CueKind.Month);
}
