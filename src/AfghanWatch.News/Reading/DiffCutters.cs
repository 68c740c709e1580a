using DiffPlex;

namespace AfghanWatch.News.Reading;

/// <summary>Cuts a text at its line breaks and nowhere else.</summary>
internal sealed class LineCutter : IChunker
{
    public static readonly LineCutter Instance = new();

    public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split('\n');
}

/// <summary>Cuts a line into words, the spaces between them and single signs, so that the pieces make up the line again.</summary>
internal sealed class WordCutter : IChunker
{
    public static readonly WordCutter Instance = new();

    public IReadOnlyList<string> Chunk(string text) => Cut(text);

    public static string[] Cut(string text)
    {
        var pieces = new List<string>(text.Length / 4);
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            if (char.IsWhiteSpace(text[start]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }
            }
            else if (IsWord(text, start))
            {
                while (end < text.Length && IsWord(text, end))
                {
                    end++;
                }
            }
            else if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end]))
            {
                end++;
            }

            pieces.Add(text[start..end]);
            start = end;
        }

        return [.. pieces];
    }

    // "Turkey's", "1,129" and "36-hour" are words of their own; a sign at their edge is not part of them.
    private static bool IsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[at] is '\'' or '\u2019' or '.' or ',' or '-' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));
}

/// <summary>Makes runs a reader can follow out of blocks of changed words.</summary>
internal static class DiffRuns
{
    // A lone word between two changes ("the", a comma) is read more easily as part of the change.
    private const int LongestIsland = 3;

    public static DiffRun[] Of(string[] old, string[] fresh, IEnumerable<DiffPlex.Model.DiffBlock> blocks)
    {
        var changes = new List<(int OldStart, int OldEnd, int FreshStart, int FreshEnd)>();
        foreach (var block in blocks)
        {
            var change = (OldStart: block.DeleteStartA, OldEnd: block.DeleteStartA + block.DeleteCountA, FreshStart: block.InsertStartB, FreshEnd: block.InsertStartB + block.InsertCountB);
            if (changes.Count > 0 && Letters(old, changes[^1].OldEnd, change.OldStart) <= LongestIsland && Grows(changes[^1], change))
            {
                changes[^1] = (changes[^1].OldStart, change.OldEnd, changes[^1].FreshStart, change.FreshEnd);
            }
            else
            {
                changes.Add(change);
            }
        }

        var runs = new List<DiffRun>();
        var at = 0;
        foreach (var (oldStart, oldEnd, freshStart, freshEnd) in changes)
        {
            Add(DiffKind.Same, old, at, oldStart);
            Add(DiffKind.Removed, old, oldStart, oldEnd);
            Add(DiffKind.Added, fresh, freshStart, freshEnd);
            at = oldEnd;
        }

        Add(DiffKind.Same, old, at, old.Length);
        return [.. runs];

        void Add(DiffKind kind, string[] pieces, int start, int end)
        {
            if (end > start)
            {
                runs.Add(new DiffRun(kind, string.Concat(pieces.AsSpan(start, end - start))));
            }
        }
    }

    // Two words replaced by two others read as one change; a word added here and one there do not.
    private static bool Grows((int OldStart, int OldEnd, int FreshStart, int FreshEnd) first, (int OldStart, int OldEnd, int FreshStart, int FreshEnd) second) =>
        first.OldEnd > first.OldStart && first.FreshEnd > first.FreshStart && second.OldEnd > second.OldStart && second.FreshEnd > second.FreshStart;

    private static int Letters(string[] pieces, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end; i++)
        {
            letters += pieces[i].Count(char.IsLetterOrDigit);
        }

        return letters;
    }
}

/// <summary>Pairs the paragraphs of two texts in order, so that the pairs share as many words as can be.</summary>
internal static class ParagraphPairs
{
    public static List<(int Old, int Fresh)> Of(List<string> old, List<string> fresh, double least)
    {
        var bags = old.ConvertAll(Words);
        var others = fresh.ConvertAll(Words);
        var best = new double[old.Count + 1, fresh.Count + 1];
        var alike = new double[old.Count, fresh.Count];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = fresh.Count - 1; j >= 0; j--)
            {
                alike[i, j] = Alike(bags[i], others[j]);
                var paired = alike[i, j] >= least ? alike[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < old.Count && j < fresh.Count;)
        {
            if (alike[i, j] >= least && best[i, j] <= alike[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j] <= best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static HashSet<string> Words(string text) => [.. WordCutter.Cut(text).Where(piece => char.IsLetterOrDigit(piece[0]))];

    private static double Alike(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count <= other.Count ? one.Count(other.Contains) : other.Count(one.Contains);
        return one.Count + other.Count == 0 ? 0 : 2.0 * shared / (one.Count + other.Count);
    }
}
