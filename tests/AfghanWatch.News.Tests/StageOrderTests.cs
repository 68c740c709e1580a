using System.Text.RegularExpressions;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests;

/// <summary>The data goes one way: a stage's folder never names a later one.</summary>
public sealed partial class StageOrderTests
{
    private static readonly string[] Order =
    [
        "Articles", "Vocabulary", "Ingest/Fetching", "Ingest/Extracting", "Ingest/Deduplicating", "Ingest/Enriching", "Ingest/Happenings", "Tagging", "Workspace", "Store", "Reading",
    ];

    // Named exceptions, each with its reason; a new one is a decision.
    private static readonly HashSet<(string, string)> Allowed =
    [
        // The language guess and the sentence cutter work on bare text and are asked while extracting.
        ("Ingest/Extracting", "Ingest/Enriching"),

        // A feed's item is handed on unparsed when its page cannot be had.
        ("Ingest/Fetching", "Ingest/Extracting"),

        // The desk is the short way back from the page: it writes decisions and refreshes the lists.
        ("Tagging", "Store"),

        // Views, tray and last look are people's own rows; like the desk of tags they are the short way back.
        ("Workspace", "Store"),

        // Exports ask with the reader's filter.
        ("Store", "Reading"),
    ];

    [Fact]
    public void Folders_UsingLines_NameNoLaterStage()
    {
        var root = Path.Combine(NewsTestStore.RepositoryRoot, "src", "AfghanWatch.News");
        var wrong = new List<string>();
        for (var i = 0; i < Order.Length; i++)
        {
            var folder = Path.Combine(root, Order[i]);
            foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                foreach (Match match in Namespace().Matches(File.ReadAllText(file)))
                {
                    var named = match.Groups[1].Value.Replace('.', '/');
                    var stage = Array.FindIndex(Order, other => named == other || named.StartsWith(other + "/", StringComparison.Ordinal));
                    if (stage > i && !Allowed.Contains((Order[i], Order[stage])))
                    {
                        wrong.Add($"{Path.GetRelativePath(root, file)} names {named}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Folders_Order_EachExists()
    {
        var root = Path.Combine(NewsTestStore.RepositoryRoot, "src", "AfghanWatch.News");
        Assert.All(Order, folder => Assert.True(Directory.Exists(Path.Combine(root, folder)), folder));
    }

    [GeneratedRegex(@"^using AfghanWatch\.News\.([A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
