using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Shares in words, told in percent: "half of the troops", "two-thirds of", "one in five", "yarısı", "üçte biri".</summary>
internal static class Fractions
{
    public static FoundFigure? Read(NewsText text, int i, int floor)
    {
        if (Share(text, i) is not { } share)
        {
            return null;
        }

        // "half of the young men had left" is a manner of telling; "more than half the population" and "one in five" are counts.
        var start = i;
        var qualifier = Qualifiers.Before(text, i, floor, ref start);
        if (qualifier is null && !share.IsRatio)
        {
            return null;
        }

        return new FoundFigure(new TextSpan(text.Tokens[start].Span.Start, text.Tokens[share.End - 1].Span.End), share.End, Math.Round(share.Value * 100, 1), null, qualifier, "percent", null, "figure.share");
    }

    private static (int End, double Value, bool IsRatio)? Share(NewsText text, int i) =>
        text.Language == "tr" ? Turkish(text, i) is { } turkish ? (turkish.End, turkish.Value, turkish.Value != 0.5 || text.Tokens[i].Folded.Length > 0 && IsPossessed(text, i)) : null
        : Ratio(text, i) is { } ratio ? (ratio.End, ratio.Value, true)
        : English(text, i) is { } part ? (part.End, part.Value, false) : null;

    // "nüfusun yarısı": half of something named; alone and without diacritics the word may be another.
    private static bool IsPossessed(NewsText text, int i) => text.Word(i - 1) is var owner && (owner.EndsWith("in", StringComparison.Ordinal) || owner.EndsWith("un", StringComparison.Ordinal));

    private static (int End, double Value)? English(NewsText text, int i)
    {
        var word = text.Word(i);
        if (word == "half" && text.Word(i - 1) is not ("first" or "second" or "other" or "latter" or "last" or "a" or "and" or "-" or "this" or "that"))
        {
            return text.Word(i + 1) == "of" && text.Word(i + 2) is not ("a" or "an" or "what" or "one" or "whatever" or "it") ? (i + 2, 0.5) : text.Word(i + 1) is "the" or "its" or "their" or "his" ? (i + 1, 0.5) : null;
        }

        var count = word is "a" or "one" ? 1 : word is "two" ? 2 : word is "three" ? 3 : word is "four" ? 4 : word is "nine" ? 9 : 0;
        if (count == 0)
        {
            return null;
        }

        var part = text.Word(i + 1) == "-" ? i + 2 : i + 1;
        var value = text.Word(part) switch { "third" or "thirds" => 3, "quarter" or "quarters" => 4, "fifth" or "fifths" => 5, "tenth" or "tenths" => 10, _ => 0 };
        if (value <= count)
        {
            return null;
        }

        // "more than a third were Afghans", "barely a tenth have registered".
        return text.Word(part + 1) == "of" && text.Word(part + 2) is not ("a" or "an") ? (part + 2, count / (double)value) : text.Word(part + 1) is "were" or "are" or "have" or "had" ? (part + 1, count / (double)value) : null;
    }

    // "one in five", "nine out of ten", "nine in 10".
    private static (int End, double Value)? Ratio(NewsText text, int i)
    {
        if (InTen(text, i) is { } ratio)
        {
            return ratio;
        }

        var count = text.Word(i) switch { "one" => 1, "two" => 2, "three" => 3, "four" => 4, "nine" => 9, _ => 0 };
        var at = count == 0 ? -1 : text.Word(i + 1) == "in" ? i + 2 : text.Word(i + 1) == "out" && text.Word(i + 2) == "of" ? i + 3 : -1;
        return at > 0 && text.Word(at) is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" && text.Word(at + 1) is not ("days" or "weeks" or "months" or "years" or "hours" or "minutes")
            && NumberReader.Read(text, at) is { Words: true } whole && whole.Value > count ? (whole.End, count / whole.Value) : null;
    }

    // "nine in 10 Afghans", "six Turks in ten", "1 in 3", "seven of every ten".
    private static (int End, double Value)? InTen(NewsText text, int i)
    {
        if (!NumberReader.CanOpen(text.Tokens[i], false) || text.Tokens[i].Folded is "a" or "an" or "half" or "several" || NumberReader.Read(text, i) is not { Vague: false, Value: >= 1 and < 100 } part)
        {
            return null;
        }

        var at = part.End < text.Tokens.Count && FigureWords.Nouns.TryGetValue(text.Word(part.End), out var unit) && unit == "people" ? part.End + 1 : part.End;
        var isEach = text.Word(at) is "of" or "in" && text.Word(at + 1) is "every" or "each" || text.Word(at) == "out" && text.Word(at + 1) == "of" && text.Word(at + 2) is "every" or "each";
        at = text.Word(at) == "in" || isEach && text.Word(at) == "of" ? at + 1 : text.Word(at) == "out" && text.Word(at + 1) == "of" ? at + 2 : -1;
        at += isEach ? 1 : 0;
        if (at < 0 || at >= text.Tokens.Count || !NumberReader.CanOpen(text.Tokens[at], false) || text.Word(at) is not ("2" or "3" or "4" or "5" or "10" or "100" or "two" or "three" or "four" or "five" or "ten") || NumberReader.Read(text, at) is not { } whole || whole.Value <= part.Value)
        {
            return null;
        }

        return part.Start == i && text.Word(whole.End) is not ("days" or "weeks" or "months" or "years" or "hours" or "minutes" or "million" or "." or "cases" or "cities" or "provinces" or "towns" or "villages" or "districts" or "attacks" or "countries") || at > part.End + 1 ? (whole.End, part.Value / whole.Value) : null;
    }

    private static (int End, double Value)? Turkish(NewsText text, int i)
    {
        var word = text.Word(i);
        if (word is "yarisi" or "yarisini" or "yarisinin" or "yarisina" or "yarisindan")
        {
            return text.Word(i - 1) is "gece" or "ilk" or "ikinci" or "son" or "diger" or "yilin" or "ayin" or "yarisi" || text.Tokens[i].Span.Start > 0 && EndsWithYear(text, i - 1) ? null : (i + 1, 0.5);
        }

        var whole = word switch { "ucte" => 3, "dortte" => 4, "beste" => 5, "onda" => 10, _ => 0 };
        if (whole == 0)
        {
            return null;
        }

        var next = text.Word(i + 1);
        var count = next.StartsWith("biri", StringComparison.Ordinal) ? 1 : next.StartsWith("ikisi", StringComparison.Ordinal) ? 2 : next.StartsWith("ucu", StringComparison.Ordinal) ? 3 : next.StartsWith("dordu", StringComparison.Ordinal) ? 4 : next.StartsWith("dokuzu", StringComparison.Ordinal) ? 9 : 0;
        return count > 0 && count < whole ? (i + 2, count / (double)whole) : null;
    }

    // "2021'in yarısı", "Ağustos'un ikinci yarısı": a stretch of time.
    private static bool EndsWithYear(NewsText text, int i) => i >= 2 && text.Tokens[i - 2].Kind == TokenKind.Number && text.Tokens[i - 2].Span.Length == 4;
}
