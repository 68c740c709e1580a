using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

internal enum Tense : byte
{
    Unknown,
    Past,
    Future,

    /// <summary>A deadline: whichever day lies nearest.</summary>
    Near,
}

/// <summary>
/// Reads from the nearest verb whether a date lies behind or ahead of the report. English puts the verb before the date more often than not;
/// Turkish puts it after. Looks at no more than forty tokens of the sentence on either side.
/// </summary>
internal static class DateTense
{
    public static Tense Of(DateScan scan, int start, int end)
    {
        if (scan.Tense is { } known)
        {
            return known;
        }

        if (scan.Turkish && IsSet(scan, end))
        {
            return Tense.Near;
        }

        if (scan.Is(start - 1, "as") && scan.Word(start - 2) is "soon" or "early" && scan.Is(start - 3, "as"))
        {
            var told = scan.Text.SentenceAt(scan.Token(start).Span.Start);
            return scan.Is(start - 2, "early") && EnglishTense.Of(scan, start, end, told.Start, told.End) == Tense.Past ? Tense.Past : Tense.Future;
        }

        // "The deadline is on Tuesday": what is on a day lies ahead of it.
        var verb = scan.Word(start - 1) is "on" or "for" or "by" ? start - 2 : start - 1;
        if (!scan.Turkish && scan.Word(verb) is "is" or "are" && scan.Kind(start) == CueKind.Weekday && !scan.Is(verb - 1, "it") && !scan.Is(verb - 1, "today"))
        {
            return Tense.Future;
        }

        // "called a meeting for Tuesday", "with the deadline on Tuesday"; "the price for Monday's attack" lies behind.
        if (!scan.Turkish && scan.Kind(start) == CueKind.Weekday && !scan.Word(start).EndsWith("'s", StringComparison.Ordinal) && (scan.Is(start - 1, "for") || scan.Is(start - 1, "on") && scan.Is(start - 2, "deadline")))
        {
            return Tense.Future;
        }

        // "starting Monday, visas are needed".
        if (!scan.Turkish && scan.Kind(start) == CueKind.Weekday && (scan.Is(start - 1, "on") ? scan.Word(start - 2) : scan.Word(start - 1)) is "starting" or "beginning" or "effective")
        {
            return Tense.Future;
        }

        // "more families than in the summer": what is compared with has been.
        var before = start - 1;
        before -= scan.Is(before, "the") ? 1 : 0;
        before -= scan.Word(before) is "in" or "on" ? 1 : 0;
        if (!scan.Turkish && scan.Is(before, "than"))
        {
            // "no later than Friday", "not earlier than October": a bound that is still ahead.
            if (scan.Word(before - 1) is "later" or "earlier" or "sooner" && scan.Word(before - 2) is "no" or "not")
            {
                return scan.Kind(start) == CueKind.Weekday ? Tense.Future : Tense.Near;
            }

            return Tense.Past;
        }

        // "asked about September 11": a day that is talked of, whenever that was.
        if (!scan.Turkish && scan.Is(start - 1, "about") && scan.Kind(start) is CueKind.Month or CueKind.Number && scan.Kind(start - 2) == CueKind.None && scan.Word(start - 2) is not ("on" or "at" or "in" or "is" or "was" or "were" or "and"))
        {
            return Tense.Near;
        }

        if (scan.Is(start - 1, "of") && scan.Is(start - 2, "ahead"))
        {
            return scan.Kind(start) is CueKind.Weekday or CueKind.Article or CueKind.Unit ? Tense.Future : Tense.Near;
        }

        var sentence = scan.Text.SentenceAt(scan.Token(start).Span.Start);
        return scan.Turkish ? TurkishTense.Of(scan, start, end, sentence) : EnglishTense.Of(scan, start, end, sentence.Start, sentence.End);
    }

    // "11 Eylül olarak açıklanan tarih", "11 Eylül'den 31 Ağustos'a çekildi": what a day was set to says nothing of when it is.
    private static bool IsSet(DateScan scan, int end) =>
        scan.Is(end, "olarak") || scan.Cue(end - 1) is { Kind: CueKind.Month, Case: TurkishCase.Ablative } && scan.DayNumber(end) is not null && scan.Cue(end + 1) is { Kind: CueKind.Month, Case: TurkishCase.Dative };
}
