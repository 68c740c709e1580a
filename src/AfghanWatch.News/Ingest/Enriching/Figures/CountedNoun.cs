using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>What a number counts: the noun phrase behind it and its unit.</summary>
/// <param name="Start">First token of the phrase.</param>
/// <param name="End">Token after the last; equal to <paramref name="Start"/> when there is none.</param>
/// <param name="Known">Whether the head noun is one that news counts.</param>
internal readonly record struct CountedNoun(int Start, int End, string? Unit, bool Known)
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> NoThing = "ve ile ila olan olarak kez kere kat kati katina katinda civarinda uzerinde uzerine altinda altina arasi arasinda icin daha kadar gibi ise bir bu veya ya den dan numarali sayili nolu no'lu bucuk yilinda yili tarihinde maddesi madde oldu".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static CountedNoun Read(NewsText text, int i) => text.Language == "tr" ? ReadTurkish(text, i) : ReadEnglish(text, i);

    private static CountedNoun ReadEnglish(NewsText text, int i)
    {
        var tokens = text.Tokens;
        var start = i;
        if (start < tokens.Count && tokens[start].Folded is "of" or "more" or "additional" or "other" or "extra" or "such" or "-" && tokens[start].Span.Length < 12)
        {
            start++;
            start = start < tokens.Count && tokens[start].Folded is "the" or "its" or "their" or "these" or "other" or "more" or "them" or "his" or "our" or "my" or "her" or "your" or "those" or "us" ? start + 1 : start;
        }

        // "76 of the 103 planned towers", "nine of the province's 14 districts": one figure; the whole is what it is out of.
        if (start > i && tokens[i].Folded == "of" && start < tokens.Count)
        {
            var whole = tokens[start].Folded.EndsWith("'s", StringComparison.Ordinal) || tokens[start].Folded is "planned" or "some" or "about" or "around" or "almost" or "nearly" ? start + 1 : start;
            if (whole < tokens.Count && NumberReader.Read(text, whole) is { Vague: false } base1 && base1.Value > 1 && text.SentenceAt(tokens[i].Span.Start).Contains(tokens[whole].Span) && !(base1.End < tokens.Count && tokens[base1.End].Folded == "-"))
            {
                var of = ReadEnglish(text, base1.End);
                return of.End > of.Start ? new CountedNoun(start, of.End, of.Unit, of.Known) : new CountedNoun(start, base1.End, null, true);
            }
        }

        // "the 600-strong force", "a 13-member delegation": the noun behind it is what is counted.
        if (start > i && tokens[i].Folded == "-" && start < tokens.Count && tokens[start].Folded is "strong" or "member" or "person" or "man")
        {
            return new CountedNoun(start + 1, start + 1 < tokens.Count && tokens[start + 1].Kind == TokenKind.Word ? start + 2 : start + 1, "people", true);
        }

        // "a 30-room clinic": as many as the thing has of them; how many pages a paper has is no news.
        if (start > i && tokens[i].Folded == "-" && start < tokens.Count && tokens[start].Folded is "room" or "article" or "word" or "truck" or "vehicle" or "ship" or "bus" && tokens[i].Span.End == tokens[start].Span.Start)
        {
            return new CountedNoun(start, start + 1, tokens[start].Folded + "s", true);
        }

        // "22-story house", "six-day war": only members and seats are counted through a hyphen.
        if (start > i && tokens[i].Folded == "-" && start < tokens.Count && tokens[start].Folded is not ("member" or "members" or "person" or "man" or "seat" or "bed"))
        {
            return new CountedNoun(i, i, null, false);
        }

        var limit = i < tokens.Count ? text.SentenceAt(tokens[Math.Max(i - 1, 0)].Span.Start).End : 0;
        var end = start;
        var known = -1;
        var plural = -1;
        string? unit = null;
        for (; end < tokens.Count && end - start < Longest && tokens[end].Span.Start < limit; end++)
        {
            var token = tokens[end];
            var isHyphen = token.Kind == TokenKind.Mark && token.Folded == "-" && end > start && tokens[end - 1].Span.End == token.Span.Start && end + 1 < tokens.Count && token.Span.End == tokens[end + 1].Span.Start;
            // "240 baggage and ramp workers": two modifiers of one noun.
            if (token.Folded is "and" or "or" && known < 0 && plural < 0 && end > start && end + 2 < tokens.Count && tokens[end + 1].Kind == TokenKind.Word && !NumberReader.CanOpen(tokens[end + 1], false) && SharedNoun(text, end + 1, limit))
            {
                continue;
            }

            // "40 F-16 Block 70 aircraft": the number of a model.
            if (token.Kind == TokenKind.Number && end > start + 1 && (tokens[end - 1].Folded == "-" && tokens[end - 1].Span.End == token.Span.Start || tokens[end - 1].Folded == "block"))
            {
                continue;
            }

            if ((token.Kind != TokenKind.Word && !isHyphen) || FigureWords.Stops.Contains(token.Folded) || (known >= 0 && (token.Folded.EndsWith("ed", StringComparison.Ordinal) || token.Folded.EndsWith("ing", StringComparison.Ordinal))))
            {
                break;
            }

            if (FigureWords.Nouns.TryGetValue(token.Folded, out var found))
            {
                (known, unit) = (end, found);
                var isPlural = token.Folded.EndsWith('s') || token.Folded is "people" or "men" or "women" or "children";
                if (end + 1 < tokens.Count && (!FigureWords.Nouns.ContainsKey(tokens[end + 1].Folded) || (isPlural && !tokens[end + 1].Folded.EndsWith('s') && tokens[end + 1].Folded is not ("personnel" or "staff" or "killed" or "wounded" or "injured" or "dead"))))
                {
                    // "national security advisers", "police checkpoints": a noun in the singular may still qualify the next.
                    if (token.Folded.EndsWith('s') || token.Folded is "people" or "personnel" or "staff" or "men" or "women" or "children" or "killed" or "dead" or "wounded" or "injured" or "missing" or "aircraft" || end + 2 >= tokens.Count || tokens[end + 1].Kind == TokenKind.Mark)
                    {
                        end++;
                        break;
                    }
                }
            }
            else if (plural < 0 && known < 0 && (IsPlural(token.Folded) || token.Folded.EndsWith("ese", StringComparison.Ordinal) && char.IsUpper(text.Text[token.Span.Start])))
            {
                plural = end;
            }
        }

        if (known >= 0)
        {
            return new CountedNoun(start, known + 1, unit, true);
        }

        if (plural >= 0)
        {
            // "two nights", "nine pages": how long, not how many.
            return tokens[plural].Folded is "nights" or "evenings" or "mornings" or "afternoons" or "winters" or "summers" or "seasons" or "pages" ? new CountedNoun(i, i, null, false) : new CountedNoun(start, plural + 1, tokens[plural].Folded, false);
        }

        // "four more", with the noun left out.
        return start == i + 1 && tokens[i].Folded == "more" && (end == start) ? new CountedNoun(i, i + 1, null, true) : new CountedNoun(i, i, null, false);
    }

    // The noun that both modifiers belong to stands one or two words behind the second.
    private static bool SharedNoun(NewsText text, int i, int limit)
    {
        for (var k = i; k < text.Tokens.Count && k < i + 3 && text.Tokens[k].Span.Start < limit && text.Tokens[k].Kind == TokenKind.Word && !FigureWords.Stops.Contains(text.Tokens[k].Folded); k++)
        {
            if (FigureWords.Nouns.ContainsKey(text.Tokens[k].Folded) || IsPlural(text.Tokens[k].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(string word) => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or '\'' or 'u' or 'i') && word is not "has" and not "was" and not "does" and not "says" and not "across" and not "always" and not "perhaps" and not "towards" and not "afghans'";

    private static CountedNoun ReadTurkish(NewsText text, int i)
    {
        var tokens = text.Tokens;
        var known = -1;
        string? unit = null;
        for (var end = i; end < tokens.Count && end - i < 5; end++)
        {
            var token = tokens[end];
            // "58 elektro-optik kule": a word with its hyphen.
            if (token.Kind == TokenKind.Mark && token.Folded == "-" && end > i && tokens[end - 1].Span.End == token.Span.Start && end + 1 < tokens.Count && token.Span.End == tokens[end + 1].Span.Start && tokens[end + 1].Kind == TokenKind.Word)
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || token.Folded is "ve" or "ile" or "icin" or "daha" or "kadar" or "gibi" or "ise" or "bir" or "bu" or "da" or "de" || NumberReader.Read(text, end) is not null)
            {
                break;
            }

            if ((Stem(token.Folded) ?? (end == i ? Nationals(text, token) : null)) is { } found)
            {
                if (known >= 0 && found != unit)
                {
                    break;
                }

                (known, unit) = (end, found);
                if (!IsModifier(token.Folded) && Nationals(text, token) is null || end + 1 >= tokens.Count)
                {
                    break;
                }
            }
            else if (known >= 0 || LooksVerbal(token.Folded))
            {
                break;
            }
        }

        if (known >= 0)
        {
            return new CountedNoun(i, known + 1, unit, true);
        }

        // "56 Nissan bayisi", "338 Karma marka otomobili": one or two names before what is counted.
        if (i + 1 < tokens.Count && tokens[i].Kind == TokenKind.Word && char.IsUpper(text.Text[tokens[i].Span.Start]) && tokens[i].Span.Length > 2 && !tokens[i].Folded.Contains('\'', StringComparison.Ordinal) && tokens[i + 1].Kind == TokenKind.Word && char.IsLower(text.Text[tokens[i + 1].Span.Start])
            && tokens[i + 1].Span.Length > 3 && !LooksVerbal(tokens[i + 1].Folded) && !NoThing.Contains(tokens[i + 1].Folded) && EndsPossessed(tokens[i + 1].Folded) && tokens[i].Span.Start < text.SentenceAt(tokens[Math.Max(i - 1, 0)].Span.Start).End && text.SentenceAt(tokens[i].Span.Start).Contains(tokens[i + 1].Span))
        {
            return new CountedNoun(i, i + 2, null, false);
        }

        // Turkish counts in the singular: what follows a number in lower case is mostly what it counts ("300 katılımcı", "25 adet").
        var next = i < tokens.Count ? tokens[i] : default;
        return next.Kind == TokenKind.Word && i < tokens.Count && next.Span.Length > 2 && char.IsLower(text.Text[next.Span.Start]) && !LooksVerbal(next.Folded) && !NoThing.Contains(next.Folded) && !IsPlural(next.Folded, true) && !next.Folded.StartsWith("yas", StringComparison.Ordinal) && next.Span.Start < text.SentenceAt(tokens[Math.Max(i - 1, 0)].Span.Start).End
            ? new CountedNoun(i, i + 1, null, false) : new CountedNoun(i, i, null, false);
    }

    // "4 Pakistanlı", "15 İranlı".
    private static string? Nationals(NewsText text, Token token) =>
        token.Folded.Length > 4 && char.IsUpper(text.Text[token.Span.Start]) && (token.Folded.EndsWith("li", StringComparison.Ordinal) || token.Folded.EndsWith("lu", StringComparison.Ordinal)) ? "people" : null;

    private static string? Stem(string word)
    {
        foreach (var (stem, unit) in FigureWords.TurkishStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word.Length - stem.Length <= (stem.Length <= 3 ? 4 : 9) && !(stem == "turk" && word.StartsWith("turkiye", StringComparison.Ordinal)) && !(stem == "afgan" && word.StartsWith("afganistan", StringComparison.Ordinal))
                && !(stem is "ev" or "olu" or "tir" or "koy" or "uye" && !IsEnding(word.AsSpan(stem.Length))))
            {
                return unit;
            }
        }

        return null;
    }

    // The second of two nouns that belong together: "bayisi", "üyesi", "uçağı".
    private static bool EndsPossessed(string word) => word[^1] is 'i' or 'u' || word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("nun", StringComparison.Ordinal) || word.EndsWith("ni", StringComparison.Ordinal) || word.EndsWith("nda", StringComparison.Ordinal) || word.EndsWith("nde", StringComparison.Ordinal);

    // Turkish counts in the singular, so "8 ve 9 aylarda" and "6 bilenler" count nothing.
    private static bool IsPlural(string word, bool isTurkish) =>
        isTurkish && word.Length > 4 && (word.EndsWith("lar", StringComparison.Ordinal) || word.EndsWith("ler", StringComparison.Ordinal) || word.EndsWith("larda", StringComparison.Ordinal) || word.EndsWith("lerde", StringComparison.Ordinal) || word == "bilen");

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending is "" or "i" or "u" or "e" or "a" or "de" or "da" or "den" or "dan" or "in" or "un" or "ler" or "lar" or "si" or "nun" or "yu" or "ye" or "nin" or "ya" or "yi";

    // "Türk askeri", "Afgan göçmen", "düzensiz göçmen", "sivil personel".
    private static bool IsModifier(string word) => word is "turk" or "afgan" or "duzensiz" or "sivil" or "kacak" or "kadin" or "erkek" or "suriyeli" or "insan" or "yabanci" or "diplomat" or "polis" or "asker" or "amerikali" or "cocuk";

    private static bool LooksVerbal(string word) => word.Length > 4 && (word.EndsWith("di", StringComparison.Ordinal) || word.EndsWith("ti", StringComparison.Ordinal) || word.EndsWith("du", StringComparison.Ordinal) || word.EndsWith("tu", StringComparison.Ordinal) || word.EndsWith("yor", StringComparison.Ordinal)
        || word is not ("sandik" or "findik") && (word.EndsWith("dik", StringComparison.Ordinal) || word.EndsWith("duk", StringComparison.Ordinal))
        || word.Contains("digi", StringComparison.Ordinal) || word.Contains("dugu", StringComparison.Ordinal) || word.Contains("tigi", StringComparison.Ordinal) || word.Contains("tugu", StringComparison.Ordinal) || word.EndsWith("ktan", StringComparison.Ordinal) || word.EndsWith("kten", StringComparison.Ordinal) || word.EndsWith("arak", StringComparison.Ordinal) || word.EndsWith("erek", StringComparison.Ordinal));
}
