using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// Months and weekdays with one letter wrong, missing, doubled or swapped ("Septmber 11", "25 Ağutos", "Wedensday"). Months count only beside a number or where a month stands, and only those that no other word of
/// the language lies that near to: "3 subay" are officers, "2 mayın" mines, "3 kısım" parts.
/// </summary>
internal static class MisspeltDateWords
{
    private static readonly (string Word, int Value)[] EnglishMonths = [("january", 1), ("february", 2), ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12)];
    private static readonly (string Word, int Value)[] TurkishMonths = [("haziran", 6), ("temmuz", 7), ("agustos", 8), ("eylul", 9), ("aralik", 12)];
    private static readonly (string Word, int Value)[] EnglishWeekdays = [("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("saturday", 6)];
    private static readonly (string Word, int Value)[] TurkishWeekdays = [("pazartesi", 1), ("carsamba", 3), ("persembe", 4), ("cumartesi", 6)];

    /// <summary>The month meant by a word beside a number; a Turkish one may carry its ending behind an apostrophe.</summary>
    public static Cue? Month(string word, bool isTurkish)
    {
        var apostrophe = isTurkish ? word.IndexOf('\'', StringComparison.Ordinal) : -1;
        var stem = apostrophe > 0 ? word.AsSpan(0, apostrophe) : word;
        if (Nearest(stem, isTurkish ? TurkishMonths : EnglishMonths) is not { } month)
        {
            return null;
        }

        var grammatical = TurkishCase.None;
        return apostrophe > 0 && !TurkishDateWords.NumberEndings.TryGetValue(word[(apostrophe + 1)..], out grammatical) ? null : new Cue(CueKind.Month, month, Case: grammatical);
    }

    /// <summary>The month meant by a capitalised English word that stands where a month does ("in Novemer"). August lies too near to Augusta.</summary>
    public static Cue? LoneMonth(string word) => word[0] != 'a' && word.Length > 5 ? Month(word, isTurkish: false) : null;

    /// <summary>The weekday meant by a word.</summary>
    public static Cue? Weekday(string word, bool isTurkish) =>
        word.Length is >= 6 and <= 10 && (isTurkish ? word[0] is 'p' or 'c' : word[0] is 't' or 'w' or 's' && !word.EndsWith('s')) && Nearest(word, isTurkish ? TurkishWeekdays : EnglishWeekdays) is { } day ? new Cue(CueKind.Weekday, day) : null;

    private static int? Nearest(ReadOnlySpan<char> word, (string Word, int Value)[] known)
    {
        foreach (var (right, value) in known)
        {
            if (word.Length > 3 && word[0] == right[0] && Math.Abs(word.Length - right.Length) <= 1 && NearSpelling.IsOneSlip(word, right))
            {
                return value;
            }
        }

        return null;
    }
}
