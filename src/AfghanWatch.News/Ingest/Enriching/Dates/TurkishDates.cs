using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish dates with what follows them: "25 Ağustos'ta", "31 Ağustos'a kadar", "Temmuz ortasından bu yana", "15 ile 31 Ağustos arasında".</summary>
internal static class TurkishDates
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (NumberPair(scan, i) is { } pair)
        {
            return pair;
        }

        if (TurkishPoints.Read(scan, i) is not { } point)
        {
            return null;
        }

        var end = point.End;
        var last = Case(scan, point);

        // "X ile Y arasında", "X - Y", "X'dan Y'a kadar".
        if (Joins(scan, end, last) is { } at && TurkishPoints.Read(scan, at) is { } other && IsLike(point.Value, other.Value))
        {
            var close = other.End;
            var closed = scan.Word(close).StartsWith("aras", StringComparison.Ordinal) || scan.Word(close) is "kadar" or "dek" or "degin";
            if (closed || scan.IsDash(end))
            {
                return new FoundDate(point.Start, closed ? close + 1 : close, Between(point.Value, other.Value));
            }
        }

        return WithPostposition(scan, point, last);
    }

    private static FoundDate WithPostposition(DateScan scan, FoundDate point, TurkishCase last)
    {
        var end = point.End;
        switch (scan.Word(end))
        {
            case "beri" or "itibaren" when last == TurkishCase.Ablative:
                return new FoundDate(point.Start, end + 1, scan.Is(end, "itibaren") && point.Value.From > scan.Anchor ? point.Value : DateSpans.Since(scan, point.Value));
            case "bu" when last == TurkishCase.Ablative && scan.Is(end + 1, "yana"):
                return new FoundDate(point.Start, end + 2, DateSpans.Since(scan, point.Value));
            case "kadar" or "dek" or "degin" when last is TurkishCase.Dative:
                return new FoundDate(point.Start, end + 1, DateSpans.Until(scan, Ahead(scan, point), "date.until"));
            default:
                return point;
        }
    }

    // A weekday named as a deadline lies ahead unless the sentence tells the past.
    private static DateValue Ahead(DateScan scan, FoundDate point) =>
        point.Value.Rule == "date.weekday" && scan.Kind(point.Start) == CueKind.Weekday && DateTense.Of(scan, point.Start, point.End) != Tense.Past
            && DateResolver.Weekday(scan, scan.Cue(point.Start).Value, point.Start, point.End, Tense.Future) is { } ahead ? ahead : point.Value;

    // "15 ile 31 Ağustos arasında", "15'inden 31 Ağustos'a kadar": the first day takes its month from the second.
    private static FoundDate? NumberPair(DateScan scan, int i)
    {
        if (scan.DayNumber(i) is not { } day || scan.Kind(i + 1) == CueKind.Month)
        {
            return null;
        }

        var end = TurkishPoints.SkipEnding(scan, i + 1, out var grammatical);
        var at = scan.Word(end) is "ile" or "ve" ? end + 1 : grammatical == TurkishCase.Ablative ? end : -1;
        if (at < 0 || TurkishPoints.Read(scan, at) is not { Value.Precision: DatePrecision.Day } last || scan.DayNumber(at) is null || Calendar.Day(last.Value.From.Year, last.Value.From.Month, day) is not { } from || from >= last.Value.From)
        {
            return null;
        }

        var closed = scan.Word(last.End).StartsWith("aras", StringComparison.Ordinal) || scan.Word(last.End) is "kadar" or "dek" or "degin" || scan.Word(last.End) is "tarihleri" or "tarihlerinde" or "gunleri";
        return closed ? new FoundDate(i, scan.Word(last.End + 1).StartsWith("aras", StringComparison.Ordinal) ? last.End + 2 : last.End + 1, DateValue.Range(from, last.Value.From, "date.range", last.Value.Certainty)) : null;
    }

    private static int? Joins(DateScan scan, int i, TurkishCase last)
    {
        if (scan.Is(i, "ile") || scan.IsDash(i))
        {
            return i + 1;
        }

        return last is TurkishCase.Ablative or TurkishCase.Instrumental ? i : null;
    }

    private static bool IsLike(DateValue first, DateValue second) => first.Precision == second.Precision || first.Precision == DatePrecision.Range || second.Precision == DatePrecision.Range;

    private static DateValue Between(DateValue first, DateValue last)
    {
        var from = first.From;
        if (first.Certainty != Certainty.Stated && last.Certainty == Certainty.Stated)
        {
            from = Calendar.Day(last.To.Year, from.Month, from.Day) ?? from;
        }

        if (from > last.To && first.Certainty != Certainty.Stated)
        {
            from = Calendar.AddMonths(from, -12);
        }

        var to = from > last.To && last.Certainty != Certainty.Stated ? Calendar.AddMonths(last.To, 12) : last.To;
        return DateValue.Range(from, to, "date.range", last.Certainty);
    }

    /// <summary>The case of the expression's last word or of the ending after its last number.</summary>
    private static TurkishCase Case(DateScan scan, FoundDate point)
    {
        var last = point.End - 1;
        if (scan.Kind(last) == CueKind.None && scan.IsApostrophe(last - 1) && TurkishDateWords.NumberEndings.TryGetValue(scan.Word(last), out var ending))
        {
            return ending;
        }

        return scan.Cue(last).Case;
    }
}
