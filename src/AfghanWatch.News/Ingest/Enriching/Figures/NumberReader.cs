using System.Collections.Frozen;
using System.Globalization;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>A number read from digits and words.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Vague">"hundreds", "binlerce": the word is its own qualifier.</param>
/// <param name="Words">Written in words throughout.</param>
internal readonly record struct NumberRead(int Start, int End, double Value, bool Vague, bool Words);

/// <summary>Reads numbers: "1,400", "17 bin 926", "1.5 million", "1,5 milyon", "twenty-five", "tens of thousands", "yüz binlerce", "a dozen".</summary>
internal static class NumberReader
{
    /// <summary>Whether a number can begin with the token; asked of every token, so it is one look-up.</summary>
    public static bool CanOpen(Token token, bool isTurkish) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Span.Length <= 14 && (isTurkish ? NumberWords.TurkishOpeners : NumberWords.EnglishOpeners).Contains(token.Folded));

    public static NumberRead? Read(NewsText text, int i)
    {
        var tokens = text.Tokens;
        var token = tokens[i];
        var isTurkish = text.Language == "tr";
        if (token.Kind == TokenKind.Number)
        {
            if (SpacedNumbers.Read(text, i) is { } spaced)
            {
                return Scaled(tokens, i, spaced.End, spaced.Value, isTurkish);
            }

            // "2 buçuk milyon".
            var half = isTurkish && i + 1 < tokens.Count && tokens[i + 1].Folded == "bucuk" ? 1 : 0;
            return Digits(token.Folded, isTurkish, NextIsScale(tokens, i + 1, isTurkish)) is { } value ? Scaled(tokens, i, i + 1 + half, value + half * 0.5, isTurkish) : null;
        }

        if (!CanOpen(token, isTurkish))
        {
            return null;
        }

        // "4 milyon 761" was read from its digits or not at all.
        // "ön" is the front and "yüz yüze" face to face, however they fold.
        if (isTurkish && (text.Text[token.Span.Start] is 'ö' or 'Ö' || token.Folded == "yuz" && i + 1 < tokens.Count && tokens[i + 1].Folded.StartsWith("yuze", StringComparison.Ordinal)))
        {
            return null;
        }

        // "çocukların yüzünü görmenizi": a face; "altı yüzünü" is read from its six.
        if (isTurkish && token.Folded.Length > 4 && token.Folded.StartsWith("yuzu", StringComparison.Ordinal))
        {
            return null;
        }

        return isTurkish && i > 0 && tokens[i - 1].Kind == TokenKind.Number && NumberWords.TurkishScales.ContainsKey(token.Folded) ? null : Vague(tokens, i, isTurkish) ?? InWords(tokens, i, isTurkish);
    }

    /// <summary>The value of digits with separators. A point or comma before three digits groups thousands unless a scale word follows.</summary>
    public static double? Digits(string digits, bool isTurkish, bool scaled)
    {
        if (digits.Length > 24 || digits.Contains(':', StringComparison.Ordinal) || (digits.Length > 1 && digits[0] == '0' && digits[1] is not ('.' or ',')))
        {
            return null;
        }

        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return double.Parse(digits, CultureInfo.InvariantCulture);
        }

        var first = digits.IndexOfAny(['.', ',']);
        var tail = digits.Length - last - 1;
        var groups = first != last && digits[first] == digits[last];
        var native = digits[last] == (isTurkish ? '.' : ',');
        var isDecimal = !groups && (tail != 3 || (!native && scaled) || digits[0] == '0');
        if (groups && tail != 3)
        {
            return null;
        }

        var whole = digits.AsSpan(0, isDecimal ? last : digits.Length).ToString().Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var written = isDecimal ? whole + "." + digits[(last + 1)..] : whole;
        return double.Parse(written, CultureInfo.InvariantCulture);
    }

    // "1.5 million", "17 bin 926", "1 milyon 200 bin".
    private static NumberRead? Scaled(IReadOnlyList<Token> tokens, int start, int end, double value, bool isTurkish)
    {
        var total = 0.0;
        var current = value;
        var isOpen = true;
        while (end < tokens.Count && Scale(tokens, end, isTurkish) is { } scale && isOpen)
        {
            if (scale <= 1000 && tokens[end].Folded.Length <= 2 && tokens[end - 1].Span.End != tokens[end].Span.Start)
            {
                break;
            }

            current *= scale;
            end++;
            isOpen = false;

            // "19 thousand and 290 persons" of a translation.
            var tail = !isTurkish && end < tokens.Count && tokens[end].Folded == "and" ? end + 1 : end;
            if (!isTurkish && scale == 1000 && tail < tokens.Count && tokens[tail].Kind == TokenKind.Number && Digits(tokens[tail].Folded, false, false) is { } units and < 1000 && units == Math.Floor(units) && tokens[tail].Span.Start - tokens[tail - 1].Span.End == 1 && !NextIsScale(tokens, tail + 1, false))
            {
                return new NumberRead(start, tail + 1, current + units, false, false);
            }

            // "1 million 900 thousand people" of a translation, "1 lac 70 thousand", "2 crore 50 lakh".
            if (!isTurkish && scale is 1e5 or 1e6 or 1e7 && end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Number && tokens[end + 1].Folded.Length > 2 && NumberWords.EnglishScales.TryGetValue(tokens[end + 1].Folded, out var lower) && lower >= 1000
                && Digits(tokens[end].Folded, false, false) is { } more && more * lower < scale && tokens[end].Span.Start - tokens[end - 1].Span.End == 1)
            {
                return new NumberRead(start, end + 2, current + (more * lower), false, false);
            }

            // "57 milyondan 200 milyon euroya": the case closes the first number.
            if (isTurkish && scale >= 1000 && !EndsInAblative(tokens[end - 1].Folded) && end < tokens.Count && tokens[end].Kind == TokenKind.Number && Digits(tokens[end].Folded, true, false) is { } rest && rest < scale && rest == Math.Floor(rest) && tokens[end].Span.Start - tokens[end - 1].Span.End == 1
                && (rest < 1000 || NextIsScale(tokens, end + 1, true)))
            {
                total += current;
                current = rest;
                end++;
                isOpen = true;
            }
        }

        return new NumberRead(start, end, total + current, false, false);
    }

    private static bool EndsInAblative(string scale) => scale.EndsWith("dan", StringComparison.Ordinal) || scale.EndsWith("den", StringComparison.Ordinal);

    private static bool NextIsScale(IReadOnlyList<Token> tokens, int i, bool isTurkish) => Scale(tokens, i, isTurkish) is >= 1000;

    private static double? Scale(IReadOnlyList<Token> tokens, int i, bool isTurkish)
    {
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Word)
        {
            return null;
        }

        var word = tokens[i].Folded;
        if (word.Length <= 2 && word is "k" or "m" or "b" or "mn" or "bn")
        {
            // "4m" is four million only when glued; "4 m" is a length, and so is "2.8m wide".
            return tokens[i - 1].Span.End == tokens[i].Span.Start && !(word == "m" && NamesLength(tokens, i + 1)) && NumberWords.EnglishScales.TryGetValue(word, out var glued) ? glued : null;
        }

        return (isTurkish ? NumberWords.TurkishScales : NumberWords.EnglishScales).TryGetValue(word, out var scale) ? scale : null;
    }

    private static bool NamesLength(IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && (tokens[i].Folded is "wide" or "high" or "long" or "deep" or "tall" or "thick" or "away" or "above" or "below" || tokens[i].Folded == "-" && i + 1 < tokens.Count && tokens[i + 1].Folded is "wide" or "high" or "long" or "deep" or "tall" or "thick");

    // "hundreds of thousands of", "tens of thousands", "on binlerce", "yüz binlerce".
    private static NumberRead? Vague(IReadOnlyList<Token> tokens, int i, bool isTurkish)
    {
        if (NumberWords.VagueWords.TryGetValue(tokens[i].Folded, out var value))
        {
            if (!isTurkish && i + 2 < tokens.Count && tokens[i + 1].Folded == "of" && NumberWords.VagueWords.TryGetValue(tokens[i + 2].Folded, out var scale) && scale > value)
            {
                return new NumberRead(i, i + 3, value * scale, true, true);
            }

            return new NumberRead(i, i + 1, value, true, true);
        }

        return isTurkish && tokens[i].Folded is "on" or "yuz" && i + 1 < tokens.Count && NumberWords.VagueWords.TryGetValue(tokens[i + 1].Folded, out var many) && many >= 1000
            ? new NumberRead(i, i + 2, many * (tokens[i].Folded == "on" ? 10 : 100), true, true)
            : null;
    }

    private static NumberRead? InWords(IReadOnlyList<Token> tokens, int i, bool isTurkish)
    {
        var words = isTurkish ? NumberWords.Turkish : NumberWords.English;
        var scales = isTurkish ? NumberWords.TurkishScales : NumberWords.EnglishScales;
        double total = 0, current = 0;
        var end = i;
        var hasWord = false;

        // "a dozen", "a hundred", "half a million", "a million".
        if (!isTurkish && tokens[i].Folded == "several")
        {
            return i + 1 < tokens.Count && tokens[i + 1].Folded.Length > 2 && NumberWords.EnglishScales.TryGetValue(tokens[i + 1].Folded, out var several) ? new NumberRead(i, i + 2, 3 * several, false, true) : null;
        }

        if (!isTurkish && tokens[i].Folded is "a" or "half" or "an")
        {
            var at = tokens[i].Folded == "half" && i + 1 < tokens.Count && tokens[i + 1].Folded == "a" ? i + 2 : i + 1;
            var couple = at < tokens.Count && tokens[at].Folded is "couple" or "few" ? tokens[at].Folded == "few" ? 3 : 2 : 0;
            at = couple == 0 ? at : at + 1 < tokens.Count && tokens[at + 1].Folded == "of" ? at + 2 : at + 1;
            if (at >= tokens.Count || tokens[at].Folded.Length <= 2 || !NumberWords.EnglishScales.TryGetValue(tokens[at].Folded, out var opening))
            {
                return null;
            }

            if (tokens[i].Folded == "half" || couple > 0 || opening != 100)
            {
                if (tokens[i].Folded != "half" && couple == 0 && AndHalf(tokens, at + 1) is > 0 and var beyond)
                {
                    // "a million and a half people".
                    return new NumberRead(i, beyond, opening * 1.5, false, true);
                }

                return new NumberRead(i, at + 1, tokens[i].Folded == "half" ? opening / 2 : opening * Math.Max(couple, 1), false, true);
            }

            // "a hundred and fifty thousand".
            (current, hasWord, end) = (100, true, at + 1);
        }

        if (isTurkish && tokens[i].Folded == "yarim")
        {
            // "yarım milyon insan"; "yarım saat" is no number.
            return i + 1 < tokens.Count && NumberWords.TurkishScales.TryGetValue(tokens[i + 1].Folded, out var halved) && halved >= 1000 ? new NumberRead(i, i + 2, halved / 2, false, true) : null;
        }

        while (end < tokens.Count && end - i < 12)
        {
            var word = tokens[end].Folded;
            if (words.TryGetValue(word, out var value))
            {
                if (hasWord && current % 100 > 0 && !(current % 100 >= (isTurkish ? 10 : 20) && current % 10 == 0 && value < 10))
                {
                    break;
                }

                current += value;
            }
            else if (word.Length > 2 && scales.TryGetValue(word, out var scale) && (hasWord || isTurkish && scale >= 100))
            {
                current = current == 0 ? 1 : current;
                if (scale >= 1000)
                {
                    total += current * scale;
                    current = 0;
                }
                else
                {
                    current *= scale;
                }

                // "beş milyonluk bir kent": a city of five million.
                if (isTurkish && (word.EndsWith("lik", StringComparison.Ordinal) || word.EndsWith("luk", StringComparison.Ordinal)))
                {
                    (hasWord, end) = (true, end + 1);
                    break;
                }
            }
            else if (hasWord && !isTurkish && (word == "and" && total + current >= 100 || tokens[end].Kind == TokenKind.Mark && word == "-" && current % 100 is >= 20 && current % 10 == 0) && end + 1 < tokens.Count && words.TryGetValue(tokens[end + 1].Folded, out var next) && (word == "and" || next < 10))
            {
                end++;
                continue;
            }
            else if (hasWord && isTurkish && word is "yuze" or "yuzu" or "yuzden" && total == 0 && current is > 1 and < 10)
            {
                // "altı yüze yakın": behind a number no face and no reason.
                return new NumberRead(i, end + 1, current * 100, false, true);
            }
            else if (hasWord && isTurkish && word == "bucuk" && current > 0)
            {
                // "iki buçuk saat", "bir buçuk milyon".
                current += 0.5;
            }
            else if (hasWord && isTurkish && tokens[end].Kind == TokenKind.Number && total >= 1000 && current == 0 && Digits(word, true, false) is { } rest and < 1000)
            {
                // "bir milyon 297 bin 973".
                end++;
                if (total >= 1e6 && end < tokens.Count && tokens[end].Folded == "bin")
                {
                    total += rest * 1000;
                    end++;
                    if (end < tokens.Count && tokens[end].Kind == TokenKind.Number && Digits(tokens[end].Folded, true, false) is { } last and < 1000 && tokens[end].Span.Start - tokens[end - 1].Span.End == 1)
                    {
                        current = last;
                        end++;
                    }

                    break;
                }

                current = rest;
                break;
            }
            else
            {
                break;
            }

            hasWord = true;
            end++;
        }

        if (!hasWord)
        {
            return null;
        }

        if (!isTurkish && AndHalf(tokens, end) is > 0 and var past)
        {
            // "nine and a half billion", "one and a half million".
            return Scale(tokens, past, false) is >= 1000 and var half && tokens[past].Folded.Length > 2 ? new NumberRead(i, past + 1, (total + current + 0.5) * half, false, true) : new NumberRead(i, past, total + current + 0.5, false, true);
        }

        return new NumberRead(i, end, total + current, false, true);
    }

    // "three and a half hours"; the scale word, if any, stands before or after: "one and a half million".
    private static int AndHalf(IReadOnlyList<Token> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i].Folded == "and" && tokens[i + 1].Folded == "a" && tokens[i + 2].Folded == "half" ? i + 3 : 0;
}
