using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tagging;

/// <summary>Finds who is meant by a name that a person typed or marked.</summary>
internal sealed class ActorDirectory
{
    private const int FewestWordsOfName = 2;

    private readonly ILookup<string, Actor> _byName;

    public ActorDirectory(DossierVocabulary vocabulary)
    {
        _byName = vocabulary.Actors
            .SelectMany(actor => actor.Aliases.Concat(actor.PlainShortNames).Prepend(actor.Name).Select(name => (Name: Folding.Fold(name), Actor: actor)).DistinctBy(pair => pair.Name))
            .ToLookup(pair => pair.Name, pair => pair.Actor, StringComparer.Ordinal);
    }

    /// <summary>The vocabulary's actor of this name; where several bear it, one that the article names.</summary>
    /// <param name="here">Keys of the article's actors.</param>
    public (string Key, string Name)? Known(string name, IReadOnlyCollection<string> here)
    {
        var known = _byName[Folding.Fold(name)].OrderByDescending(actor => here.Contains(actor.Id)).FirstOrDefault();
        return known is null ? null : (known.Id, known.Name);
    }

    /// <summary>The actor of this name: of the vocabulary, of the archive, or a new one.</summary>
    public async Task<(string Key, string Name, bool IsNew)> FindAsync(NewsDbContext db, string name, IReadOnlyCollection<string> here, CancellationToken cancellation)
    {
        if (Known(name, here) is var (key, canonical))
        {
            return (key, canonical, false);
        }

        var own = ActorKey.Of(name, null);
        var stored = await db.Actors.Where(row => row.Key == own).Select(row => row.Name).FirstOrDefaultAsync(cancellation);
        return (own, stored ?? name, stored is null);
    }

    /// <summary>Whether words that nobody knows read as a person's name rather than a description ("a Taliban official").</summary>
    public static bool LooksLikeName(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= FewestWordsOfName && parts.All(part => char.IsUpper(part[0]) || char.IsLetter(part[0]) && !char.IsLower(part[0]));
    }
}
