using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

/// <param name="Story">Label; null for an article that stands alone.</param>
/// <param name="Kind">How it was made: <c>base</c>, a kind of copy, or a kind of trap.</param>
internal sealed record StoryArticle(string Id, string? Story, string Kind, string Language, string Text, DateOnly? Published = null, string? Outlet = null);

internal sealed record StoryScore(double Precision, double Recall, int Wrong, int Missed)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>Measures story grouping on the labelled articles: the half it was tuned on, and the half kept apart.</summary>
internal static class StoryEvaluation
{
    public static IReadOnlyList<StoryArticle> Read(string half)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "AfghanWatch.News.Tests")))
        {
            folder = folder.Parent;
        }

        var file = Path.Combine(folder?.FullName ?? ".", "tests", "AfghanWatch.News.Tests", "Ingest", "Deduplicating", "Stories", half + ".jsonl");
        return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<StoryArticle>(line, JsonSerializerOptions.Web)!)];
    }

    public static StoryScore Run(TextWriter output, string half = "scored")
    {
        var articles = Read(half);
        var texts = articles.Select(article => article.Text).ToArray();
        var clock = Stopwatch.StartNew();
        var groups = StoryGrouper.Group(texts, [.. articles.Select(article => article.Published)], [.. articles.Select(article => article.Outlet)]);
        clock.Stop();

        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var all = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var wrong = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int right = 0, joined = 0, wanted = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = i + 1; j < articles.Count; j++)
            {
                var isSame = articles[i].Story is { } story && story == articles[j].Story;
                var isJoined = groups[i] is { } group && group == groups[j];
                wanted += isSame ? 1 : 0;
                joined += isJoined ? 1 : 0;
                right += isSame && isJoined ? 1 : 0;
                var kind = string.Join('+', new[] { articles[i].Kind, articles[j].Kind }.Order(StringComparer.Ordinal));
                if (isSame && (kind.Contains("base", StringComparison.Ordinal) || kind.Contains("original", StringComparison.Ordinal)))
                {
                    all[kind] = all.GetValueOrDefault(kind) + 1;
                    found[kind] = found.GetValueOrDefault(kind) + (isJoined ? 1 : 0);
                }
                else if (isJoined && !isSame)
                {
                    wrong[kind] = wrong.GetValueOrDefault(kind) + 1;
                }
            }
        }

        var score = new StoryScore((double)right / Math.Max(1, joined), (double)right / Math.Max(1, wanted), joined - right, wanted - right);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{half}: {articles.Count} articles, {wanted} pairs; precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}; {articles.Count / clock.Elapsed.TotalSeconds:0} articles/s"));
        foreach (var (kind, count) in all)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  recall {kind,-16} {found[kind]}/{count}"));
        }

        foreach (var (kind, count) in wrong)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  wrongly joined {kind,-20} {count}"));
        }

        return score;
    }
}
