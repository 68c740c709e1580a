using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Days of a month in ordinal words: "the first of September", "the twenty-fifth of August", "September the first".</summary>
internal static class OrdinalDays
{
    private static readonly FrozenDictionary<string, int> Words = Build("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");

    public static bool IsOrdinal(string word) => Words.ContainsKey(word) || word == "thirtieth";

    public static FoundDate? Read(DateScan scan, int start, int i)
    {
        // "on the fourteenth of this month", "the 14th of last month".
        if (Number(scan, i, out var past) is { } date && scan.Is(past, "of") && scan.Word(past + 1) is "this" or "last" or "next" && scan.IsUnit(past + 2, DateUnit.Month) && scan.Anchor is { } anchor)
        {
            var first = Calendar.AddMonths(new DateOnly(anchor.Year, anchor.Month, 1), scan.Is(past + 1, "last") ? -1 : scan.Is(past + 1, "next") ? 1 : 0);
            return Calendar.Day(first.Year, first.Month, date) is { } told ? new FoundDate(start, past + 3, DateValue.Day(told, "date.month-day")) : null;
        }

        if (Number(scan, i, out var end) is not { } day || !scan.Is(end, "of") || scan.Kind(end + 1) != CueKind.Month || !scan.Capital(end + 1))
        {
            return null;
        }

        var month = scan.Cue(end + 1).Value;
        end = scan.Cue(end + 1).Short ? scan.SkipDot(end + 2) : end + 2;
        if (AbsoluteDates.YearAfter(scan, ref end) is { } year)
        {
            return Calendar.Day(year, month, day) is { } dated ? new FoundDate(start, end, DateValue.Day(dated, "date.absolute", Certainty.Stated)) : null;
        }

        return DateResolver.MonthDay(scan, month, day, start, end) is { } value ? new FoundDate(start, end, value) : null;
    }

    /// <summary>The day in words at the token, and where it ends.</summary>
    public static int? Number(DateScan scan, int i, out int end)
    {
        end = i + 1;
        if (Words.TryGetValue(scan.Word(i), out var day))
        {
            return day;
        }

        if (scan.Is(i, "thirtieth"))
        {
            return 30;
        }

        var tens = scan.Is(i, "twenty") ? 20 : scan.Is(i, "thirty") ? 30 : 0;
        var next = scan.IsDash(i + 1) ? i + 2 : i + 1;
        if (tens == 0 || !Words.TryGetValue(scan.Word(next), out var ones) || ones > (tens == 20 ? 9 : 1))
        {
            return null;
        }

        end = next + 1;
        return tens + ones;
    }

    private static FrozenDictionary<string, int> Build(string words)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.Split(' '))
        {
            table[word] = table.Count + 1;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
