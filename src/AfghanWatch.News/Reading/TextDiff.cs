using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using DiffPlex;

namespace AfghanWatch.News.Reading;

public enum DiffKind
{
    Same,
    Added,
    Removed,
}

/// <summary>A run of words that stands in both texts, or in one.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);

/// <summary>A paragraph of either text. One that changed has runs of more than one kind; the others have a single run.</summary>
public sealed record DiffParagraph(IReadOnlyList<DiffRun> Runs)
{
    /// <summary>Whether nothing in it changed.</summary>
    public bool IsSame => Runs.All(run => run.Kind == DiffKind.Same);
}

/// <summary>What changed between two texts, paragraph by paragraph and inside a changed paragraph word by word.</summary>
public static class TextDiff
{
    // Comparing grows with length times changes. What is beyond these is shown as removed and added as a whole.
    private const int MostParagraphs = 3000;
    private const int MostWords = 3000;
    private const long MostWork = 40_000_000;

    // Paragraphs with fewer words in common are two paragraphs, not one that changed.
    private const double Alike = 0.4;
    private const int MostPairs = 400;

    public static IReadOnlyList<DiffParagraph> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = Paragraphs(before);
        var fresh = Paragraphs(after);
        if (old.Count > MostParagraphs || fresh.Count > MostParagraphs)
        {
            return before == after ? [.. old.Select(text => Whole(DiffKind.Same, text))] : [.. old.Select(text => Whole(DiffKind.Removed, text)), .. fresh.Select(text => Whole(DiffKind.Added, text))];
        }

        // A paragraph holds no line break of its own here, so that it is one line of the library's.
        var result = Differ.Instance.CreateDiffs(string.Join('\n', old), string.Join('\n', fresh), ignoreWhiteSpace: false, ignoreCase: false, LineCutter.Instance);
        var paragraphs = new List<DiffParagraph>();
        var work = MostWork;
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            paragraphs.AddRange(old.GetRange(at, block.DeleteStartA - at).Select(text => Whole(DiffKind.Same, text)));
            paragraphs.AddRange(Changed(old.GetRange(block.DeleteStartA, block.DeleteCountA), fresh.GetRange(block.InsertStartB, block.InsertCountB), ref work));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        paragraphs.AddRange(old.GetRange(at, old.Count - at).Select(text => Whole(DiffKind.Same, text)));
        return paragraphs;
    }

    /// <summary>What changed inside one paragraph or title.</summary>
    public static IReadOnlyList<DiffRun> OfLine(string before, string after)
    {
        var work = MostWork;
        return Line(before, after, ref work);
    }

    private static DiffRun[] Line(string before, string after, ref long work)
    {
        if (before == after)
        {
            return before.Length == 0 ? [] : [new DiffRun(DiffKind.Same, before)];
        }

        var old = WordCutter.Cut(before);
        var fresh = WordCutter.Cut(after);
        work -= (long)old.Length * fresh.Length;
        if (old.Length > MostWords || fresh.Length > MostWords || work < 0)
        {
            return [new DiffRun(DiffKind.Removed, before), new DiffRun(DiffKind.Added, after)];
        }

        return DiffRuns.Of(old, fresh, Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordCutter.Instance).DiffBlocks);
    }

    // Changed paragraphs are paired in their order, each with the one that shares most words; what has no partner came or went.
    private static List<DiffParagraph> Changed(List<string> old, List<string> fresh, ref long work)
    {
        var paragraphs = new List<DiffParagraph>();
        var (i, j) = (0, 0);
        foreach (var (left, right) in old.Count * fresh.Count <= MostPairs ? ParagraphPairs.Of(old, fresh, Alike) : [])
        {
            AddWhole(left, right);
            paragraphs.Add(new DiffParagraph(Line(old[left], fresh[right], ref work)));
            (i, j) = (left + 1, right + 1);
        }

        AddWhole(old.Count, fresh.Count);
        return paragraphs;

        void AddWhole(int left, int right)
        {
            paragraphs.AddRange(old.GetRange(i, left - i).Select(text => Whole(DiffKind.Removed, text)));
            paragraphs.AddRange(fresh.GetRange(j, right - j).Select(text => Whole(DiffKind.Added, text)));
        }
    }

    private static DiffParagraph Whole(DiffKind kind, string text) => new([new DiffRun(kind, text)]);

    private static List<string> Paragraphs(string text) => SentenceCutter.Paragraphs(text).ConvertAll(span => OneLine(span.Cut(text)));

    private static string OneLine(string paragraph) => paragraph.AsSpan().ContainsAny('\n', '\r')
        ? paragraph.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')
        : paragraph;
}
