using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English words that take part in date expressions, folded.</summary>
internal static class EnglishDateWords
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static FrozenDictionary<string, Cue> Cues { get; } = Build().ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, Cue> Build()
    {
        var cues = new Dictionary<string, Cue>(StringComparer.Ordinal);
        for (var i = 0; i < 12; i++)
        {
            cues[Months[i]] = new Cue(CueKind.Month, i + 1);
            cues[Months[i] + "'s"] = new Cue(CueKind.Month, i + 1);
            cues.TryAdd(Months[i][..3], new Cue(CueKind.Month, i + 1, Short: true));
        }

        cues["sept"] = new Cue(CueKind.Month, 9, Short: true);
        for (var i = 0; i < 7; i++)
        {
            cues[Weekdays[i]] = new Cue(CueKind.Weekday, i + 1);
            cues[Weekdays[i] + "'s"] = new Cue(CueKind.Weekday, i + 1);
            cues[Weekdays[i][..3]] = new Cue(CueKind.Weekday, i + 1, Short: true);
        }

        AddShort(cues, ("tues", 2), ("thur", 4), ("thurs", 4));
        AddUnits(cues, (DateUnit.Hour, "hour"), (DateUnit.Day, "day"), (DateUnit.Week, "week"), (DateUnit.Weekend, "weekend"), (DateUnit.Fortnight, "fortnight"), (DateUnit.Month, "month"),
            (DateUnit.Quarter, "quarter"), (DateUnit.Half, "half"), (DateUnit.Year, "year"), (DateUnit.Year, "yr"), (DateUnit.Decade, "decade"), (DateUnit.Century, "century"));
        cues["centuries"] = new Cue(CueKind.Unit, (int)DateUnit.Century, Plural: true);

        Add(cues, CueKind.NumberWord, ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
            ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
            ("couple", 2), ("few", 3), ("several", 3), ("dozen", 12));
        Add(cues, CueKind.OrdinalWord, ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 0), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("final", 9), ("closing", 9), ("waning", 9), ("dying", 9), ("concluding", 9), ("latter", 9), ("ultimate", 9), ("remaining", 9), ("opening", 1), ("initial", 1));
        Add(cues, CueKind.Article, ("the", 0), ("a", 1), ("an", 1), ("that", 0));
        Add(cues, CueKind.Day, ("today", 0), ("today's", 0), ("tonight", 0), ("tonight's", 0), ("yesterday", -1), ("yesterday's", -1), ("tomorrow", 1), ("tomorrow's", 1), ("overmorrow", 2), ("overnight", 0));
        Add(cues, CueKind.TimeOfDay, ("morning", 1), ("afternoon", 2), ("evening", 3), ("night", 4), ("noon", 5), ("midday", 5), ("midnight", 6), ("lunchtime", 5), ("nightfall", 4), ("dawn", 1));
        Add(cues, CueKind.Season, ("winter", 1), ("spring", 2), ("summer", 3), ("autumn", 4), ("fall", 4));
        Add(cues, CueKind.Season, ("winter's", 1), ("spring's", 2), ("summer's", 3), ("autumn's", 4));
        Add(cues, CueKind.Shift, ("last", (int)DateShift.Last), ("past", (int)DateShift.Past), ("recent", (int)DateShift.Recent), ("latest", (int)DateShift.Recent), ("previous", (int)DateShift.Previous), ("preceding", (int)DateShift.Previous), ("prior", (int)DateShift.Previous), ("foregoing", (int)DateShift.Previous), ("ensuing", (int)DateShift.Following), ("subsequent", (int)DateShift.Following), ("succeeding", (int)DateShift.Following),
            ("this", (int)DateShift.This), ("current", (int)DateShift.This), ("present", (int)DateShift.This), ("next", (int)DateShift.Next), ("coming", (int)DateShift.Coming), ("upcoming", (int)DateShift.Coming), ("following", (int)DateShift.Following));
        Add(cues, CueKind.Part, ("early", (int)DatePart.Early), ("mid", (int)DatePart.Mid), ("late", (int)DatePart.Late), ("beginning", (int)DatePart.Start), ("outset", (int)DatePart.Start), ("onset", (int)DatePart.Start), ("start", (int)DatePart.Start), ("middle", (int)DatePart.Middle),
            ("end", (int)DatePart.End), ("close", (int)DatePart.End), ("conclusion", (int)DatePart.End), ("finish", (int)DatePart.End), ("earlier", (int)DatePart.Earlier), ("previously", (int)DatePart.Earlier), ("later", (int)DatePart.Later));
        Add(cues, CueKind.Link, ("since", (int)DateLink.Since), ("until", (int)DateLink.Until), ("till", (int)DateLink.Until), ("by", (int)DateLink.By), ("via", (int)DateLink.By), ("before", (int)DateLink.Before), ("from", (int)DateLink.From),
            ("between", (int)DateLink.Between), ("through", (int)DateLink.Until));
        return cues;
    }

    private static void Add(Dictionary<string, Cue> cues, CueKind kind, params (string Word, int Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            cues[word] = new Cue(kind, value);
        }
    }

    private static void AddShort(Dictionary<string, Cue> cues, params (string Word, int Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            cues[word] = new Cue(CueKind.Weekday, value, Short: true);
        }
    }

    private static void AddUnits(Dictionary<string, Cue> cues, params (DateUnit Unit, string Word)[] units)
    {
        foreach (var (unit, word) in units)
        {
            cues[word] = new Cue(CueKind.Unit, (int)unit);
            cues[word + "'s"] = new Cue(CueKind.Unit, (int)unit);
            cues[word + "s"] = new Cue(CueKind.Unit, (int)unit, Plural: true);
        }
    }
}
