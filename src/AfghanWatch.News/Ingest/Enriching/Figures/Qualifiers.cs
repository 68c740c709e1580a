using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Words that say how exact a number is, before it ("more than") or behind it ("'den fazla").</summary>
internal static class Qualifiers
{
    /// <summary>The qualifier that ends right before the token, as written; moves the start of the figure to it.</summary>
    public static string? Before(NewsText text, int i, int floor, ref int start)
    {
        var tokens = text.Tokens;
        var end = i;
        if (end > 0 && tokens[end - 1].Folded is "between" && tokens[end - 1].Span.Start >= floor)
        {
            start = end - 1;
            end--;
        }

        if (end > 0 && tokens[end - 1].Folded is "the" && end > 1 && tokens[end - 2].Folded is "of" or "over")
        {
            return null;
        }

        foreach (var phrase in FigureWords.Before)
        {
            var first = end - phrase.Length;
            if (first < 0 || tokens[first].Span.Start < floor || !Matches(tokens, first, phrase))
            {
                continue;
            }

            // "handed over 500": the verb's particle; "the only 500" and "about" of a topic cannot be told apart and stay.
            if (phrase.Length == 1 && phrase[0] == "over" && first > 0 && tokens[first - 1].Folded is "handed" or "taken" or "took" or "hand" or "take")
            {
                return null;
            }

            start = first;
            return text.Text[tokens[first].Span.Start..tokens[end - 1].Span.End].ToLowerInvariant();
        }

        return null;
    }

    /// <summary>The qualifier that begins at the token (past an apostrophe), as written.</summary>
    public static string? After(NewsText text, int i, out int end)
    {
        var tokens = text.Tokens;
        end = i;
        var at = i < tokens.Count && tokens[i].Kind == TokenKind.Mark && TokenCutter.IsApostrophe(text.Text[tokens[i].Span.Start]) ? i + 1 : i;
        foreach (var phrase in FigureWords.After)
        {
            if (at + phrase.Length <= tokens.Count && Matches(tokens, at, phrase) && (at > i || phrase.Length == 1 || phrase[0] is "or" or "-" || phrase[0].Length > 3 || text.Language == "tr" && phrase[0] is "den" or "dan" or "ten" or "tan"))
            {
                end = at + phrase.Length;

                // "500'den fazla": the ending belongs to the number, the word is the qualifier.
                var word = phrase.Length > 1 && phrase[0] != "or" ? end - 1 : at;
                return text.Text[tokens[word].Span.Start..tokens[end - 1].Span.End].ToLowerInvariant();
            }
        }

        // "3 binden fazla", "1 milyona yakın": the ending stands on the scale word, which the number reader took for no scale.
        return null;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int first, string[] phrase)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            if (tokens[first + k].Folded != phrase[k])
            {
                return false;
            }
        }

        return true;
    }
}
