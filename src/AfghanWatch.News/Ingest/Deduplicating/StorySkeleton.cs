using System.Buffers;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <param name="Id">Stable hash of the word's concept, or of the word itself where it carries none.</param>
/// <param name="Weight">What meeting it again is worth.</param>
/// <param name="IsGrammar">A word of grammar, which a machine that swaps synonyms leaves alone.</param>
internal readonly record struct SkeletonWord(ulong Id, float Weight, bool IsGrammar, ConceptKind Kind);

/// <summary>
/// How much two texts are built alike, sentence by sentence in order: words of grammar, names and figures in the same places, whatever stands between them.
/// A machine that puts synonyms into a report keeps its sentences and their skeleton; a second reporter builds other sentences.
/// </summary>
/// <param name="Alike">The weight of the best alignment, as a share of what the shorter text would get against itself; from 0 to 1.</param>
/// <param name="Firm">Share of the shorter text's sentences that are built alike by themselves.</param>
/// <param name="Figures">Figures in sentences built alike that the other sentence has others for.</param>
/// <param name="Names">The same for names and days.</param>
/// <param name="IsLeadRefilled">Whether both open with the same sentence but for a day, figure or name.</param>
/// <param name="KeptFigures">Figures in sentences built alike that both have.</param>
internal readonly record struct StorySkeleton(double Alike, double Firm, double Figures, double Names, double KeptFigures, double KeptNames, bool IsLeadRefilled)
{
    private const int MostSentences = 40;
    private const int MostWords = 48;

    // Content in the place of content: a synonym nobody listed, or chance.
    private const float Slot = 0.12f;
    private const float Gap = -0.1f;
    private const float FirmShare = 0.45f;

    // An opening that is the same but for its facts is a form filled anew; an update opens otherwise.
    private const float SameForm = 0.75f;

    public static StorySkeleton Of(StoryText a, StoryText b)
    {
        var rows = Math.Min(a.SkeletonCount, MostSentences);
        var columns = Math.Min(b.SkeletonCount, MostSentences);
        if (rows == 0 || columns == 0)
        {
            return default;
        }

        var width = columns + 1;
        var cells = ArrayPool<float>.Shared.Rent((rows + 1) * width * 2);
        var best = cells.AsSpan(0, (rows + 1) * width);
        var alike = cells.AsSpan((rows + 1) * width, (rows + 1) * width);
        best.Clear();
        Span<float> work = stackalloc float[2 * (MostWords + 1)];
        for (var i = 0; i < rows; i++)
        {
            var mine = a.Skeleton(i);
            for (var j = 0; j < columns; j++)
            {
                var one = alike[((i + 1) * width) + j + 1] = Align(mine, b.Skeleton(j), work);
                best[((i + 1) * width) + j + 1] = Math.Max(best[(i * width) + j] + one, Math.Max(best[(i * width) + j + 1], best[((i + 1) * width) + j]));
            }
        }

        var found = Walk(a, b, best, alike, rows, columns);
        ArrayPool<float>.Shared.Return(cells);
        return found;
    }

    private static StorySkeleton Walk(StoryText a, StoryText b, ReadOnlySpan<float> best, ReadOnlySpan<float> alike, int rows, int columns)
    {
        var width = columns + 1;
        double firm = 0, figures = 0, names = 0, keptFigures = 0, keptNames = 0;
        var isLeadRefilled = false;
        var (i, j) = (rows, columns);
        while (i > 0 && j > 0)
        {
            var here = best[(i * width) + j];
            if (here == best[((i - 1) * width) + j])
            {
                i--;
            }
            else if (here == best[(i * width) + j - 1])
            {
                j--;
            }
            else
            {
                i--;
                j--;
                var mine = a.Skeleton(i);
                var theirs = b.Skeleton(j);
                var least = Math.Min(Weight(mine), Weight(theirs));
                if (alike[((i + 1) * width) + j + 1] >= FirmShare * least)
                {
                    firm += least;
                    var (swapped, kept) = Facts(mine, theirs, a.Index, b.Index, true);
                    figures += swapped;
                    keptFigures += kept;
                    var changed = swapped;
                    (swapped, kept) = Facts(mine, theirs, a.Index, b.Index, false);
                    isLeadRefilled |= i < 2 && j < 2 && changed + swapped > 0 && alike[((i + 1) * width) + j + 1] >= SameForm * Math.Max(Weight(mine), Weight(theirs));
                    names += swapped;
                    keptNames += kept;
                }
            }
        }

        var total = Math.Min(Total(a, rows), Total(b, columns));
        return new StorySkeleton(best[(rows * width) + columns] / total, Math.Min(1, firm / total), figures, names, keptFigures, keptNames, isLeadRefilled);
    }

    /// <summary>Facts that stand only in the one text against facts that stand only in the other, and those in both sentences.</summary>
    private static (double Swapped, double Kept) Facts(ReadOnlySpan<SkeletonWord> mine, ReadOnlySpan<SkeletonWord> theirs, SentenceIndex a, SentenceIndex b, bool figures)
    {
        int onlyMine = 0, onlyTheirs = 0, kept = 0;
        foreach (var word in mine)
        {
            if (Counts(word, figures))
            {
                if (b.First(word.Id) < 0)
                {
                    onlyMine++;
                }
                else
                {
                    kept++;
                }
            }
        }

        foreach (var word in theirs)
        {
            onlyTheirs += Counts(word, figures) && a.First(word.Id) < 0 ? 1 : 0;
        }

        return (Math.Min(onlyMine, onlyTheirs), kept);
    }

    private static bool Counts(SkeletonWord word, bool figures) => figures ? word.Kind == ConceptKind.Number : word.Kind is ConceptKind.Name or ConceptKind.Day;

    private static float Align(ReadOnlySpan<SkeletonWord> a, ReadOnlySpan<SkeletonWord> b, Span<float> work)
    {
        a = a[..Math.Min(a.Length, MostWords)];
        b = b[..Math.Min(b.Length, MostWords)];
        var now = work[..(b.Length + 1)];
        var last = work.Slice(MostWords + 1, b.Length + 1);
        for (var j = 0; j <= b.Length; j++)
        {
            now[j] = Gap * j;
        }

        for (var i = 0; i < a.Length; i++)
        {
            var kept = now;
            now = last;
            last = kept;
            var word = a[i];
            now[0] = Gap * (i + 1);
            for (var j = 0; j < b.Length; j++)
            {
                var other = b[j];
                var pair = word.Id == other.Id ? word.Weight : word.IsGrammar || other.IsGrammar ? 2 * Gap : Slot;
                now[j + 1] = Math.Max(last[j] + pair, Math.Max(last[j + 1], now[j]) + Gap);
            }
        }

        return Math.Max(0, now[b.Length]);
    }

    private static float Weight(ReadOnlySpan<SkeletonWord> words)
    {
        var total = 0f;
        foreach (var word in words[..Math.Min(words.Length, MostWords)])
        {
            total += word.Weight;
        }

        return total;
    }

    private static float Total(StoryText text, int sentences)
    {
        var total = 0.01f;
        for (var i = 0; i < sentences; i++)
        {
            total += Weight(text.Skeleton(i));
        }

        return total;
    }
}
