using System.Globalization;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>Decisions that were made with one key and are taken back with one.</summary>
/// <param name="Ids">In the order they were made; never empty.</param>
/// <param name="Article">The article they belong to.</param>
/// <param name="Key">The first tag decided: where the editor is led back to.</param>
public sealed record UndoGroup(IReadOnlyList<long> Ids, long Article, string Key)
{
    private const int MostIds = 500;
    private const int LongestText = 12_000;

    /// <summary>Reads <c>12-14,16;5;topic:troops</c>; null for anything else.</summary>
    public static UndoGroup? Parse(string? text)
    {
        if (text is null || text.Length > LongestText || text.Split(';', 3) is not [var numbers, var article, var key])
        {
            return null;
        }

        var ids = new List<long>();
        foreach (var run in numbers.Split(',').Take(MostIds))
        {
            var ends = run.Split('-', 2);
            if (!IsNumber(ends[0], out var first) || !IsNumber(ends[^1], out var last) || last < first || last - first >= MostIds - ids.Count)
            {
                return null;
            }

            for (var id = first; id <= last; id++)
            {
                ids.Add(id);
            }
        }

        return IsNumber(article, out var articleId) ? new UndoGroup(ids, articleId, key) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', Runs())};{Article};{Key}");

    // Decisions of one key follow each other: a run keeps an address short.
    private IEnumerable<string> Runs()
    {
        for (var start = 0; start < Ids.Count;)
        {
            var end = start;
            while (end + 1 < Ids.Count && Ids[end + 1] == Ids[end] + 1)
            {
                end++;
            }

            yield return start == end ? Text(Ids[start]) : $"{Text(Ids[start])}-{Text(Ids[end])}";
            start = end + 1;
        }
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public bool Equals(UndoGroup? other) => other is not null && Article == other.Article && Key == other.Key && Ids.SequenceEqual(other.Ids);

    public override int GetHashCode() => HashCode.Combine(Article, Key, Ids.Count);
}
