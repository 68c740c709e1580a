using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Dates;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Numbers without a noun that still count: "five said", "Seven of the nine", "a mother of three", "fell to 200", "13'ü ABD askeri".</summary>
internal static class BareCounts
{
    private static readonly FrozenSet<string> Verbs = ("was were are is had have has did do does could would will may might can must should said say told died came went fled left got took fell made lost won saw voted stayed lived worked gave ran sought became began kept knew spoke went "
        + "remain remained survived arrived escaped").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TollVerbs = ("killed killing kills wounded wounding injured injuring arrested detained evacuated lost displaced displacing stranded airlifted uprooted rescued deported counted").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Changes = ("reduced cut fell fallen falls dropped drop down rose risen rises grew grown increased raised brought climbed shrunk up halved doubled number toll put puts moved went jumped sank climbed swelled shrank narrowed widened slumped soared estimated total strength count casualties deaths killed reached reaches reaching numbered totalled totaled amounted climbs raising raises stands stood").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wholes = "them the whom which its those these their his her our my us you those".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"the two men", "these two": two that are known already count nothing new; "the three airports" does.</summary>
    public static bool PointsBack(NewsText text, NumberRead number)
    {
        if (number.Start == 0 || !number.Words || number.Value > 2 || text.Language == "tr")
        {
            return false;
        }

        var next = number.End < text.Tokens.Count ? text.Tokens[number.End].Folded : "";
        return text.Tokens[number.Start - 1].Folded is "the" or "these" or "those" or "both" or "all" or "any" && next is not ("other" or "others" or "further" or "more" or "remaining");
    }

    /// <summary>"two sides", "between two countries": the parties of a relation, not a count.</summary>
    public static bool IsPair(NewsText text, NumberRead number)
    {
        if (!number.Words || number.Value != 2 || number.End >= text.Tokens.Count)
        {
            return false;
        }

        var next = text.Tokens[number.End].Folded;
        return text.Language == "tr"
            ? next.StartsWith("ulke", StringComparison.Ordinal) || next.StartsWith("taraf", StringComparison.Ordinal) || next.StartsWith("lider", StringComparison.Ordinal) || next.StartsWith("bakan", StringComparison.Ordinal) || next.StartsWith("baskan", StringComparison.Ordinal) || next.StartsWith("baskent", StringComparison.Ordinal) || next.StartsWith("heyet", StringComparison.Ordinal) || next.StartsWith("halk", StringComparison.Ordinal) || next.StartsWith("yaka", StringComparison.Ordinal) || next is "kardes" or "dost" or "komsu" or "muttefik" or "devlet" or "halk"
            : next is "sides" or "parties" or "leaders" || number.Start > 0 && text.Tokens[number.Start - 1].Folded == "between" && next is "countries" or "nations" or "neighbours" or "neighbors" or "allies" or "states" or "leaders";
    }

    /// <summary>Whether the number counts although nothing countable follows it.</summary>
    /// <param name="floor">Offset of the end of the figure before; a second number of one sentence may leave its noun out.</param>
    public static bool Counts(NewsText text, NumberRead number, int floor)
    {
        if (number.Value < 2 || NumberGuard.LooksLikeYear(text, number))
        {
            return false;
        }

        return text.Language == "tr" ? CountsInTurkish(text, number) : CountsInEnglish(text, number, floor);
    }

    private static bool CountsInEnglish(NewsText text, NumberRead number, int floor)
    {
        var tokens = text.Tokens;
        var next = text.Word(number.End);
        var before = text.Word(number.Start - 1);
        if (next is "of" or "from" or "among" && Wholes.Contains(text.Word(number.End + 1)) && before is not ("the" or "page" or "chapter"))
        {
            return true;
        }

        if (next is "a" or "per" or "every" or "each" && EnglishDateWords.Cues.TryGetValue(text.Word(number.End + 1), out var cue) && (cue.Kind == CueKind.Unit || cue.Kind == CueKind.TimeOfDay))
        {
            return !(next == "a" && number.Value < 10);
        }

        var sentence = text.SentenceAt(tokens[number.Start].Span.Start);
        var opens = tokens[number.Start].Span.Start == sentence.Start || before is ";" or "-" or "–" or "—" || before is "," or "that" && floor > sentence.Start;

        // "of which four had locks", "of those interviewed, 22 said", "the 500 already there".
        if (before is "whom" or "which" && text.Word(number.Start - 2) is "of" or "from" or "among" && (Verbs.Contains(next) || IsPastForm(next))
            || before == "," && !number.Words && number.Value < 1900 && (Verbs.Contains(next) || IsPastForm(next)) && next is not ("said" or "told" or "may" or "can") | OpensWithWhole(text, number.Start, sentence.Start)
            || before is "the" or "these" or "those" && !number.Words && number.Value >= 10 && number.Value < 1900 && next is "already" or "there" or "still" or "now" or "who" or "aboard")
        {
            return true;
        }

        if ((opens || before is "and" or "but" or "while") && (Verbs.Contains(next) || next == "," && opens && before == "," || IsPastForm(next)) && (number.Words || number.Value >= 10))
        {
            return true;
        }

        // "a family of three", "Italy lost 53", "there are sixteen", "has reduced its staff to two".
        if (before == "of" && text.Word(number.Start - 2) is "family" or "group" or "team" or "crew" or "delegation" or "out" or "force" or "staff" or "crowd" or "contingent" or "garrison" or "unit" or "party" or "convoy" or "fleet" or "total" or "population" or "maximum" or "minimum" or "strength" or "record" or "batch" && (Ends(text, number) || Verbs.Contains(next) || IsPastForm(next) || FigureWords.Stops.Contains(next)))
        {
            return true;
        }

        if (TollVerbs.Contains(before) && (!number.Words || number.Value >= 10 || Ends(text, number)))
        {
            return true;
        }

        // "34 of a planned 64 kilometers": two figures.
        if (next == "of" && text.Word(number.End + 1) is "a" or "an" && text.Word(number.End + 2) is "planned" or "total" or "projected" or "promised" or "possible" or "estimated" or "expected" or "required")
        {
            return true;
        }

        // "my son among the five hundred", "except a dozen who guard the embassy".
        if (number.Words && (number.Value >= 100 || number.Value >= 12 && Ends(text, number)) && !IsScaleOnly(text, number))
        {
            return true;
        }

        // "each with 300 on board", "the force, 600 strong".
        if (number.Value >= 10 && (next == "aboard" || next == "on" && text.Word(number.End + 1) == "board" || next == "strong"))
        {
            return true;
        }

        // "India brings back 168 from Kabul".
        if (before is "back" or "out" or "home" or "brings" or "takes" or "kills" or "kill" or "arrests" or "arrest" or "evacuates" or "detains" or "deports" or "rescues" or "sends" or "stops" or "catches" && next is "from" or "to" or "in" or "at" or "as" or "after" or "near" or "on" && number.Value >= 10 && !number.Words)
        {
            return true;
        }

        if (before is "are" or "were" && text.Word(number.Start - 2) == "there" && Ends(text, number))
        {
            return true;
        }

        if (before is "and" or "," && floor > sentence.Start && next is "by" or "from" && (number.Words || number.Value >= 10))
        {
            return true;
        }

        // "has shrunk from 23 to nine", "stood at 7.40".
        return before is "to" or "at" && (Ends(text, number) || next is "from" or "in" or "by") && FollowsChange(text, number.Start, sentence.Start)
            || before == "from" && next is "to" && NumberAt(text, number.End + 1) && FollowsChange(text, number.Start, sentence.Start)
            || before is "at" or "to" or "touched" or "from" && number.Value % 1 != 0 && (Ends(text, number) || next is "from" or "to" or "in" or "by" or "on" or "against") && IsPrice(text, number.Start, sentence.Start);
    }

    private static bool NumberAt(NewsText text, int i) => i < text.Tokens.Count && NumberReader.CanOpen(text.Tokens[i], false);

    // "Of those interviewed, 22 said": the whole stands first.
    private static bool OpensWithWhole(NewsText text, int i, int sentenceStart)
    {
        for (var k = i - 2; k >= 0 && k > i - 12; k--)
        {
            if (text.Tokens[k].Span.Start == sentenceStart)
            {
                return text.Tokens[k].Folded is "of" or "among" or "out";
            }
        }

        return false;
    }

    // A number with decimals behind "stood at", "closed at", "opened at": a rate.
    private static bool IsPrice(NewsText text, int i, int sentenceStart)
    {
        for (var k = i - 1; k >= 0 && k >= i - 6 && text.Tokens[k].Span.Start >= sentenceStart; k--)
        {
            if (Changes.Contains(text.Tokens[k].Folded) || text.Tokens[k].Folded is "stood" or "stands" or "closed" or "opened" or "traded" or "trading" or "touched" or "weakened" or "strengthened" or "slid" or "changed" or "sank")
            {
                return true;
            }
        }

        return false;
    }

    // "a million", "a hundred" as manners of speaking: only a dozen counts alone.
    private static bool IsScaleOnly(NewsText text, NumberRead number) => text.Tokens[number.Start].Folded is "a" or "an" && number.Value != 12;

    /// <summary>Whether a verb of rising or falling stands close before the number.</summary>
    public static bool FollowsChange(NewsText text, int i, int sentenceStart)
    {
        for (var k = i - 2; k >= 0 && k >= i - 18 && text.Tokens[k].Span.Start >= sentenceStart; k--)
        {
            if (Changes.Contains(text.Tokens[k].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // "13'ü ABD askeri", "200'e düştü", "sayısı 17'ye yükseldi".
    private static bool CountsInTurkish(NewsText text, NumberRead number)
    {
        if (SharesNoun(text, number) || IsPossessed(text, number))
        {
            return true;
        }

        // "Yakaladığımız Afgan sayısı 212.": the noun stands before it.
        if (!number.Words && text.Word(number.Start - 1) is "sayisi" or "sayimiz" or "sayilari" && Ends(text, number))
        {
            return true;
        }

        if (!EndsInCase(text, number, out var ending, out var after))
        {
            return false;
        }

        if (IsPossessive(ending))
        {
            return true;
        }

        var next = text.Word(after);

        // "sayının 50'yi bulmadığını", "sayı 100'ün altına indi".
        if (ending is "yi" or "yu" && (next.StartsWith("bul", StringComparison.Ordinal) || next.StartsWith("gec", StringComparison.Ordinal) || next.StartsWith("as", StringComparison.Ordinal)) || ending is "in" or "un" or "nin" or "nun" && next is "altina" or "altinda" or "uzerine" or "uzerinde" or "ustune" or "ustunde")
        {
            return true;
        }

        // "13,80'den kapandı", "8,4'ten işlem gördü": a rate.
        if (ending is "den" or "dan" or "ten" or "tan" && number.Value % 1 != 0 && (next.StartsWith("kapa", StringComparison.Ordinal) || next.StartsWith("acil", StringComparison.Ordinal) || next is "islem" or "satil" or "alici" or "dondu"))
        {
            return true;
        }

        return ending is "e" or "a" or "ye" or "ya" && (next.StartsWith("dus", StringComparison.Ordinal) || next.StartsWith("cik", StringComparison.Ordinal) || next.StartsWith("yuksel", StringComparison.Ordinal) || next.StartsWith("ulas", StringComparison.Ordinal)
            || next.StartsWith("geril", StringComparison.Ordinal) || next.StartsWith("indi", StringComparison.Ordinal) || next.StartsWith("inmis", StringComparison.Ordinal) || next.StartsWith("vard", StringComparison.Ordinal));
    }

    // "Afganistan'a 94, Pakistan'a 2 sefer", "36 Afganistan, 5 Somali uyruklu kişi": the noun stands with the next number.
    private static bool SharesNoun(NewsText text, NumberRead number)
    {
        var tokens = text.Tokens;
        if (number.Words || number.Value >= 1900 && NumberGuard.LooksLikeYear(text, number))
        {
            return false;
        }

        var comma = number.End;
        while (comma < tokens.Count && comma < number.End + 3 && tokens[comma].Kind == TokenKind.Word && char.IsUpper(text.Text[tokens[comma].Span.Start]))
        {
            comma++;
        }

        if (comma >= tokens.Count || tokens[comma].Folded is not ("," or "ve") || comma > number.End + 2)
        {
            return false;
        }

        for (var k = comma + 1; k < tokens.Count && k < comma + 4; k++)
        {
            if (tokens[k].Kind == TokenKind.Number)
            {
                return NumberReader.Read(text, k) is { Vague: false } next && CountedNoun.Read(text, next.End).Known;
            }

            if (tokens[k].Kind != TokenKind.Word || !char.IsUpper(text.Text[tokens[k].Span.Start]))
            {
                return false;
            }
        }

        return false;
    }

    // "İkisi öldü", "beşi tutuklandı"; "ikisi de" is both.
    private static bool IsPossessed(NewsText text, NumberRead number)
    {
        var last = text.Tokens[number.End - 1].Folded;
        return number.Words && number.Value >= 2 && last is "ikisi" or "dordu" or "besi" or "altisi" or "yedisi" or "sekizi" or "dokuzu" or "ikisini" or "dordunu" or "besini" or "altisini" or "yedisini" or "ikisinin" or "besinin" && text.Word(number.End) is var next && !(next is "de" or "da" or "arasinda" or "arasindaki" or "icin" or "birden" or "birlikte" or "ve" or "ile");
    }

    /// <summary>"280'i", "280'inin": so many of what stands before.</summary>
    public static bool IsPossessive(string ending) => ending is "i" or "u" or "si" or "su" or "ini" or "unu" or "inin" or "unun" or "sini" or "sunu" or "sinin" or "sunun" or "ine" or "una";

    /// <summary>The case ending behind a number's apostrophe, and the token after it.</summary>
    public static bool EndsInCase(NewsText text, NumberRead number, out string ending, out int after)
    {
        var tokens = text.Tokens;
        (ending, after) = ("", number.End);
        // "18e çıkardık": the apostrophe is lost on many a page.
        if (number.End < tokens.Count && !number.Words && tokens[number.End].Kind == TokenKind.Word && tokens[number.End].Span.Start == tokens[number.End - 1].Span.End && tokens[number.End].Folded is "e" or "a" or "ye" or "ya" or "i" or "u" or "si" or "su" or "den" or "dan" or "ten" or "tan")
        {
            (ending, after) = (tokens[number.End].Folded, number.End + 1);
            return true;
        }

        if (number.End + 1 >= tokens.Count || tokens[number.End].Kind != TokenKind.Mark || !TokenCutter.IsApostrophe(text.Text[tokens[number.End].Span.Start])
            || tokens[number.End].Span.Start != tokens[number.End - 1].Span.End || tokens[number.End + 1].Span.Start != tokens[number.End].Span.End)
        {
            return false;
        }

        (ending, after) = (tokens[number.End + 1].Folded, number.End + 2);
        return true;
    }

    /// <summary>"Thousands did", "killed hundreds": a vague count without its noun.</summary>
    public static bool CountsVaguely(NewsText text, NumberRead number)
    {
        var next = text.Word(number.End);
        return text.Language != "tr" && (number.End - number.Start > 1 || Verbs.Contains(next) || IsPastForm(next) || TollVerbs.Contains(text.Word(number.Start - 1)) || next == "of" && Wholes.Contains(text.Word(number.End + 1)));
    }

    private static bool IsPastForm(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word != "hundred";

    private static bool Ends(NewsText text, NumberRead number) =>
        number.End >= text.Tokens.Count || text.Tokens[number.End].Kind == TokenKind.Mark && text.Tokens[number.End].Folded is "." or "," or ";" or "!" or "?" or "\"" or "”" or "’" or ")" or "–" or "—" || text.Word(number.End) is "who" or "that" or "which" or "when" or "and" or "but";
}
