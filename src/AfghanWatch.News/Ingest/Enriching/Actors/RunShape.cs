using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>What the letters of a run of capitalised words, and the line it stands in, say of whether it is a name.</summary>
internal sealed class RunShape(WordView words)
{
    // Capitals with stops that are no initials of a name: "U.S. Marines".
    private static readonly FrozenSet<string> DottedShortForms = new[]
    {
        "u.s", "u.n", "u.k", "e.u", "d.c", "t.c", "h.e", "h.h", "h.m", "u.s.a", "u.a.e", "a.b.d", "p.m", "a.m", "l.a", "n.y", "p.o", "b.m", "a.s", "s.a", "u.s.s", "h.m.s", "o.s", "p.s",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"James Doe Jr.": the stop belongs to the name.</summary>
    public int WithStop(int first, int end) =>
        end - first > 1 && words.Folded(end - 1) is "jr" or "sr" && end < words.Count && words.Is(end, ".") && words.Tokens[end].Span.Start == words.Tokens[end - 1].Span.End ? end + 1 : end;

    /// <summary>"the Tata group", "St. John", "Uganda": one word after an article or a saint's mark, or a place, is nobody.</summary>
    public bool IsThingByItself(int token) =>
        words.Is(token - 1, "the") || words.Is(token - 1, ".") && words.Is(token - 2, "st") || NameWords.WorldPlaces.Contains(words.Base(token)) || NameWords.Demonyms.Contains(words.Base(token));

    /// <summary>"KABUL (Daily Herald) -": in the first lines a name alone in brackets is the outlet.</summary>
    public bool IsDatelineSource(int first, int end) => first < 40 && words.Is(first - 1, "(") && words.Is(end, ")");

    /// <summary>"Ankara's Costly Runway": a short line of capitals without a full stop, in which the run ends.</summary>
    public bool IsHeading(int first, int end)
    {
        var line = words.Text.ParagraphAt(words.Tokens[first].Span.Start);
        if (end < words.Count && words.Tokens[end].Span.Start < line.End || line.Length > 60)
        {
            return false;
        }

        for (var i = first - 1; i >= 0 && words.Tokens[i].Span.Start >= line.Start; i--)
        {
            if (!words.IsWord(i) || !words.IsCapital(i))
            {
                return false;
            }
        }

        return !words.OpensSentence(first);
    }

    /// <summary>"AKSAKLIK YAŞANMADI": capitals throughout are a line of heading more often than a name.</summary>
    public bool AllCapitals(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.IsWord(i) && (!words.IsAllCaps(i) || GivenNames.Has(words.Base(i))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>MPs, NGOs, ATMs; the PM of "Deputy PM".</summary>
    public bool IsAcronym(int token)
    {
        if (words.IsAllCaps(token) && words.Tokens[token].Span.Length < 4)
        {
            return true;
        }

        var word = words.Text.Text.AsSpan(words.Tokens[token].Span.Start, words.Tokens[token].Span.Length);
        return word.Length is > 2 and < 7 && word[^1] == 's' && char.IsUpper(word[1]) && char.IsUpper(word[^2]);
    }

    /// <summary>"BirGün", "HaberTürk": a capital inside the word, but for McKenzie and MacDonald.</summary>
    public static bool IsTwoInOne(WordView words, int token)
    {
        var word = words.Text.Text.AsSpan(words.Tokens[token].Span.Start, words.Tokens[token].Span.Length);
        return word.Length > 5 && char.IsLower(word[1]) && !word.StartsWith("Mc") && !word.StartsWith("Mac") && !word.StartsWith("De") && !word.StartsWith("Le") && HasInnerCapital(word[2..]);
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"MetroPOLL", "Shahr-e-Naw": capitals inside a word make a brand; two words joined by a small one between hyphens make a place or a body.</summary>
    public bool IsBrandOrJoined(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = words.Text.Text.AsSpan(words.Tokens[i].Span.Start, words.Tokens[i].Span.Length);
            for (var c = 2; c < word.Length; c++)
            {
                if (char.IsLower(word[c - 2]) && char.IsUpper(word[c - 1]) && char.IsUpper(word[c]))
                {
                    return true;
                }
            }

            if (i > first && i + 1 < end && words.Folded(i) is "e" or "i" && words.Folded(i - 1) is "-" or "‑" && words.Folded(i + 1) is "-" or "‑")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"J.D. Doe", "A.A. Kara": initials written as one word, before a surname.</summary>
    public bool IsInitials(int token)
    {
        var word = words.Folded(token);
        return word.Length is > 2 and < 7 && word[1] == '.' && !DottedShortForms.Contains(word.TrimEnd('.')) && words.IsWord(token + 1) && words.FollowsClosely(token + 1) && words.IsCapital(token + 1) && !words.IsAllCaps(token + 1)
            && words.Tokens[token + 1].Span.Length > 2;
    }

    /// <summary>"N's", of "PML-N's": the last letter of a body's short form, with an ending.</summary>
    public bool IsLetterWithEnding(int token) => words.Folded(token) is [_, '\'', 's'] && (words.Is(token - 1, "-") || words.Is(token - 1, "‑"));

    /// <summary>"Serkan B.": a surname kept back.</summary>
    public bool HidesSurname(int first, int end) =>
        GivenNames.Has(words.Folded(first)) && end - first == 2 && end < words.Count && words.Is(end, ".") && words.Tokens[end].Span.Start == words.Tokens[end - 1].Span.End && words.SentenceOf(end) == words.SentenceOf(first);
}
