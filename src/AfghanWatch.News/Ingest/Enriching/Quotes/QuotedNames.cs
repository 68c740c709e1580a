using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Names in quotation marks: “Naseer”, a 24-year-old from Kunduz; told “Farid” — not his real name.</summary>
internal static class QuotedNames
{
    private const int Longest = 40;
    private const int MostWords = 3;

    /// <summary>Whether a marked piece is somebody's name with an aside on him behind it, and no word of his.</summary>
    public static bool IsAt(SpeechText speech, Unit unit, int piece)
    {
        if (piece + 2 >= unit.End || speech.Pieces[piece].Quote < 0 || !speech.Pieces[piece + 1].Is(WordClass.Comma | WordClass.Dash) || speech.Spans[speech.Pieces[piece].Quote] is not { Whole: true } span || !IsName(speech.Text.Text.AsSpan(span.Start, span.End - span.Start)))
        {
            return false;
        }

        var next = piece + 2;
        if (speech.Folded(next) == "not")
        {
            return next + 1 < unit.End && speech.Folded(next + 1) is "his" or "her" or "their" or "a" or "the";
        }

        if (!(speech.Folded(next) is "a" or "an" or "who" or "whose" or "aged") && !speech.Pieces[next].Is(WordClass.Number))
        {
            return false;
        }

        // “Never”, a soldier said: somebody else's word.
        var end = speech.Pieces[next].Is(WordClass.Determiner) ? EnglishPhrases.ForwardEnd(speech, next, unit.End) : next;
        return end >= unit.End || !speech.Pieces[end].Is(WordClass.Say | WordClass.Weak) || speech.Pieces[end].Is(WordClass.NounLike);
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (words.Length is < 3 or > Longest)
        {
            return false;
        }

        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (++count > MostWords || word.Length < 2 || !char.IsUpper(word[0]))
            {
                return false;
            }

            foreach (var letter in word[1..])
            {
                if (!char.IsLower(letter))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
