using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>The key under which the store keeps an actor: the vocabulary's id, else <c>~</c> and the folded name.</summary>
internal static class ActorKey
{
    public static string Of(string name, string? actorId) => actorId ?? "~" + Folding.Fold(name);

    /// <summary>The vocabulary's id in a key; null for an actor it does not know.</summary>
    public static string? IdOf(string key) => key.StartsWith('~') ? null : key;
}
