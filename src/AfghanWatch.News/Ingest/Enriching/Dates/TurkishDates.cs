using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish dates with what follows them: "25 Ağustos'ta", "31 Ağustos'a kadar", "Temmuz ortasından bu yana", "15 ile 31 Ağustos arasında".</summary>
internal static class TurkishDates
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (TurkishPairs.Read(scan, i) is { } pair)
        {
            return pair;
        }

        // "bugüne kadar": so far, no date.
        if (scan.Is(i, "bugune") && scan.Word(i + 1) is "kadar" or "dek" or "degin" or "kadarki")
        {
            return null;
        }

        if (TurkishPoints.Read(scan, i) is not { } point)
        {
            return null;
        }

        var end = point.End;
        var last = Case(scan, point);
        if (scan.Is(end, "bugune"))
        {
            return WithPostposition(scan, point, last);
        }

        // "X ile Y arasında", "X - Y", "X'dan Y'a kadar".
        if (Joins(scan, end, last) is { } at && TurkishPoints.Read(scan, at) is { } other && IsLike(point.Value, other.Value))
        {
            var close = other.End;
            var between = scan.Word(close).StartsWith("aras", StringComparison.Ordinal);
            var closed = between || (!scan.Is(end, "ve") && scan.Word(close) is "kadar" or "dek" or "degin" or "kadarki");
            var bare = last == TurkishCase.Ablative && scan.Kind(point.Start) == CueKind.Number && Case(scan, other) == TurkishCase.Dative;
            var span = DateSpans.Weekdays(point.Value, other.Value, scan.Anchor) ?? Between(scan.Kind(point.Start) == CueKind.Shift ? point.Value with { Certainty = Certainty.Stated } : point.Value, other.Value, scan.Anchor);
            var isMoved = bare && point.Value.Rule == "date.month-day" && point.Value.From.Month >= other.Value.From.Month && DateSpans.IsMoved(span.From, span.To);
            if ((closed || bare || scan.IsDash(end)) && !isMoved)
            {
                return new FoundDate(point.Start, closed ? close + 1 : close, span);
            }
        }

        if (last == TurkishCase.Accusative && TurkishPairs.Night(scan, point) is { } night)
        {
            return night;
        }

        return WithPostposition(scan, point, last);
    }

    /// <summary>Adds "-den bu yana", "-e kadar" to a date read elsewhere.</summary>
    public static FoundDate After(DateScan scan, FoundDate point) => WithPostposition(scan, point, Ending(scan.Word(point.End - 1)));

    private static TurkishCase Ending(string word) => word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) ? TurkishCase.Ablative
        : word.EndsWith("na", StringComparison.Ordinal) || word.EndsWith("ne", StringComparison.Ordinal) ? TurkishCase.Dative : TurkishCase.None;

    private static FoundDate WithPostposition(DateScan scan, FoundDate point, TurkishCase last)
    {
        var end = point.End;
        switch (scan.Word(end))
        {
            case "beri" or "itibaren" when last == TurkishCase.Ablative:
                point = scan.Is(end, "beri") ? Behind(scan, point) : point;
                return new FoundDate(point.Start, end + 1, scan.Is(end, "itibaren") && point.Value.From > scan.Anchor ? point.Value : DateSpans.Since(scan, point.Value));
            case "bugune" when last == TurkishCase.Ablative && scan.Anchor is not null:
                // "yıl başından bugüne (kadar)": from its first day.
                return new FoundDate(point.Start, scan.Is(end + 1, "kadar") ? end + 2 : end + 1, DateSpans.Since(scan, point.Value with { Middle = null }));
            case "bu" when last == TurkishCase.Ablative && scan.Is(end + 1, "yana"):
                return new FoundDate(point.Start, end + 2, DateSpans.Since(scan, Behind(scan, point).Value));
            case "once" or "evvel" when last == TurkishCase.Ablative && scan.Anchor is { } report && point.Value.To > report && point.Value.Precision != DatePrecision.Day:
                // "2023'ten önce", "eylülden önce": up to its eve; "ay sonundan önce": up to its end.
                return new FoundDate(point.Start, end + 1, point.Value.Rule == "date.part.end" ? DateSpans.Until(scan, point.Value, "date.by") : point.Value.From > report ? DateValue.Range(report, Calendar.AddDays(point.Value.From, -1), "date.by", point.Value.Certainty) : point.Value);
            case "sonra" when last == TurkishCase.Ablative && point.Value is { Precision: DatePrecision.Day, Rule: "date.month-day" or "date.absolute" or "date.holiday" } && point.Value.To < scan.Anchor:
                // "15 Ağustos'tan sonra sınıra gelenler": from that day on; "31 Ağustos'tan sonra" of a day ahead names the day.
                return new FoundDate(point.Start, end + 1, DateSpans.Since(scan, point.Value));
            case "kadar" or "dek" or "degin" when last is TurkishCase.Dative:
                // "yarın sabaha kadar gelin", told yesterday: from the day of the speech.
                var ahead = Ahead(scan, point);
                return new FoundDate(point.Start, end + 1, ahead.Rule == "date.relative-day" && scan.SpokenOn?.Invoke(point.Start) is { } spoken && spoken < ahead.To ? DateValue.Range(spoken, ahead.To, "date.until") : DateSpans.Until(scan, ahead, "date.until"));
            default:
                return last == TurkishCase.Ablative && TurkishCounts.From(scan, point) is { } counted ? counted : point;
        }
    }

    // "salıdan bu yana": what something has lasted since lies behind, whatever the verb.
    private static FoundDate Behind(DateScan scan, FoundDate point)
    {
        if (point.Value.From <= scan.Anchor || point.Value.Certainty == Certainty.Stated)
        {
            return point;
        }

        scan.Tense = Tense.Past;
        var behind = TurkishPoints.Read(scan, point.Start);
        scan.Tense = null;
        return behind is { } found && found.Value.From <= scan.Anchor ? found : point;
    }

    // What stands before "kadar" lies ahead unless the sentence tells the past; a month or day, wherever it is nearest.
    private static DateValue Ahead(DateScan scan, FoundDate point)
    {
        if (point.Value.Certainty == Certainty.Stated || point.Value.Rule == "date.weekday" && !GivesTime(scan, point.End + 1) && DateTense.Of(scan, point.Start, point.End) == Tense.Past)
        {
            return point.Value;
        }

        scan.Tense = Tense.Near;
        var near = TurkishPoints.Read(scan, point.Start);
        scan.Tense = null;
        return near?.Value ?? point.Value;
    }

    // "cuma gününe kadar süre verildi": a deadline, whatever the verb.
    private static bool GivesTime(DateScan scan, int i) => scan.Word(i) is "sure" or "muhlet" or "zaman" or "vakit" or "izin";

    private static int? Joins(DateScan scan, int i, TurkishCase last)
    {
        if (scan.Is(i, "ile") || scan.Is(i, "ve") || scan.IsDash(i))
        {
            return i + 1;
        }

        return last is TurkishCase.Ablative or TurkishCase.Instrumental ? i : null;
    }

    private static bool IsLike(DateValue first, DateValue second) => first.Precision == second.Precision || first.Precision == DatePrecision.Range || second.Precision == DatePrecision.Range || first.Precision == DatePrecision.Year;

    private static DateValue Between(DateValue first, DateValue last, DateOnly? report)
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

        // "haziran ortasına kadar" ends in its middle, and no later than the report that tells it.
        var end = last.Middle is { } middle && middle > report && middle.DayNumber - report.Value.DayNumber < 15 ? report.Value : last.Middle ?? last.To;
        var to = from > end && last.Certainty != Certainty.Stated ? Calendar.AddMonths(end, 12) : end;
        return DateValue.Range(from, to, "date.range", last.Certainty);
    }

    /// <summary>The case of the expression's last word or of the ending after its last number.</summary>
    public static TurkishCase Case(DateScan scan, FoundDate point)
    {
        var last = point.End - 1;
        if (scan.Kind(last) == CueKind.None && (scan.IsApostrophe(last - 1) || scan.Glued(last)) && TurkishDateWords.NumberEndings.TryGetValue(scan.Word(last), out var ending))
        {
            return ending;
        }

        // "yarın sabaha kadar", "dün akşamdan itibaren".
        return scan.Kind(last) == CueKind.TimeOfDay && scan.Cue(last).Case == TurkishCase.None ? OfTime(scan.Word(last)) : scan.Cue(last).Case;
    }

    private static TurkishCase OfTime(string word) => word is "sabaha" or "aksama" or "geceye" or "oglene" or "ogleye" or "sabahina" or "aksamina" or "gecesine" ? TurkishCase.Dative
        : word is "sabahtan" or "aksamdan" or "geceden" or "ogleden" or "sabahindan" or "aksamindan" or "gecesinden" ? TurkishCase.Ablative : TurkishCase.None;
}
