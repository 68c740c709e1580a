using AfghanWatch.News.Ingest.Enriching.Dates;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>A unit of measure behind a number, and what is measured where the words say.</summary>
/// <param name="End">Token after the unit.</param>
/// <param name="IsApart">Whether the measured noun stands apart, behind a bracket, and so outside the figure's span.</param>
internal readonly record struct Measured(string? Unit, int End, CountedNoun Noun, bool IsApart);

internal static class Measures
{
    public static Measured Read(NewsText text, int i, string? currency, bool isPercentBefore)
    {
        var tokens = text.Tokens;
        var nothing = new CountedNoun(i, i, null, false);
        if (isPercentBefore)
        {
            var at = SkipEnding(text, i);
            return new Measured("percent", at, nothing, false);
        }

        if (i < tokens.Count && tokens[i].Folded == "%")
        {
            return new Measured("percent", i + 1, Of(text, i + 1), false);
        }

        if (i + 1 < tokens.Count && tokens[i].Folded == "per" && tokens[i + 1].Folded == "cent")
        {
            return new Measured("percent", i + 2, Of(text, i + 2), false);
        }

        if (i < tokens.Count && text.Text[tokens[i].Span.Start] is '€' or '₺' && tokens[i].Kind == TokenKind.Mark)
        {
            return new Measured(text.Text[tokens[i].Span.Start] == '€' ? "EUR" : "TRY", i + 1, nothing, false);
        }

        var hyphen = i < tokens.Count && tokens[i].Kind == TokenKind.Mark && text.Text[tokens[i].Span.Start] is '-' or '\u2011';
        var unitAt = hyphen ? i + 1 : i;
        if (unitAt < tokens.Count && tokens[unitAt].Folded is "square" or "sq" or "kare" or "metrekare" or "kilometrekare")
        {
            var two = unitAt + 1 < tokens.Count && FigureWords.Measures.ContainsKey(tokens[unitAt + 1].Folded);
            return new Measured(two ? FigureWords.Measures[tokens[unitAt + 1].Folded] + "2" : tokens[unitAt].Folded == "kilometrekare" ? "km2" : "m2", two ? unitAt + 2 : unitAt + 1, nothing, false);
        }

        var named = unitAt < tokens.Count ? tokens[unitAt].Folded : "";

        // "4.8 billions of dollars", "millions of euros".
        if (named == "of" && i > 0 && tokens[i - 1].Folded is "millions" or "billions" or "trillions" && unitAt + 1 < tokens.Count && FigureWords.Measures.ContainsKey(tokens[unitAt + 1].Folded))
        {
            named = tokens[++unitAt].Folded;
        }

        if (named is "more" or "full" or "whole" or "daha" or "us" or "u.s." or "turkish" or "american" or "turk" or "amerikan" or "abd" or "nautical" && unitAt + 1 < tokens.Count && (FigureWords.Measures.ContainsKey(tokens[unitAt + 1].Folded) || text.Language == "tr" && TurkishUnit(tokens[unitAt + 1].Folded) is not null))
        {
            unitAt++;
            named = tokens[unitAt].Folded;
        }

        // "three times as many" compares; "The Times" is a paper.
        if (named == "times" && (hyphen || char.IsUpper(text.Text[tokens[unitAt].Span.Start]) || unitAt + 1 < tokens.Count && tokens[unitAt + 1].Folded is "as" or "more" or "the" or "higher" or "bigger" or "larger" or "that" or "less" or "lower" or "greater"))
        {
            return new Measured(null, i, nothing, false);
        }

        // "8.29 to the dollar": a rate of exchange.
        if (named == "to" && unitAt + 2 < tokens.Count && tokens[unitAt + 1].Folded == "the" && FigureWords.Measures.TryGetValue(tokens[unitAt + 2].Folded, out var rate) && rate is "USD" or "EUR" or "GBP")
        {
            return new Measured("per " + rate, unitAt + 3, nothing, false);
        }

        if ((FigureWords.Measures.TryGetValue(named, out var unit) || text.Language == "tr" && (unit = TurkishUnit(named)) is not null) && !IsAge(text, unitAt))
        {
            var end = SkipEnding(text, unitAt + 1);
            var attributive = hyphen || named.EndsWith("lik", StringComparison.Ordinal) || named.EndsWith("luk", StringComparison.Ordinal);
            return attributive ? Attributive(text, unit, end) : new Measured(unit, end, Of(text, end), false);
        }

        return currency is not null ? new Measured(currency, i, Of(text, i), false) : new Measured(null, i, nothing, false);
    }

    private static string? TurkishUnit(string word) => word switch
    {
        _ when word.IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe && FigureWords.Measures.TryGetValue(word[..apostrophe], out var named) => named,
        _ when TurkishDateWords.Cues.TryGetValue(word, out var cue) && cue is { Kind: CueKind.Unit, Plural: false } => (DateUnit)cue.Value switch
        {
            DateUnit.Hour => "hours",
            DateUnit.Day => "days",
            DateUnit.Week => "weeks",
            DateUnit.Month => "months",
            DateUnit.Year => "years",
            _ => null,
        },
        _ when word is "tonu" or "tonun" or "tona" or "tonda" or "tondan" or "tonlarda" or "tonluk" or "tonla" => "t",
        _ when word.StartsWith("euro", StringComparison.Ordinal) => "EUR",
        _ when word.StartsWith("hektar", StringComparison.Ordinal) => "ha",
        _ when word.StartsWith("metrekare", StringComparison.Ordinal) => "m2",
        _ when word.StartsWith("kilometrekare", StringComparison.Ordinal) => "km2",
        _ when word.StartsWith("kilometre", StringComparison.Ordinal) => "km",
        _ when word.StartsWith("metre", StringComparison.Ordinal) && word.Length <= 11 => "m",
        _ when word.StartsWith("dolar", StringComparison.Ordinal) => "USD",
        _ when word.StartsWith("avro", StringComparison.Ordinal) => "EUR",
        _ when word.StartsWith("lira", StringComparison.Ordinal) => "TRY",
        _ when word.StartsWith("dakika", StringComparison.Ordinal) => "minutes",
        _ when word.StartsWith("saat", StringComparison.Ordinal) && word.Length <= 8 => "hours",
        _ => null,
    };

    // "300-kilometer (186-mile) border": both measures measure the border.
    private static Measured Attributive(NewsText text, string unit, int end)
    {
        var tokens = text.Tokens;
        var at = end;
        if (at < tokens.Count && tokens[at].Folded == "(")
        {
            for (var k = at + 1; k < tokens.Count && k < at + 7; k++)
            {
                if (tokens[k].Folded == ")")
                {
                    at = k + 1;
                    break;
                }
            }
        }
        else if (at < tokens.Count && tokens[at].Folded == ")")
        {
            at++;
        }

        var noun = NounAfter(text, at);
        return new Measured(unit, end, noun, at != end);
    }

    // What an attributive measure stands before: the next one or two words, "wall", "border wall".
    private static CountedNoun NounAfter(NewsText text, int i)
    {
        var tokens = text.Tokens;
        while (text.Language == "tr" && i < tokens.Count && tokens[i].Folded is "yeni" or "bir" or "ek" or "ilk" or "uzun" or "son" or "ikinci")
        {
            i++;
        }

        var end = i;
        while (end < tokens.Count && end - i < 3 && tokens[end].Kind == TokenKind.Word && !FigureWords.Stops.Contains(tokens[end].Folded) && !tokens[end].Folded.EndsWith("ed", StringComparison.Ordinal))
        {
            end++;
            if (text.Language == "tr" || end < tokens.Count && tokens[end].Span.Start - tokens[end - 1].Span.End != 1)
            {
                break;
            }
        }

        return new CountedNoun(i, end, null, false);
    }

    // "25 percent of Afghans", "3 tons of aid".
    private static CountedNoun Of(NewsText text, int i) =>
        i < text.Tokens.Count && text.Tokens[i].Folded == "of" && CountedNoun.Read(text, i) is { End: var end } noun && end > noun.Start ? noun with { Unit = null } : new CountedNoun(i, i, null, false);

    // "25-year-old", "years old": an age.
    private static bool IsAge(NewsText text, int unit)
    {
        var tokens = text.Tokens;
        return tokens[unit].Folded is "year" or "years" or "month" or "months" && unit + 1 < tokens.Count
            && (tokens[unit + 1].Folded == "old" || tokens[unit + 1].Folded == "-" && unit + 2 < tokens.Count && tokens[unit + 2].Folded.StartsWith("old", StringComparison.Ordinal));
    }

    private static int SkipEnding(NewsText text, int i) =>
        i + 1 < text.Tokens.Count && text.Language == "tr" && text.Tokens[i].Kind == TokenKind.Mark && TokenCutter.IsApostrophe(text.Text[text.Tokens[i].Span.Start]) && text.Tokens[i].Span.End == text.Tokens[i + 1].Span.Start && text.Tokens[i + 1].Kind == TokenKind.Word && text.Tokens[i + 1].Span.Length <= 5
            ? i + 2 : i;
}
