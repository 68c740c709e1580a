using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>The list rows of some articles as they are stored, to compare with what they should be.</summary>
internal sealed class StoredListings
{
    private readonly Dictionary<long, ListingRow> _listings;
    private readonly ILookup<long, (string, bool)> _topics;
    private readonly ILookup<long, (int, int, int, bool)> _actors;
    private readonly ILookup<long, (int, DateOnly, DateOnly)> _events;

    private StoredListings(
        Dictionary<long, ListingRow> listings, ILookup<long, (string, bool)> topics, ILookup<long, (int, int, int, bool)> actors, ILookup<long, (int, DateOnly, DateOnly)> events)
    {
        _listings = listings;
        _topics = topics;
        _actors = actors;
        _events = events;
    }

    public static async Task<StoredListings> ReadAsync(NewsDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancellation) => new(
        await db.Listings.Where(row => ids.Contains(row.ArticleId)).ToDictionaryAsync(row => row.ArticleId, cancellation),
        (await db.ListedTopics.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => (row.Topic, row.Accepted)),
        (await db.ListedActors.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => (row.ActorId, row.Mentions, row.Quotes, row.Accepted)),
        (await db.ListedEvents.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => (row.Ordinal, row.From, row.To)));

    public bool Matches(Listing wanted)
    {
        var id = wanted.Row.ArticleId;
        return _listings.TryGetValue(id, out var row)
            && (row.Day, row.Title, row.OutletId, row.Language, row.Kind, row.OnTopic, row.StoryId, row.Review, row.Dated)
                == (wanted.Row.Day, wanted.Row.Title, wanted.Row.OutletId, wanted.Row.Language, wanted.Row.Kind, wanted.Row.OnTopic, wanted.Row.StoryId, wanted.Row.Review, wanted.Row.Dated)
            && _topics[id].ToHashSet().SetEquals(wanted.Topics.Select(topic => (topic.Topic, topic.Accepted)))
            && _actors[id].ToHashSet().SetEquals(wanted.Actors.Select(actor => (actor.ActorId, actor.Mentions, actor.Quotes, actor.Accepted)))
            && _events[id].ToHashSet().SetEquals(wanted.Events.Select(happening => (happening.Ordinal, happening.From, happening.To)));
    }
}
