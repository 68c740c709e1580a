using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>
/// The articles of a few stories and which article each hangs on: by people's word, else by the machine's. A story is what hangs together,
/// so that articles that came after a decision stay with the one they were found by when it is taken back.
/// </summary>
internal sealed class StoryGraph
{
    private readonly NewsDbContext _db;
    private readonly Dictionary<long, (long Machine, long Story)> _members;
    private readonly Dictionary<long, StoryPlaceRow> _places;

    private StoryGraph(NewsDbContext db, Dictionary<long, (long, long)> members, Dictionary<long, StoryPlaceRow> places)
    {
        _db = db;
        _members = members;
        _places = places;
    }

    public static async Task<StoryGraph> LoadAsync(NewsDbContext db, IReadOnlyCollection<long> stories, CancellationToken cancellation)
    {
        var members = await db.StoryMembers.Where(row => stories.Contains(row.StoryId)).ToDictionaryAsync(row => row.ArticleId, row => (row.NearestId, row.StoryId), cancellation);
        var places = await (
            from place in db.StoryPlaces
            join member in db.StoryMembers.Where(row => stories.Contains(row.StoryId)) on place.ArticleId equals member.ArticleId
            select place).ToDictionaryAsync(row => row.ArticleId, cancellation);
        return new StoryGraph(db, members, places);
    }

    public long Story(long article) => _members[article].Story;

    public bool Holds(long article) => _members.ContainsKey(article);

    /// <summary>The articles of one story by id, as it was loaded.</summary>
    public List<long> Of(long story) => [.. _members.Where(pair => pair.Value.Story == story).Select(pair => pair.Key).Order()];

    /// <summary>What an article hangs on; its own id when it opens the story.</summary>
    public long Nearest(long article) => _places.TryGetValue(article, out var place) ? place.NearestId : _members[article].Machine;

    public StoryPlaceRow? Place(long article) => _places.GetValueOrDefault(article);

    /// <summary>The article a story begins with: the one that hangs on none.</summary>
    public long Root(long story)
    {
        var articles = Of(story);
        return articles.Find(article => Nearest(article) == article) is var root and > 0 ? root : articles[0];
    }

    /// <summary>Moves that leave an article alone and its story otherwise whole.</summary>
    public Dictionary<long, long> Parted(long article)
    {
        var moves = new Dictionary<long, long> { [article] = article };
        var hanging = Of(Story(article)).Where(other => other != article && Nearest(other) == article).ToList();
        var heir = Nearest(article) != article ? Nearest(article) : hanging.FirstOrDefault();
        hanging.ForEach(other => moves[other] = heir);
        return moves;
    }

    /// <summary>Hangs an article elsewhere; null is where the machine put it.</summary>
    public void Put(long article, long? nearest, long? decision)
    {
        if (nearest is { } place)
        {
            _places[article] = new StoryPlaceRow { ArticleId = article, NearestId = place, DecisionId = decision!.Value };
        }
        else
        {
            _places.Remove(article);
        }
    }

    /// <summary>Writes the places of these articles, and to which story each of the loaded articles belongs now.</summary>
    public async Task SaveAsync(IReadOnlyCollection<long> moved, CancellationToken cancellation)
    {
        await _db.StoryPlaces.Where(row => moved.Contains(row.ArticleId)).ExecuteDeleteAsync(cancellation);
        _db.StoryPlaces.AddRange(moved.Select(Place).OfType<StoryPlaceRow>());
        await _db.SaveChangesAsync(cancellation);
        var stories = Stories();
        var changed = _members.Keys.Where(article => stories[article] != _members[article].Story).ToList();
        foreach (var group in changed.GroupBy(article => stories[article]))
        {
            foreach (var ids in group.Chunk(500))
            {
                await _db.StoryMembers.Where(row => ids.Contains(row.ArticleId)).ExecuteUpdateAsync(change => change.SetProperty(row => row.StoryId, group.Key), cancellation);
            }
        }

        // Lists name the story, and events count a story once.
        await ListingRefresh.WriteAsync(_db, changed, cancellation);
    }

    /// <summary>The story of each loaded article: the lowest id of all that hangs together.</summary>
    public Dictionary<long, long> Stories() => Together(_members.Keys.Select(article => (article, Nearest(article))));

    /// <summary>For each article the lowest id of all that hangs together with it.</summary>
    public static Dictionary<long, long> Together(IEnumerable<(long Article, long Nearest)> articles)
    {
        var links = articles.ToList();
        var roots = links.ToDictionary(link => link.Article, link => link.Article);
        foreach (var (article, nearest) in links)
        {
            // What it hangs on may be missing only when somebody wrote past the desk; verify names that.
            if (roots.ContainsKey(nearest))
            {
                var (one, other) = (Find(article), Find(nearest));
                roots[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return links.ToDictionary(link => link.Article, link => Find(link.Article));

        long Find(long article)
        {
            while (roots[article] != article)
            {
                roots[article] = roots[roots[article]];
                article = roots[article];
            }

            return article;
        }
    }
}
