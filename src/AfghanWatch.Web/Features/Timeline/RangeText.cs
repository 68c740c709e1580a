using System.Globalization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>What came of reading a typed range.</summary>
public abstract record RangeReading
{
    /// <param name="From">Null when open.</param>
    /// <param name="To">Null when open.</param>
    public sealed record Days(DateOnly? From, DateOnly? To) : RangeReading;

    /// <summary>Goes on moving with the archive's last day.</summary>
    public sealed record Moving(MovingRange Range) : RangeReading;

    /// <param name="Part">The words that could not be read.</param>
    public sealed record NotUnderstood(string Part) : RangeReading;

    public sealed record Backwards(DateOnly From, DateOnly To) : RangeReading;
}

/// <summary>
/// Reads ranges as people type them: <c>2021</c>, <c>2021-08</c>, <c>2021-08-15</c>, <c>15 Aug..31 Aug</c>, <c>15..31 Aug 2021</c>, <c>25.08.2021</c>,
/// <c>now-7d</c>, <c>7d</c>, <c>..2021-08</c>, <c>2021-08..</c>; months in English and Turkish.
/// </summary>
public static class RangeText
{
    private const int LongestText = 100;
    private static readonly string[] Separators = ["..", "…", "–", "—", " - ", " to ", " ile "];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr");

    /// <param name="now">The day "now" means, and from which a missing year is told: the last such day not after it.</param>
    public static RangeReading Parse(string? text, DateOnly now)
    {
        var words = text?.Trim() ?? "";
        if (words.Length is 0 or > LongestText)
        {
            return new RangeReading.NotUnderstood(words.Length > LongestText ? words[..LongestText] : words);
        }

        if (MovingRange.Parse(StripNow(words)) is { } moving)
        {
            return new RangeReading.Moving(moving);
        }

        var (left, right) = Split(words);
        if (right is null)
        {
            return Part(left, now, null) is { } whole ? new RangeReading.Days(whole.From, whole.To) : new RangeReading.NotUnderstood(left);
        }

        if (left.Length == 0 && right.Length == 0)
        {
            return new RangeReading.NotUnderstood(words);
        }

        var end = right.Length == 0 ? null : Part(right, now, null);
        if (right.Length > 0 && end is null)
        {
            return new RangeReading.NotUnderstood(right);
        }

        var start = left.Length == 0 ? null : Part(left, now, end);
        if (left.Length > 0 && start is null)
        {
            return new RangeReading.NotUnderstood(left);
        }

        return start is { } s && end is { } e && s.From > e.To
            ? new RangeReading.Backwards(s.From, e.To)
            : new RangeReading.Days(start?.From, end?.To);
    }

    /// <summary>A range as the field shows it: what it prints can be read again.</summary>
    public static string Write(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        (null, { } end) => $"..{AppUrls.Day(end)}",
        ({ } start, null) => $"{AppUrls.Day(start)}..",
        ({ } start, { } end) when start == end => AppUrls.Day(start),
        ({ } start, { } end) => $"{AppUrls.Day(start)}..{AppUrls.Day(end)}",
    };

    private static string StripNow(string words) =>
        words.StartsWith("now-", StringComparison.OrdinalIgnoreCase) ? words[4..].Replace("..now", "", StringComparison.OrdinalIgnoreCase) : words;

    private static (string Left, string? Right) Split(string words)
    {
        foreach (var separator in Separators)
        {
            var at = words.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return (words[..at].Trim(), words[(at + separator.Length)..].Trim());
            }
        }

        return (words, null);
    }

    /// <param name="end">The other side of the range, which may give the month and year.</param>
    private static (DateOnly From, DateOnly To)? Part(string part, DateOnly now, (DateOnly From, DateOnly To)? end)
    {
        if (part.Equals("now", StringComparison.OrdinalIgnoreCase) || part.Equals("today", StringComparison.OrdinalIgnoreCase) || string.Equals(part, "bugün", StringComparison.OrdinalIgnoreCase))
        {
            return (now, now);
        }

        if (part.StartsWith("now-", StringComparison.OrdinalIgnoreCase) && MovingRange.Parse(part[4..]) is { } moving)
        {
            return (moving.Start(now), moving.Start(now));
        }

        if (Exact(part, "yyyy", out var year))
        {
            return (year, year.AddYears(1).AddDays(-1));
        }

        if (Exact(part, "yyyy-MM", out var month) || Exact(part, "MM/yyyy", out month) || Named(part, ["MMM yyyy", "MMMM yyyy"], out month))
        {
            return (month, month.AddMonths(1).AddDays(-1));
        }

        if (Exact(part, "yyyy-MM-dd", out var day) || Exact(part, "d.M.yyyy", out day) || Exact(part, "d/M/yyyy", out day) || Named(part, ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy"], out day))
        {
            return (day, day);
        }

        return WithoutYear(part, now, end) ?? DayOnly(part, end);
    }

    private static (DateOnly From, DateOnly To)? WithoutYear(string part, DateOnly now, (DateOnly From, DateOnly To)? end)
    {
        var latest = end?.To ?? now;
        for (var year = latest.Year; year >= latest.Year - 4; year--)
        {
            var dated = string.Create(CultureInfo.InvariantCulture, $"{part} {year}");
            if (Named(dated, ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"], out var day) && day <= latest)
            {
                return (day, day);
            }

            if (Named(dated, ["MMM yyyy", "MMMM yyyy"], out var month) && month <= latest)
            {
                return (month, month.AddMonths(1).AddDays(-1));
            }
        }

        return null;
    }

    // "15..31 Aug 2021": the left side takes month and year from the right.
    private static (DateOnly From, DateOnly To)? DayOnly(string part, (DateOnly From, DateOnly To)? end) =>
        end is { } right && part.Length <= 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= DateTime.DaysInMonth(right.To.Year, right.To.Month)
            ? (new DateOnly(right.To.Year, right.To.Month, number), new DateOnly(right.To.Year, right.To.Month, number))
            : null;

    private static bool Exact(string part, string format, out DateOnly day) =>
        DateOnly.TryParseExact(part, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && InReach(day);

    private static bool Named(string part, string[] formats, out DateOnly day) =>
        (DateOnly.TryParseExact(part, formats, English, DateTimeStyles.AllowInnerWhite, out day)
            || DateOnly.TryParseExact(part, formats, Turkish, DateTimeStyles.AllowInnerWhite, out day)) && InReach(day);

    private static bool InReach(DateOnly day) => day.Year is >= 1900 and < 2200;
}
