using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>Cuts the stretch of a text where the searched words stand closest, and marks them.</summary>
public static class Snippets
{
    private const int Length = 220;

    /// <param name="words">Words and phrases as typed; matched whole, without case and diacritics; a trailing <c>*</c> stands for any ending.</param>
    public static IReadOnlyList<SnippetPart> Cut(string text, IReadOnlyList<string> words)
    {
        var hits = Hits(text, words);
        if (hits.Count == 0)
        {
            return text.Length <= Length ? [new SnippetPart(text, false)] : [new SnippetPart(string.Concat(text.AsSpan(0, Length), "…"), false)];
        }

        var (start, end) = Window(text, hits);
        var parts = new List<SnippetPart>();
        var position = start;
        foreach (var hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            Add(parts, text[position..hit.Start], false);
            Add(parts, hit.Cut(text), true);
            position = hit.End;
        }

        Add(parts, text[position..end], false);
        if (start > 0)
        {
            parts.Insert(0, new SnippetPart("… ", false));
        }

        if (end < text.Length)
        {
            parts.Add(new SnippetPart(" …", false));
        }

        return parts;
    }

    /// <summary>All places where the words stand, in order, without overlap.</summary>
    public static IReadOnlyList<TextSpan> Hits(string text, IReadOnlyList<string> words)
    {
        var folded = Folding.Fold(text);
        var hits = new List<TextSpan>();
        foreach (var (word, anyEnding) in words.Select(word => (Folding.Fold(word.Trim().TrimEnd('*')), word.EndsWith('*'))).Where(word => word.Item1.Length > 0))
        {
            for (var i = folded.IndexOf(word, StringComparison.Ordinal); i >= 0; i = folded.IndexOf(word, i + word.Length, StringComparison.Ordinal))
            {
                var end = i + word.Length;
                while (anyEnding && end < folded.Length && char.IsLetterOrDigit(folded[end]))
                {
                    end++;
                }

                if ((i == 0 || !char.IsLetterOrDigit(folded[i - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
                {
                    hits.Add(new TextSpan(i, end));
                }
            }
        }

        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var clean = new List<TextSpan>(hits.Count);
        foreach (var hit in hits.Where(hit => clean.Count == 0 || hit.Start >= clean[^1].End))
        {
            clean.Add(hit);
        }

        return clean;
    }

    // The window that holds most hits; of equal ones the first.
    private static (int Start, int End) Window(string text, IReadOnlyList<TextSpan> hits)
    {
        int best = 0, most = 0, left = 0;
        for (var right = 0; right < hits.Count; right++)
        {
            while (hits[right].End - hits[left].Start > Length)
            {
                left++;
            }

            if (right - left + 1 > most)
            {
                most = right - left + 1;
                best = left;
            }
        }

        var start = Math.Max(0, hits[best].Start - 60);
        while (start > 0 && start < hits[best].Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        var end = Math.Max(Math.Min(text.Length, start + Length), hits[best].End);
        while (end < text.Length && end > hits[best].End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return (start, end);
    }

    private static void Add(List<SnippetPart> parts, string text, bool hit)
    {
        if (text.Length > 0)
        {
            parts.Add(new SnippetPart(text.Replace('\n', ' '), hit));
        }
    }
}
