using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Keeps numbers out that count nothing: ordinals, ages, clock times, scores, phone numbers, names of models, laws and list items.</summary>
internal static class NumberGuard
{
    private static readonly FrozenSet<string> NumberedThings = ("block model option scenario appendix annex photo image slide step episode season table fig figure terminal runway gate track platform resolution article section paragraph chapter page no number nr numara madde sayili flight room channel route highway group boeing airbus type class phase stage priority level order law act decree covid volume version gate psalm sura verse apollo "
        + "act formula code kodu ref isbn issn fax tel telefon top bolum sayfa karar kanal ek g-").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Allows(NewsText text, NumberRead number, bool hasSign)
    {
        var tokens = text.Tokens;
        int first = number.Start, last = number.End - 1;
        if (hasSign)
        {
            return true;
        }

        var before = first > 0 ? tokens[first - 1] : default;
        var gluedBefore = first > 0 && before.Span.End == tokens[first].Span.Start;
        var after = last + 1 < tokens.Count ? tokens[last + 1] : default;
        var gluedAfter = last + 1 < tokens.Count && after.Span.Start == tokens[last].Span.End;
        if (gluedBefore && (before.Kind == TokenKind.Word || before.Folded is "/" or "+" or "#" or "@" or "_" or "&" or "=" || before.Folded == "-" && first > 1 && tokens[first - 2].Span.End == before.Span.Start && tokens[first - 2].Kind == TokenKind.Word))
        {
            return false;
        }

        // "the 5-3 vote", "a 2-0 win": what a range has not taken is a score.
        if (gluedBefore && before.Folded is "-" or "–" && first > 1 && tokens[first - 2].Kind == TokenKind.Number && tokens[first - 2].Span.End == before.Span.Start)
        {
            return false;
        }

        if (gluedAfter && (after.Folded is "st" or "nd" or "rd" or "th" or "/" or "inci" or "nci" or "uncu" or "ncu" || after.Folded is "_" or "@" or "="))
        {
            return false;
        }

        // Turkish ordinals: "2. Ordu", "31'inci".
        if (gluedAfter && last + 2 < tokens.Count && TokenCutter.IsApostrophe(text.Text[after.Span.Start]) && tokens[last + 2].Folded is "inci" or "nci" or "uncu" or "ncu" or "nin" && tokens[last + 2].Folded != "nin")
        {
            return false;
        }

        if (gluedAfter && after.Folded == "." && number.Value < 100 && !number.Words && last + 2 < tokens.Count && (text.Language == "tr" || IsLineStart(text, tokens[first].Span.Start)) && tokens[last + 2].Span.Start > after.Span.End && text.SentenceAt(tokens[last + 2].Span.Start).Start != tokens[last + 2].Span.Start)
        {
            return false;
        }

        if ((after.Folded is "." or ")" && gluedAfter || after.Folded is "-" or "–") && IsLineStart(text, tokens[first].Span.Start) && !number.Words && number.Value < 100)
        {
            return false;
        }

        if (first > 0 && NumberedThings.Contains(before.Folded) && !gluedBefore && !number.Vague && (!number.Words || char.IsUpper(text.Text[tokens[first].Span.Start])))
        {
            return false;
        }

        // "yer altı kaynakları", "su altı": under.
        if (number.Words && text.Language == "tr" && tokens[first].Folded == "alti" && before.Folded is "fotograf" or "resim" or "foto" or "yer" or "su" or "ayak" or "goz" or "deniz" or "toprak" or "cati" or "bayrak" or "sart")
        {
            return false;
        }

        // "according to two people with knowledge of the talks": sources, not a count.
        if (number.Words && number.Value < 10 && before.Folded == "to" && first > 1 && tokens[first - 2].Folded == "according")
        {
            return false;
        }

        // "the Group of Seven industrialized democracies", "the Group of 20": a name.
        if (before.Folded == "of" && first > 1 && tokens[first - 2].Folded == "group" && char.IsUpper(text.Text[number.Words ? tokens[first].Span.Start : tokens[first - 2].Span.Start]))
        {
            return false;
        }

        // "yaşları 15 ile 40 arasında değişen": ages.
        if (before.Folded is "yaslari" or "yasi" or "yaslarinin" || before.Folded is "ile" or "ila" && first > 2 && tokens[first - 3].Folded is "yaslari")
        {
            return false;
        }

        // "a 24-hour hotline": round the clock.
        if (after.Folded == "-" && gluedAfter && number.Value == 24 && last + 2 < tokens.Count && tokens[last + 2].Folded is "hour" && last + 3 < tokens.Count && tokens[last + 3].Folded is "news" or "hotline" or "service" or "surveillance" or "helpline" or "line" or "channel" or "television" or "guard")
        {
            return false;
        }

        // "News ID: 52971", "id="6597002"": the page's own number.
        var label = first - 1;
        while (label >= 0 && label > first - 4 && tokens[label].Kind == TokenKind.Mark && tokens[label].Folded is ":" or "=" or "\"" or "#")
        {
            label--;
        }

        if (label >= 0 && tokens[label].Folded is "id" or "counter" or "code" or "kod" or "kodu" && !number.Words)
        {
            return false;
        }

        // "20.45 ÇAVUŞOĞLU: ELÇİLİĞİMİZ AÇIK": the hour of a live page before its heading in capitals.
        if (tokens[first].Folded is [>= '0' and <= '2', >= '0' and <= '9', '.', >= '0' and <= '5', >= '0' and <= '9'] && IsLineStart(text, tokens[first].Span.Start) && after is { Kind: TokenKind.Word, Span.Length: > 2 } && !text.Text.AsSpan(after.Span.Start, after.Span.Length).ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        // "France 24"; an earthquake "5,9 büyüklüğünde".
        if (before.Folded == "france" && number is { Words: false, Value: 24 } || after.Folded is not null && after.Folded.StartsWith("buyuklug", StringComparison.Ordinal))
        {
            return false;
        }

        // "one of the", "iki ülkeden biri"; "bir" is an article. "one percent" is a share.
        if (number.Words && number.Value == 1 && after.Folded is not ("percent" or "per"))
        {
            return false;
        }

        // A year alone, a clock time, an age between commas: ", 45,".
        return !(LooksLikeYear(text, number) && !CountedNoun.Read(text, number.End).Known && !IsMeasured(text, number.End))
            && !(after.Folded is "gmt" or "utc" or "a.m." or "p.m." or "am" or "pm")
            && !(before.Folded is "aged" or "age" or "saat" && text.Language == "tr" == (before.Folded == "saat"))
            && !(before.Folded == "," && after.Folded == "," && number.Value < 110 && !number.Words && char.IsUpper(first > 1 ? text.Text[tokens[first - 2].Span.Start] : 'a'))
            && !(before.Folded == "of" && first > 1 && tokens[first - 2].Folded is "age" or "ages")
            && !(after.Folded is "yasindaki" or "yasinda" or "yas" or "yasin" or "yasina" or "yasini")
            && !(after.Folded is "sefer" or "ucus" && last + 2 < tokens.Count && tokens[last + 2].Folded is "sayili" or "numarali")
            && !(after.Folded is "years" or "year" or "months" && last + 2 < tokens.Count && tokens[last + 2].Folded == "old")
            && !IsName(text, number);
    }

    public static bool LooksLikeYear(NewsText text, NumberRead number) =>
        number is { Words: false, Value: >= 1900 and <= 2100 } && number.End - number.Start == 1 && text.Tokens[number.Start].Span.Length == 4;

    /// <summary>"22 of the evacuees", "343 are citizens", "the force numbers 600", "put the toll at 170": a bare number that still counts.</summary>
    public static bool IsCounted(NewsText text, NumberRead number)
    {
        var tokens = text.Tokens;
        if (number.Value < 10 || number.Words)
        {
            return false;
        }

        var after = number.End < tokens.Count ? tokens[number.End].Folded : "";
        if (after is "were" or "are" or "had" || after == "of" && number.End + 1 < tokens.Count && tokens[number.End + 1].Folded is "them" or "the" or "whom" or "its" or "those" or "these" or "their")
        {
            return true;
        }

        if (number.Start == 0 || tokens[number.Start - 1].Folded is not ("at" or "to" or "numbers" or "numbered" or "numbering" or "totalled" or "totaled"))
        {
            return false;
        }

        if (tokens[number.Start - 1].Folded.Length > 2)
        {
            return true;
        }

        for (var k = number.Start - 2; k >= 0 && k >= number.Start - 14; k--)
        {
            if (tokens[k].Folded is "number" or "toll" or "put" or "puts" or "estimated" or "total" or "strength" or "count" or "casualties" or "deaths" or "killed" or "rose" or "rises")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasured(NewsText text, int i) => i < text.Tokens.Count && Measures.Read(text, i, null, false).Unit is not null;

    // "Priority 2 programme", "Type 45": a capital in front and no counted noun behind.
    private static bool IsName(NewsText text, NumberRead number)
    {
        if (number.Words || number.Value >= 1000 || number.Start == 0)
        {
            return false;
        }

        var before = text.Tokens[number.Start - 1];
        // "300 Afganın 280'inin": so many of them.
        if (text.Language == "tr" && (before.Folded.EndsWith("in", StringComparison.Ordinal) || before.Folded.EndsWith("un", StringComparison.Ordinal)) && BareCounts.EndsInCase(text, number, out var ending, out _) && BareCounts.IsPossessive(ending))
        {
            return false;
        }

        if (text.Language == "tr" && (before.Folded.Contains('\'', StringComparison.Ordinal) || number.End < text.Tokens.Count && text.Tokens[number.End].Folded is "kadar" or "civarinda" or "dolayinda"))
        {
            return false;
        }

        return before.Kind == TokenKind.Word && char.IsUpper(text.Text[before.Span.Start]) && before.Span.Start != text.SentenceAt(before.Span.Start).Start
            && !CountedNoun.Read(text, number.End).Known && !IsMeasured(text, number.End) && number.End - number.Start == 1;
    }

    private static bool IsLineStart(NewsText text, int offset) => offset == 0 || text.Text[offset - 1] is '\n' or '\r' || offset > 1 && text.Text[offset - 1] == ' ' && text.Text[offset - 2] is '\n';
}
