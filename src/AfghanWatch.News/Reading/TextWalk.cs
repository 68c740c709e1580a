using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Reading;

/// <summary>Choosing words of a text without a pointer: by sentences, and by words at either end.</summary>
public static class TextWalk
{
    /// <summary>The sentence at an offset, else the next one, else the last; empty for a text without any.</summary>
    public static TextSpan SentenceAt(string text, int offset)
    {
        var sentences = Sentences(text);
        return sentences.Count == 0 ? default
            : sentences.Find(sentence => offset < sentence.End) is { Length: > 0 } found ? found
            : sentences[^1];
    }

    /// <summary>The sentence before or after a choice; from a part of a sentence forward or back to its neighbour. Null at the end of the text.</summary>
    public static TextSpan? Neighbour(string text, TextSpan chosen, bool forward)
    {
        var sentences = Sentences(text);
        var found = forward ? sentences.Find(sentence => sentence.Start >= chosen.End) : sentences.FindLast(sentence => sentence.End <= chosen.Start);
        return found.Length > 0 ? found : null;
    }

    /// <summary>The choice with its end a word further or nearer; null where no word would be left or the text ends.</summary>
    public static TextSpan? MoveEnd(string text, TextSpan chosen, bool forward)
    {
        var end = forward ? Skip(text, Skip(text, chosen.End, word: false), word: true) : Back(text, Back(text, chosen.End, word: true), word: false);
        return end != chosen.End && end > chosen.Start && end <= text.Length ? chosen with { End = end } : null;
    }

    /// <summary>The choice with its start a word further or nearer.</summary>
    public static TextSpan? MoveStart(string text, TextSpan chosen, bool forward)
    {
        var start = forward ? Skip(text, Skip(text, chosen.Start, word: true), word: false) : Back(text, Back(text, chosen.Start, word: false), word: true);
        return start != chosen.Start && start < chosen.End && start >= 0 ? chosen with { Start = start } : null;
    }

    /// <summary>
    /// Words as a reader types them: as they stand in the text, else folded and with any space between them. An ellipsis stands for whatever lies
    /// between two ends.
    /// </summary>
    public static TextSpan? Find(string text, string words)
    {
        var parts = words.Split(["…", "..."], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || FindOne(text, parts[0], 0) is not { } first)
        {
            return null;
        }

        var end = first.End;
        foreach (var part in parts.Skip(1))
        {
            if (FindOne(text, part, end) is not { } next)
            {
                return null;
            }

            end = next.End;
        }

        return first with { End = end };
    }

    private static TextSpan? FindOne(string text, string words, int from)
    {
        var exact = text.IndexOf(words, from, StringComparison.Ordinal);
        if (exact >= 0)
        {
            return new TextSpan(exact, exact + words.Length);
        }

        var (plain, places) = Plain(text, from);
        var wanted = Plain(words, 0).Text;
        var at = wanted.Length == 0 ? -1 : plain.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(places[at], places[at + wanted.Length - 1] + 1);
    }

    // Folded, with runs of space as one, typed marks for printed ones; and where each unit stood.
    private static (string Text, List<int> Places) Plain(string text, int from)
    {
        var plain = new System.Text.StringBuilder(text.Length - from);
        var places = new List<int>(text.Length - from);
        for (var i = from; i < text.Length; i++)
        {
            var c = char.IsWhiteSpace(text[i]) ? ' ' : text[i] is '“' or '”' or '„' or '«' or '»' ? '"' : Folding.Fold(text[i]);
            if (c != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(c);
                places.Add(i);
            }
        }

        if (plain.Length > 0 && plain[^1] == ' ')
        {
            plain.Length--;
        }

        return (plain.ToString(), places);
    }

    private static List<TextSpan> Sentences(string text) => SentenceCutter.Sentences(text, SentenceCutter.Paragraphs(text));

    private static int Skip(string text, int i, bool word)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]) != word)
        {
            i++;
        }

        return i;
    }

    private static int Back(string text, int i, bool word)
    {
        while (i > 0 && char.IsWhiteSpace(text[i - 1]) != word)
        {
            i--;
        }

        return i;
    }
}
