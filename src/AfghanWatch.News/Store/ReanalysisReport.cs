using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>What one kind of reading gains and loses by a new reading.</summary>
/// <param name="Kind"><c>topics</c>, <c>actors</c>, <c>quotes</c>, <c>dates</c>, <c>figures</c>, …</param>
/// <param name="Added">How many sayings are new.</param>
/// <param name="Lost">How many are gone.</param>
/// <param name="Examples">A few of both, with their article.</param>
public sealed record KindChange(string Kind, int Added, int Lost, IReadOnlyList<ChangeExample> Examples);

/// <summary>One saying that is new or gone.</summary>
public sealed record ChangeExample(bool IsAdded, string Saying, long ArticleId, string Title);

/// <summary>What reading anew changes, or would change.</summary>
/// <param name="Read">How many articles were read.</param>
/// <param name="Changed">In how many the machine now says otherwise.</param>
/// <param name="Applied">Whether the new readings were stored.</param>
/// <param name="Kinds">Kinds with changes, in a fixed order.</param>
public sealed record ReanalysisReport(int Read, int Changed, bool Applied, IReadOnlyList<KindChange> Kinds);

/// <summary>Adds up the differences article by article.</summary>
internal sealed class ChangeTally
{
    private const int MostExamples = 6;

    private readonly Dictionary<string, (int Added, int Lost, List<ChangeExample> Examples)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Adds an article; whether the machine says otherwise of it, its places in the text apart.</summary>
    public bool Add(long articleId, string title, string text, Enrichment before, Enrichment after)
    {
        var isChanged = false;
        foreach (var kind in ReadingChanges.Kinds)
        {
            isChanged |= Add(kind, articleId, title, ReadingChanges.Lines(kind, text, before).ToHashSet(StringComparer.Ordinal), ReadingChanges.Lines(kind, text, after).ToHashSet(StringComparer.Ordinal));
        }

        return isChanged;
    }

    /// <summary>Adds one kind of an article's sayings; whether they differ.</summary>
    public bool Add(string kind, long articleId, string title, HashSet<string> old, HashSet<string> fresh)
    {
        if (old.SetEquals(fresh))
        {
            return false;
        }

        var (added, lost, examples) = _kinds.TryGetValue(kind, out var so) ? so : (0, 0, []);
        foreach (var (sayings, others, isAdded) in new[] { (fresh, old, true), (old, fresh, false) })
        {
            var room = MostExamples / 2;
            foreach (var saying in sayings.Where(saying => !others.Contains(saying)))
            {
                added += isAdded ? 1 : 0;
                lost += isAdded ? 0 : 1;
                if (room-- > 0 && examples.Count(example => example.IsAdded == isAdded) < MostExamples)
                {
                    examples.Add(new ChangeExample(isAdded, saying, articleId, title));
                }
            }
        }

        _kinds[kind] = (added, lost, examples);
        return true;
    }

    public IReadOnlyList<KindChange> Kinds =>
        [.. ReadingChanges.Kinds.Append(EventChanges.Told).Append(EventChanges.Words).Where(_kinds.ContainsKey).Select(kind => new KindChange(kind, _kinds[kind].Added, _kinds[kind].Lost, _kinds[kind].Examples))];
}
