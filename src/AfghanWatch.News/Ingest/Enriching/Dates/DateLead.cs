namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Takes the words that belong to a date into its span: "on Wednesday", "early on Aug. 25", "in 2001", "over the weekend".</summary>
internal static class DateLead
{
    public static int Extend(DateScan scan, int start, int floor)
    {
        // "has gone on since Monday", "went on last night": that "on" belongs to the verb.
        if (scan.Turkish || start <= floor || scan.Kind(start) == CueKind.Link || (scan.Is(start - 1, "on") && scan.Kind(start) is CueKind.Shift or CueKind.Day))
        {
            return start;
        }

        var at = start;
        if (scan.Is(at - 1, "the") && scan.Word(at) is not "the" && scan.Word(at - 2) is "on" or "in" or "during" && at - 1 > floor && scan.Kind(at) is CueKind.Number or CueKind.Season)
        {
            at--;
        }

        if (at - 1 >= floor && scan.Is(at - 1, "within") && scan.Year(at) is not null)
        {
            return at - 1;
        }

        // "was handed over two days earlier": that "over" belongs to the verb.
        var isVerbs = scan.Is(at - 1, "over") && scan.Word(at - 2) is "take" or "takes" or "took" or "taken" or "hand" or "hands" or "handed" or "turned";
        if (at - 1 >= floor && !isVerbs && scan.Word(at - 1) is "on" or "upon" or "in" or "during" or "over" or "at")
        {
            at--;
            if (at - 1 >= floor && scan.Cue(at - 1) is { Kind: CueKind.Part } part && (DatePart)part.Value is DatePart.Early or DatePart.Late or DatePart.Earlier or DatePart.Later)
            {
                at--;
            }
        }

        return NightOf(scan, at, floor);
    }

    // "on the night of Aug. 10", "in the early hours of Monday": the part of the day belongs to the day.
    private static int NightOf(DateScan scan, int at, int floor)
    {
        if (!scan.Is(at - 1, "of") || !(scan.Kind(at - 2) == CueKind.TimeOfDay || scan.Word(at - 2) is "hours" or "eve" or "weekend" or "month"))
        {
            return at;
        }

        var first = at - 2;
        first = scan.Word(first - 1) is "early" or "late" or "small" or "first" or "last" or "very" ? first - 1 : first;
        if (!scan.Is(first - 1, "the") || first - 1 < floor)
        {
            return at;
        }

        first--;
        return scan.Word(first - 1) is "on" or "in" or "during" or "at" or "by" && first - 1 >= floor ? first - 1 : first;
    }
}
