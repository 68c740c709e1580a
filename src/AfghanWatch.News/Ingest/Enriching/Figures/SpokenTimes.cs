using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>English lengths and rates told in words without a plain number: "an hour and a half", "three quarters of an hour", "about an hour", "one hour and forty minutes", "twice a week".</summary>
internal static class SpokenTimes
{
    public static FoundFigure? Read(NewsText text, int i, int floor) => text.Language == "tr" ? null
        : AndHalf(text, i, floor) ?? Quarters(text, i, floor) ?? AndMinutes(text, i, floor) ?? AboutOne(text, i, floor) ?? Twice(text, i, floor);

    // "twice a week" is a rate; "was sent back twice" and "twice as many" are no figures of the news.
    private static FoundFigure? Twice(NewsText text, int i, int floor) =>
        text.Word(i) == "twice" && text.Word(i + 1) is "a" or "per" && text.Word(i + 2) is "day" or "week" or "month" or "year" ? Found(text, i, i + 1, floor, 2, "times", "figure.count") : null;

    // "a kilometre and a half", "an hour and a half".
    private static FoundFigure? AndHalf(NewsText text, int i, int floor) =>
        text.Word(i) is "a" or "an" or "one" && text.Word(i + 2) == "and" && text.Word(i + 3) == "a" && text.Word(i + 4) == "half" && FigureWords.Measures.TryGetValue(text.Word(i + 1), out var unit)
            ? Found(text, i, i + 5, floor, 1.5, unit, "figure.measure") : null;

    // "three quarters of an hour", "a quarter of an hour", "half an hour".
    private static FoundFigure? Quarters(NewsText text, int i, int floor)
    {
        var word = text.Word(i);
        if (word == "half" && text.Word(i + 1) == "an" && text.Word(i + 2) == "hour")
        {
            return Found(text, i, i + 3, floor, 30, "minutes", "figure.measure");
        }

        var count = word is "three" ? 3 : word is "a" or "one" ? 1 : 0;
        var at = text.Word(i + 1) == "-" ? i + 2 : i + 1;
        return count > 0 && text.Word(at) is "quarters" or "quarter" && text.Word(at + 1) == "of" && text.Word(at + 2) == "an" && text.Word(at + 3) == "hour" ? Found(text, i, at + 4, floor, count * 15, "minutes", "figure.measure") : null;
    }

    // "one hour and forty minutes", "2 hours 10 minutes".
    private static FoundFigure? AndMinutes(NewsText text, int i, int floor)
    {
        if (!NumberReader.CanOpen(text.Tokens[i], false) || text.Word(i) is not ("one" or "an" or "1") && text.Tokens[i].Kind != TokenKind.Number && text.Word(i + 1) is not ("hours" or "hour") || NumberReader.Read(text, i) is not { Vague: false, Value: < 100 } hours || text.Word(hours.End) is not ("hour" or "hours"))
        {
            return null;
        }

        var at = text.Word(hours.End + 1) == "and" ? hours.End + 2 : hours.End + 1;
        return at < text.Tokens.Count && NumberReader.CanOpen(text.Tokens[at], false) && NumberReader.Read(text, at) is { Vague: false, Value: < 60 } minutes && text.Word(minutes.End) is "minutes" or "minute"
            ? Found(text, i, minutes.End + 1, floor, (hours.Value * 60) + minutes.Value, "minutes", "figure.measure") : null;
    }

    // "took about an hour", "more than a year": a length only where a word says how exact it is.
    private static FoundFigure? AboutOne(NewsText text, int i, int floor)
    {
        if (text.Word(i) is not ("a" or "an") || !FigureWords.Measures.TryGetValue(text.Word(i + 1), out var unit) || unit is not ("hours" or "km" or "mi") || text.Word(i + 2) is "ago" or "later" or "earlier" or "before" or "after" or "-")
        {
            return null;
        }

        var start = i;
        return Qualifiers.Before(text, i, floor, ref start) is not (null or "another" or "only" or "just" or "over" or "under") ? Found(text, i, i + 2, floor, 1, unit, "figure.measure") : null;
    }

    private static FoundFigure Found(NewsText text, int i, int end, int floor, double value, string unit, string rule)
    {
        var start = i;
        var qualifier = Qualifiers.Before(text, i, floor, ref start);
        return new FoundFigure(new TextSpan(text.Tokens[start].Span.Start, text.Tokens[end - 1].Span.End), end, value, null, qualifier, unit, null, rule);
    }
}
