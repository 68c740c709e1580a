using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Dates in figures: "2021-08-25", "25/08/2021", "25.08.2021". Day before month unless only the other order is possible.</summary>
internal static class NumericDates
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        // "…/2021/08/27/photo.jpg": an address files itself.
        var word = scan.Word(i);
        if (scan.Glued(i) && scan.IsMark(i - 1, '/'))
        {
            return null;
        }

        if (word.Length is >= 8 and <= 10 && word.IndexOf('.', StringComparison.Ordinal) > 0)
        {
            return Dotted(scan, i, word);
        }

        if (!(scan.IsDash(i + 1) || scan.IsMark(i + 1, '/')) || !scan.Glued(i + 1) || !scan.Glued(i + 2) || scan.Kind(i + 2) is not (CueKind.Number or CueKind.Month))
        {
            return null;
        }

        var three = scan.Glued(i + 3) && scan.Glued(i + 4) && scan.Kind(i + 4) is CueKind.Number or CueKind.Month && scan.Text.Text[scan.Token(i + 3).Span.Start] == scan.Text.Text[scan.Token(i + 1).Span.Start];
        if (three)
        {
            return OfThree(scan, i, scan.Cue(i), scan.Cue(i + 2), scan.Cue(i + 4));
        }

        // "9/11", "22/04": a slash between two small numbers is a date in Turkish only; elsewhere it is a fraction or a score.
        // A case ending or a year behind it makes even "4/6'da" and "7/5 2020" dates.
        var named = scan.IsApostrophe(i + 3) && scan.Glued(i + 3) || scan.Year(i + 3) is not null;
        if (scan.Turkish && named && scan.DayNumber(i) is { } first && scan.Year(i + 3) is { } stated && Calendar.Day(stated, scan.Cue(i + 2).Value, first) is { } dated)
        {
            return new FoundDate(i, i + 4, DateValue.Day(dated, "date.numeric", Certainty.Stated));
        }

        return scan.Turkish && scan.IsMark(i + 1, '/') && !scan.IsMark(i + 3, '/') && scan.DayNumber(i) is { } day && scan.Cue(i + 2).Value is >= 1 and <= 12 && !(day == 9 && scan.Cue(i + 2).Value == 11) && (named || !(day <= 9 && scan.Token(i).Span.Length == 1 && scan.Token(i + 2).Span.Length == 1))
            && DateResolver.MonthDay(scan, scan.Cue(i + 2).Value, day, i, i + 3) is { } value ? new FoundDate(i, i + 3, value) : null;
    }

    private static FoundDate? Dotted(DateScan scan, int i, string word)
    {
        Span<Range> parts = stackalloc Range[4];
        var text = word.AsSpan();
        return text.Split(parts, '.') == 3 && int.TryParse(text[parts[0]], out var first) && int.TryParse(text[parts[1]], out var second) && int.TryParse(text[parts[2]], out var third) && (first >= 1700 || third >= 1700)
            ? Resolve(i, i + 1, first, second, third)
            : null;
    }

    private static FoundDate? OfThree(DateScan scan, int i, Cue first, Cue second, Cue third)
    {
        var months = (first.Kind == CueKind.Month ? 1 : 0) + (second.Kind == CueKind.Month ? 1 : 0) + (third.Kind == CueKind.Month ? 1 : 0);
        if (months == 0)
        {
            return scan.Token(i).Span.Length <= 4 && scan.Token(i + 2).Span.Length <= 2 && scan.Token(i + 4).Span.Length <= 4 ? Resolve(i, i + 5, first.Value, second.Value, third.Value) : null;
        }

        if (months > 1 || first.Kind == CueKind.Month)
        {
            return null;
        }

        // "25-Aug-2021", "2021/Aug/25", "2021/25/Aug".
        var (month, other) = second.Kind == CueKind.Month ? (second.Value, third.Value) : (third.Value, second.Value);
        var (year, day) = first.Value > 31 ? (first.Value, other) : (other, first.Value);
        return Day(i, i + 5, year, month, day);
    }

    private static FoundDate? Resolve(int start, int end, int first, int second, int third)
    {
        if (first is >= 1700 and <= 2100)
        {
            return Day(start, end, first, second, third);
        }

        var year = third is >= 0 and < 50 ? third + 2000 : third is >= 50 and < 100 ? third + 1900 : third;
        return Day(start, end, year, second, first) ?? Day(start, end, year, first, second);
    }

    private static FoundDate? Day(int start, int end, int year, int month, int day) =>
        year is >= 1700 and <= 2100 && Calendar.Day(year, month, day) is { } date ? new FoundDate(start, end, DateValue.Day(date, "date.numeric", Certainty.Stated)) : null;
}
