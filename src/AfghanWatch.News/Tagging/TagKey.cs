using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tagging;

/// <summary>
/// Names for tags that a person's decision hangs on. They hold the value and the words, never an offset or a number in a list,
/// so that a decision still finds its tag after the rules have changed.
/// </summary>
public static class TagKey
{
    public const string OnTopic = "ontopic";

    public static string Topic(string topic) => $"topic:{topic}";

    /// <param name="actorKey">The store's key: vocabulary id, or <c>~</c> and the folded name.</param>
    public static string Actor(string actorKey) => $"actor:{actorKey}";

    public static string Kind(ArticleKind kind) => $"kind:{kind.ToString().ToLowerInvariant()}";

    public static string Place(string name) => $"place:{name}";

    public static string Quote(string words, string? speaker) => $"quote:{Short(words + "\n" + speaker)}";

    public static string Date(string words, DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"date:{from:yyyy-MM-dd}/{to:yyyy-MM-dd}:{Short(words)}");

    public static string Figure(string words, double value) => string.Create(CultureInfo.InvariantCulture, $"figure:{value}:{Short(words)}");

    public static string Position(string actorKey, string question, PositionLevel level, string sentence) =>
        $"{Positions(actorKey)}{question}:{level.ToString().ToLowerInvariant()}:{Short(sentence)}";

    /// <summary>What the names of all an actor's positions begin with.</summary>
    public static string Positions(string actorKey) => $"position:{actorKey}:";

    private static string Short(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(words)))[..6]);
}
