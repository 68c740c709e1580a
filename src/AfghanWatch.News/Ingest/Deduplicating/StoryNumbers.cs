using System.Globalization;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Brings numbers in figures and in words to one form.</summary>
internal static class StoryNumbers
{
    /// <summary>Figures without grouping marks: <c>1,404</c> and <c>1.404</c> give <c>1404</c>, <c>2,5</c> gives <c>2.5</c>.</summary>
    public static string Plain(string number)
    {
        var last = number.AsSpan().LastIndexOfAny('.', ',');
        if (last < 0)
        {
            return number.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
        }

        var digits = new char[number.Length];
        var count = 0;
        var isGrouped = number.Length - last == 4;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                digits[count++] = number[i];
            }
            else if (i == last && !isGrouped)
            {
                digits[count++] = '.';
            }
        }

        return new string(digits, 0, count);
    }

    /// <summary>Joins runs such as <c>five hundred</c>, <c>2.5 million</c>, <c>42 bin 666</c> into one number each.</summary>
    public static List<StoryToken> Join(List<StoryToken> tokens)
    {
        var joined = new List<StoryToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!TryStart(tokens, i, out var value))
            {
                joined.Add(tokens[i]);
                continue;
            }

            var first = tokens[i];
            var total = 0m;
            var part = value;
            while (i + 1 < tokens.Count && !tokens[i + 1].StartsSentence && TryContinue(tokens[i + 1], ref part, ref total, tokens[i]))
            {
                i++;
            }

            var plain = (total + part).ToString("0.####", CultureInfo.InvariantCulture);
            joined.Add(first with { Number = plain, IsName = false });
        }

        return joined;
    }

    private static bool TryStart(List<StoryToken> tokens, int i, out decimal value)
    {
        var token = tokens[i];
        if (token.Number is { } number)
        {
            return TryParse(number, out value);
        }

        value = 0;
        if (!StoryWords.TryNumber(token.Folded, out var word) || token.Folded == "on" || token.IsName)
        {
            // "on" is ten in Turkish and a preposition in English; it only counts inside a number.
            return false;
        }

        if (word < 0)
        {
            // A scale word that opens a number: "yüz elli" is 150, "hundreds of" is no figure at all.
            value = token.Folded is "yuz" or "bin" ? Scale(word) : 0;
            return value > 0 && i + 1 < tokens.Count && (tokens[i + 1].Number is not null || StoryWords.TryNumber(tokens[i + 1].Folded, out _));
        }

        value = word;
        return true;
    }

    private static bool TryContinue(StoryToken token, ref decimal part, ref decimal total, StoryToken before)
    {
        if (token.Number is { } number)
        {
            // "42 bin 666": figures go on only after a scale word.
            if (!StoryWords.TryNumber(before.Folded, out var scale) || scale >= 0 || !TryParse(number, out var rest) || rest >= Scale(scale))
            {
                return false;
            }

            total += part;
            part = rest;
            return true;
        }

        if (!StoryWords.TryNumber(token.Folded, out var word))
        {
            return false;
        }

        if (word < 0)
        {
            if (part is 0 or > 999_999_999m)
            {
                return false;
            }

            part *= Scale(word);
            if (word <= -3)
            {
                total += part;
                part = 0;
            }

            return true;
        }

        if (before.Number is not null || (part % 100 != 0 && (part % 10 != 0 || word > 9)))
        {
            return false;
        }

        part += word;
        return true;
    }

    private static bool TryParse(string number, out decimal value)
    {
        value = 0;
        return number.Length <= 15 && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static decimal Scale(int word) => word switch { -2 => 100m, -3 => 1_000m, -6 => 1_000_000m, _ => 1_000_000_000m };
}
