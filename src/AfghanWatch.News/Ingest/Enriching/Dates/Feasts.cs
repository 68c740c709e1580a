using System.Collections.Frozen;
using System.Globalization;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Feasts with a day of the common calendar: "on Christmas Eve", "since Thanksgiving", "Zafer Bayramı'nda". The days are data (<c>feasts.csv</c>).</summary>
internal static class Feasts
{
    private static readonly FrozenDictionary<string, (string[] Words, int Month, string Day)[]> English = Read("en");
    private static readonly FrozenDictionary<string, (string[] Words, int Month, string Day)[]> Turkish = Read("tr");

    /// <summary>A feast that a word before it (English) or its ending (Turkish) makes a time; the nearest the tense allows.</summary>
    public static FoundDate? At(DateScan scan, int i)
    {
        if (scan.Anchor is null || !(scan.Turkish ? Turkish : English).TryGetValue(scan.Word(i), out var feasts) && !(scan.Turkish && Turkish.TryGetValue(Stem(scan.Word(i)), out feasts)))
        {
            return null;
        }

        FoundDate? found = null;
        foreach (var (words, month, day) in feasts)
        {
            var end = i + words.Length;
            if ((found is null || end > found.Value.End) && Stand(scan, i, words) && (scan.Turkish ? IsTurkishTime(scan, ref end) : IsEnglishTime(scan, i, end)) && Resolve(scan, month, day, i, end) is { } value)
            {
                found = new FoundDate(i, end, scan.Turkish && scan.Word(end - 1).StartsWith("haftas", StringComparison.Ordinal) ? Calendar.Unit(value.From, DateUnit.Week, "date.holiday") : value);
            }
        }

        return found;
    }

    private static string Stem(string word) => word.IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe ? word[..apostrophe] : word;

    private static bool Stand(DateScan scan, int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            // The last Turkish word carries the case.
            if (scan.Turkish && k == words.Length - 1 ? !scan.Word(i + k).StartsWith(words[k], StringComparison.Ordinal) : !scan.Is(i + k, words[k]))
            {
                return false;
            }
        }

        return true;
    }

    // "a Christmas market", "Thanksgiving dinner": a time only where a word asks for one.
    private static bool IsEnglishTime(DateScan scan, int i, int end)
    {
        var before = scan.Is(i - 1, "the") ? i - 2 : i - 1;
        return (scan.Kind(before) == CueKind.Link || scan.Word(before) is "at" or "on" or "after" or "around" or "over" or "next" or "last" or "during" or "until") && scan.Word(end) is not ("tree" or "market" or "island" or "card" or "gift" or "party" or "dinner" or "parade" or "message");
    }

    // "Zafer Bayramı'nda", "Noel gecesi", "Noel'den önce"; a feast without a case is a name.
    private static bool IsTurkishTime(DateScan scan, ref int end)
    {
        var last = scan.Word(end - 1);
        if (scan.Word(end) is "haftasi" or "haftasinda" or "gecesi" or "gecesinde" or "gunu" or "gununde" or "aksami" or "sabahi")
        {
            end++;
            return true;
        }

        return last.EndsWith("da", StringComparison.Ordinal) || last.EndsWith("de", StringComparison.Ordinal)
            || (last.EndsWith("dan", StringComparison.Ordinal) || last.EndsWith("den", StringComparison.Ordinal)) && scan.Word(end) is "once" or "beri" or "bu" or "itibaren"
            || (last.EndsWith('a') || last.EndsWith('e')) && scan.Word(end) is "kadar" or "dek";
    }

    // "4/4" is the month's fourth Thursday, "9/1" its last Monday.
    private static DateValue? Resolve(DateScan scan, int month, string day, int start, int end)
    {
        var parts = day.Split('/');
        var number = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 1)
        {
            return DateResolver.MonthDay(scan, month, number, start, end, "date.holiday");
        }

        var weekday = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (DateResolver.MonthDay(scan, month, number == 9 ? 28 : (7 * number) - 3, start, end, "date.holiday") is not { } near)
        {
            return null;
        }

        var first = new DateOnly(near.From.Year, month, 1);
        var last = Calendar.Unit(first, DateUnit.Month, "").To;
        return DateValue.Day(number == 9 ? Calendar.AddDays(last, -((Calendar.Weekday(last) - weekday + 7) % 7)) : Calendar.AddDays(first, ((weekday - Calendar.Weekday(first) + 7) % 7) + (7 * (number - 1))), "date.holiday");
    }

    private static FrozenDictionary<string, (string[] Words, int Month, string Day)[]> Read(string language)
    {
        var feasts = new List<(string[] Words, int Month, string Day)>();
        foreach (var line in BuiltInLists.Lines("feasts.csv").Skip(1))
        {
            if (line.Split(',') is [var tongue, var month, var day, var words] && tongue == language)
            {
                feasts.Add((words.Split(' '), int.Parse(month, CultureInfo.InvariantCulture), day));
            }
        }

        return feasts.GroupBy(feast => feast.Words[0], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
