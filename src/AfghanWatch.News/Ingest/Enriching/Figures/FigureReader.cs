using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Dates;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>A figure before its claimant is known.</summary>
/// <param name="End">Token after the last.</param>
internal readonly record struct FoundFigure(TextSpan Span, int End, double Value, double? Max, string? Qualifier, string? Unit, string? What, string Rule);

/// <summary>Reads one figure: qualifier, number or range, unit, counted noun.</summary>
internal static class FigureReader
{
    /// <param name="floor">Offset before which the text belongs to the figure before.</param>
    public static FoundFigure? Read(NewsText text, int i, int floor)
    {
        var tokens = text.Tokens;
        var opening = tokens[i];
        if ((Fractions.Read(text, i, floor) ?? SpokenTimes.Read(text, i, floor)) is { } special)
        {
            return special;
        }

        if (!NumberReader.CanOpen(opening, text.Language == "tr") && !(opening.Kind == TokenKind.Mark && opening.Folded is "$" or "€" or "£" or "₺" or "%") && opening.Folded is not ("usd" or "eur" or "gbp" or "yuzde" or "tl" or "rs" or "pkr" or "afn"))
        {
            return null;
        }

        var currency = Currency(text, i);
        var isPercentBefore = IsPercentBefore(text, i);
        var at = currency is not null || isPercentBefore ? i + 1 : i;
        if (at >= tokens.Count || NumberReader.Read(text, at) is not { } number || !NumberGuard.Allows(text, number, at > i))
        {
            return null;
        }

        var (max, end) = Upper(text, number, ref currency);
        var value = number.Value;
        if (max is { } upper && upper >= 100 && value < 1000 && (tokens[number.End - 1].Kind == TokenKind.Number || number.Words && ScaleOf(text, number.End) == 1) && LastIsScale(text, end) && value * ScaleOf(text, end) < upper)
        {
            // "4 to 5 million": the scale word serves both.
            value *= ScaleOf(text, end);
        }

        var after = Qualifiers.After(text, end, out var afterEnd);
        var nounAt = after is not null ? afterEnd : max is null && text.Language == "tr" && BareCounts.Counts(text, number, floor) && BareCounts.EndsInCase(text, number, out _, out var pastCase) ? end = pastCase : end;
        var sentenceEnd = text.SentenceAt(tokens[number.Start].Span.Start).End;
        var isLast = nounAt >= tokens.Count || tokens[nounAt].Span.Start >= sentenceEnd;
        var measure = isLast ? new Measured(isPercentBefore ? "percent" : currency, nounAt, new CountedNoun(nounAt, nounAt, null, false), false) : Measures.Read(text, nounAt, currency, isPercentBefore);
        if (!isLast && measure.Unit is null && tokens[nounAt].Folded is "times" or "fold")
        {
            // "four times as many", "ten times the men": a comparison.
            return null;
        }

        var noun = measure.Unit is null && !isLast ? CountedNoun.Read(text, nounAt) : measure.Noun;
        if (measure.Unit is null && CountedSources.Are(text, number, noun))
        {
            return null;
        }

        if (after is null && Qualifiers.After(text, noun.End, out var lateEnd) is { } late && noun.End > nounAt && late.StartsWith("or ", StringComparison.Ordinal))
        {
            after = late;
            _ = lateEnd;
        }

        var start = i;
        var before = Qualifiers.Before(text, number.Vague || !isPercentBefore ? i : i, floor, ref start);
        if (!Counts(text, number, max, measure.Unit, noun, before ?? after, floor))
        {
            return null;
        }

        var unit = measure.Unit ?? noun.Unit;
        if (Durations.IsUnit(unit) && Durations.TellsWhen(text, Math.Max(end, measure.End)))
        {
            return null;
        }

        if (unit is "decades" or "centuries")
        {
            var years = unit == "decades" ? 10 : 100;
            (unit, value, max) = ("years", value * years, max * years);
        }

        var last = Math.Max(Math.Max(end, nounAt), Math.Max(measure.End, measure.IsApart ? 0 : noun.End));
        // "Thirty-eight of them described": them belongs to the count; "1,061 of them Turks" is told apart.
        if (last + 2 < tokens.Count && last == end && tokens[last].Folded == "of" && tokens[last + 1].Folded == "them" && (tokens[last + 2].Kind == TokenKind.Mark || tokens[last + 2].Folded.EndsWith("ed", StringComparison.Ordinal) || FigureWords.Stops.Contains(tokens[last + 2].Folded)))
        {
            last += 2;
        }

        // "84 kilo 300 gram": one weight.
        if (unit == "kg" && max is null && last + 1 < tokens.Count && tokens[last].Kind == TokenKind.Number && tokens[last + 1].Folded is "gram" or "gr" or "grams" && NumberReader.Digits(tokens[last].Folded, text.Language == "tr", scaled: false) is { } grams and < 1000)
        {
            (value, last) = (value + (grams / 1000), last + 2);
        }

        var span = new TextSpan(tokens[start].Span.Start, tokens[last - 1].Span.End);
        var what = noun.End > noun.Start ? text.Text[tokens[noun.Start].Span.Start..tokens[noun.End - 1].Span.End] : null;
        var qualifier = before ?? after ?? (number.Vague ? VagueName(text, number) : null);
        return new FoundFigure(span, last, value, max, qualifier, unit, what, max is not null ? "figure.range" : number.Vague ? "figure.vague" : measure.Unit is not null ? "figure.measure" : "figure.count");
    }

    // Small counts, and bare numbers without a noun, count only where news counts them.
    private static bool Counts(NewsText text, NumberRead number, double? max, string? unit, CountedNoun noun, string? qualifier, int floor)
    {
        if (unit is not null)
        {
            // "rang the mission five times", "ten times the men": how often in words is a manner of telling.
            return !(number.Words && number.Value == 1 && qualifier is null && unit != "percent") && !(unit == "times" && (number.Words ? number.Value <= 12 : number.Value < 10));
        }

        if (number.Words && number.Value < 10 && qualifier is null && max is not >= 100)
        {
            return number.Value > 1 && !BareCounts.IsPair(text, number) && (noun.End > noun.Start && !BareCounts.PointsBack(text, number) || BareCounts.Counts(text, number, floor));
        }

        if (noun.Known)
        {
            return true;
        }

        if (number.Vague)
        {
            return noun.End > noun.Start || BareCounts.CountsVaguely(text, number);
        }

        if (noun.End > noun.Start)
        {
            return number.Value >= 2;
        }

        return qualifier is not null && number.Value >= 10 || max is >= 100 || max is not null && number.Value >= 10 || number.Value >= 1000 && (number.End - number.Start > 1 || text.Tokens[number.Start].Span.Length > 4) || NumberGuard.IsCounted(text, number) || BareCounts.Counts(text, number, floor);
    }

    private static (double? Max, int End) Upper(NewsText text, NumberRead number, ref string? currency)
    {
        var tokens = text.Tokens;
        var join = number.End;
        if (join + 1 >= tokens.Count || number.Vague)
        {
            return (null, number.End);
        }

        var word = tokens[join].Folded;
        var isDash = tokens[join].Kind == TokenKind.Mark && text.Text[tokens[join].Span.Start] is '-' or '\u2013' or '\u2014';
        var isBetween = number.Start > 0 && (tokens[number.Start - 1].Folded is "between" || currency is not null && number.Start > 1 && tokens[number.Start - 2].Folded is "between");
        // "üç beş kişi", "beş altı bin kişi": two neighbours in words are a range.
        if (text.Language == "tr" && number.Words && number.Value is >= 2 and < 10 && NumberReader.CanOpen(tokens[join], true) && Small(text, join) is { } near && near > number.Value && near <= number.Value + 2 && NumberReader.Read(text, join) is { Vague: false } pair)
        {
            return (pair.Value, pair.End);
        }

        // "beş yüz, altı yüz askeri": the comma stands for "or".
        if (text.Language == "tr" && word == "," && join + 1 < tokens.Count && number.Value >= 10 && NumberReader.CanOpen(tokens[join + 1], true) && NumberReader.Read(text, join + 1) is { Vague: false } other
            && other.Words == number.Words && other.Value > number.Value && other.Value <= number.Value * 2 && ScaleOf(text, other.End) is > 1 and var scale && scale == ScaleOf(text, number.End) && CountedNoun.Read(text, other.End).Known)
        {
            return (other.Value, other.End);
        }

        var opens = isDash || word is "to" or "ila" || (isBetween && word == "and") || word is "ile" or "or" or "veya";
        if (!opens)
        {
            return (null, number.End);
        }

        // "had risen from six to 24": two figures, not a range.
        if (word == "to" && number.Start > 0 && tokens[number.Start - (currency is null ? 1 : Math.Min(2, number.Start))].Folded == "from" && BareCounts.FollowsChange(text, number.Start, text.SentenceAt(tokens[number.Start].Span.Start).Start))
        {
            return (null, number.End);
        }

        var at = join + 1;
        if (Currency(text, at) is { } second)
        {
            currency ??= second;
            at++;
        }

        if (at >= tokens.Count || NumberReader.Read(text, at) is not { Vague: false } upper || !(upper.Value > number.Value || NumberGuardScale(text, upper, number)))
        {
            return (null, number.End);
        }

        // "10 or 11"; "500 or 600": near values only. "1 to 170" of scores and votes is none.
        return word is "or" or "veya" && upper.Value > number.Value * 2 ? (null, number.End) : (upper.Value, upper.End);
    }

    private static double? Small(NewsText text, int i) => TurkishDateWords.Cues.TryGetValue(text.Tokens[i].Folded, out var cue) && cue is { Kind: CueKind.NumberWord, Value: > 1 and < 10 } ? cue.Value : null;

    private static bool NumberGuardScale(NewsText text, NumberRead upper, NumberRead number) => LastIsScale(text, upper.End) && upper.Value > number.Value;

    private static bool LastIsScale(NewsText text, int end) => ScaleOf(text, end) > 1;

    private static double ScaleOf(NewsText text, int end) => text.Tokens[end - 1].Folded switch
    {
        "hundred" or "yuz" => 100,
        "thousand" or "bin" or "k" => 1000,
        "million" or "milyon" or "m" => 1e6,
        "billion" or "milyar" or "bn" => 1e9,
        _ => 1,
    };

    private static string? Currency(NewsText text, int i)
    {
        if (i >= text.Tokens.Count || text.Tokens[i].Kind != TokenKind.Mark)
        {
            return text.Tokens.Count > i && i >= 0 && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Kind == TokenKind.Number ? CurrencyWord(text.Tokens[i].Folded) : null;
        }

        return text.Text[text.Tokens[i].Span.Start] switch
        {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '₺' => "TRY",
            _ => null,
        };
    }

    // A currency's short name before its amount: "TL 5 million", "Rs 300", "USD 40".
    private static string? CurrencyWord(string word) => word switch
    {
        "usd" or "eur" or "gbp" or "try" or "pkr" or "afn" => word.ToUpperInvariant(),
        "tl" => "TRY",
        "rs" => "rupees",
        _ => null,
    };

    private static bool IsPercentBefore(NewsText text, int i) =>
        i + 1 < text.Tokens.Count && (text.Tokens[i].Folded == "%" && !(i > 0 && text.Tokens[i - 1].Span.End == text.Tokens[i].Span.Start && text.Tokens[i - 1].Kind != TokenKind.Mark) && text.Tokens[i + 1].Kind == TokenKind.Number && text.Tokens[i].Span.End == text.Tokens[i + 1].Span.Start
            || text.Tokens[i].Folded == "yuzde" && text.Language == "tr");

    // "hundreds of", "tens of thousands", as written but in lower case.
    private static string VagueName(NewsText text, NumberRead number)
    {
        var name = new StringBuilder();
        for (var i = number.Start; i < number.End; i++)
        {
            name.Append(i > number.Start ? " " : "").Append(text.Tokens[i].Span.Cut(text.Text));
        }

        return (text.Language == "tr" ? name : name.Append(number.End < text.Tokens.Count && text.Tokens[number.End].Folded == "of" ? " of" : "")).ToString().ToLowerInvariant();
    }
}
