using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 and ISO 8601 with all that is done to them, numbers of seconds, and dates for people in a dozen languages.
/// It looks for the time, then the zone, then takes day, month and year from what is left.</summary>
internal sealed class FeedDateReader
{
    private const int LongestDate = 200;
    private static readonly PersianCalendar SolarHijri = new();

    private readonly List<DateToken> _tokens;
    private readonly bool _monthFirst;
    private DateClock _clock;

    private FeedDateReader(List<DateToken> tokens, bool monthFirst)
    {
        _tokens = tokens;
        _monthFirst = monthFirst;
    }

    /// <param name="monthFirst">Whether 03/04/2021 is the 4th of March, as in the United States.</param>
    public static FeedDate? Read(string? text, bool monthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestDate)
        {
            return null;
        }

        var tokens = DateTokens.Cut(text);
        if (DigitsDate.Read(tokens, text) is { } compact)
        {
            return compact;
        }

        return new FeedDateReader(tokens, monthFirst).Read();
    }

    private FeedDate? Read()
    {
        _clock = DateClock.Take(_tokens);
        if (Day() is not { } day)
        {
            return null;
        }

        var instant = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return _clock.On(instant);
    }

    private DateOnly? Day()
    {
        int? month = null;
        var monthPlace = -1;
        var doubtful = false;
        var numbers = new List<(long Value, int Length, int Place)>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind == DateTokenKind.Number)
            {
                numbers.Add((token.Value, token.Length, i));
            }
            else if (token.Kind == DateTokenKind.Word && DateWords.Month(token.Word) is { } named && (month is null || doubtful))
            {
                (month, doubtful, monthPlace) = (named, DateWords.IsDoubtful(token.Word), i);
            }
        }

        return month is { } known ? NamedMonth(known, numbers, monthPlace) : Numeric(numbers);
    }

    private DateOnly? NamedMonth(int month, List<(long Value, int Length, int Place)> numbers, int monthPlace)
    {
        TakeBareTime(numbers);
        var yearIndex = numbers.FindIndex(number => number.Length is 3 or 4);
        if (yearIndex < 0 && numbers.Count >= 2)
        {
            yearIndex = numbers[0].Value > 31 ? 0 : 1;
        }

        if (yearIndex < 0)
        {
            return null;
        }

        if (monthPlace > 0 && _tokens[monthPlace - 1].IsSign('-') && numbers[yearIndex].Place == 0 && _tokens[0].IsSign('-'))
        {
            return null;
        }

        var dayIndex = numbers.FindIndex(number => number.Length <= 2);
        if (dayIndex == yearIndex)
        {
            dayIndex = numbers.FindIndex(yearIndex + 1, number => number.Length <= 2);
        }

        var year = Year(numbers[yearIndex].Value, numbers[yearIndex].Length);
        if (dayIndex < 0)
        {
            return Make(year, month, 1);
        }

        // "Mon, 02 Jan 2006 15 -0700": an hour that stands alone.
        if (!_clock.HasTime && numbers.Count > 2 && numbers[^1] is { Length: 2, Value: < 24 } hour && yearIndex == 1)
        {
            _clock = _clock with { HasTime = true, Time = TimeSpan.FromHours(hour.Value) };
        }

        return Make(year, month, numbers[dayIndex].Value);
    }

    /// <summary>"03 Apr 02 1500 GMT": four digits that are no year, behind a day and a year of two.</summary>
    private void TakeBareTime(List<(long Value, int Length, int Place)> numbers)
    {
        if (!_clock.HasTime && numbers.Count == 3 && numbers[2] is { Length: 4, Value: < 1900 } bare && bare.Value % 100 < 60 && numbers[0].Length <= 2 && numbers[1].Length <= 2)
        {
            _clock = _clock with { HasTime = true, Time = new TimeSpan((int)bare.Value / 100, (int)bare.Value % 100, 0) };
            numbers.RemoveAt(2);
        }
    }

    private DateOnly? Numeric(List<(long Value, int Length, int Place)> numbers)
    {
        if (numbers.Count == 0 || numbers[0].Place > 0 && _tokens[numbers[0].Place - 1].IsSign('-'))
        {
            return null;
        }

        if (numbers[0].Length == 4)
        {
            return YearFirst(numbers);
        }

        if (numbers.Count < 3)
        {
            return null;
        }

        var (first, second, third) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
        if (first > 31)
        {
            return Make(Year(first, numbers[0].Length), second, third);
        }

        var separator = _tokens[numbers[0].Place + 1];
        var american = separator.IsSign('/') && (_monthFirst || _clock.IsHalfDay) || separator.IsSign('-') && _monthFirst;
        var year = Year(third, numbers[2].Length);
        return second > 12 || (american && first <= 12) ? Make(year, first, second) : Make(year, second, first);
    }

    private static DateOnly? YearFirst(List<(long Value, int Length, int Place)> numbers)
    {
        var year = numbers[0].Value;
        return numbers.Count switch
        {
            1 => Make(year, 1, 1),
            2 when numbers[1].Length == 3 => Make(year, 1, 1)?.AddDays((int)Math.Clamp(numbers[1].Value - 1, 0, 365)),
            2 => Make(year, numbers[1].Value, 1),
            _ when numbers[1].Value > 12 => Make(year, numbers[2].Value, numbers[1].Value),
            _ => Make(year, numbers[1].Value, numbers[2].Value),
        };
    }

    /// <summary>Two digits turn over at 69 as in POSIX; three are a year counted from 1900, the fault of 2000.</summary>
    private static long Year(long value, int length) => length switch
    {
        <= 2 => value < 69 ? 2000 + value : 1900 + value,
        3 => 1900 + value,
        _ => value,
    };

    private static DateOnly? Make(long year, long month, long day)
    {
        if (day is < 1 or > 31 || month < 1)
        {
            return null;
        }

        if (month > DateWords.SolarHijri || year is >= 1300 and <= 1420)
        {
            month = month > DateWords.SolarHijri ? month - DateWords.SolarHijri : month;
            return year is >= 1300 and <= 1500 && month <= 12 && day <= SolarHijri.GetDaysInMonth((int)year, (int)month)
                ? DateOnly.FromDateTime(SolarHijri.ToDateTime((int)year, (int)month, (int)day, 0, 0, 0, 0))
                : null;
        }

        return year is >= 1900 and <= 2200 && month <= 12 && day <= DateTime.DaysInMonth((int)year, (int)month) ? new DateOnly((int)year, (int)month, (int)day) : null;
    }
}
