namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What part a word plays in a date expression.</summary>
internal enum CueKind : byte
{
    None,
    Number,
    NumberWord,
    OrdinalWord,
    Month,
    Weekday,
    Unit,
    Day,
    Shift,
    Part,
    Season,
    TimeOfDay,
    Article,
    Link,
    Holder,
}

/// <summary>Units a calendar counts in; the value of a <see cref="CueKind.Unit"/>.</summary>
internal enum DateUnit : byte
{
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>Which stretch of a month, year or week is meant; the value of a <see cref="CueKind.Part"/>.</summary>
internal enum DatePart : byte
{
    Early,
    Mid,
    Late,
    Start,
    Middle,
    End,
    Earlier,
    Later,
}

/// <summary>Direction words; the value of a <see cref="CueKind.Shift"/>.</summary>
internal enum DateShift : byte
{
    Last,
    Past,
    Recent,
    Previous,
    This,
    Next,
    Coming,
    Following,
}

/// <summary>Prepositions that open a range; the value of a <see cref="CueKind.Link"/>.</summary>
internal enum DateLink : byte
{
    Since,
    Until,
    By,
    Before,
    From,
    Between,
}

/// <summary>The case a Turkish ending puts a word in; English words carry none.</summary>
internal enum TurkishCase : byte
{
    None,
    Locative,
    Ablative,
    Dative,
    Genitive,
    Accusative,
    Instrumental,
    Relative,
}

/// <param name="Kind">What part the word plays.</param>
/// <param name="Value">Month or weekday number, unit, shift, part, or a count; -1 for a number that is no whole count.</param>
/// <param name="Short">An abbreviation, which needs a number or a full stop beside it to count.</param>
/// <param name="Case">Turkish case of the form.</param>
/// <param name="Plural">A plural form; "years" differs from "year" in Turkish "1990'lı yıllar".</param>
internal readonly record struct Cue(CueKind Kind, int Value, bool Short = false, TurkishCase Case = TurkishCase.None, bool Plural = false);
