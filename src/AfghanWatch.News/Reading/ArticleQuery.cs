using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Article page asks.</summary>
public sealed class ArticleQuery
{
    private const int MostMembers = 100;

    private readonly NewsDatabase _database;

    internal ArticleQuery(NewsDatabase database)
    {
        _database = database;
    }

    /// <summary>An article with all that is said of it; null when there is none of this id.</summary>
    /// <param name="version">An older version's text, without tags; null or unknown for the current one.</param>
    public async Task<ArticleView?> FindAsync(long id, int? version, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var article = await db.Articles.FirstOrDefaultAsync(row => row.Id == id, cancellation);
        if (article is null)
        {
            return null;
        }

        var versions = await db.ArticleVersions.Where(row => row.ArticleId == id).OrderByDescending(row => row.SeenAt).ThenByDescending(row => row.Number)
            .Select(row => new VersionView(row.Number, row.Title, row.SeenAt, row.ModifiedAt)).ToListAsync(cancellation);
        var number = versions.Exists(row => row.Number == version) ? version!.Value : article.CurrentVersion;
        var shown = await db.ArticleVersions.FirstAsync(row => row.ArticleId == id && row.Number == number, cancellation);
        var listing = await db.Listings.FirstAsync(row => row.ArticleId == id, cancellation);
        var enrichment = number == article.CurrentVersion ? await EnrichmentReader.ReadAsync(db, id, cancellation) : new Enrichment { OnTopic = new OnTopic(listing.OnTopic, 0, []) };
        var log = await db.Decisions.Where(row => row.ArticleId == id).OrderByDescending(row => row.Id).ToListAsync(cancellation);
        var standing = await StandingAsync(db, id, cancellation);
        var outlet = article.OutletId is null ? null : await db.Outlets.Where(row => row.Id == article.OutletId).Select(row => row.Name).FirstOrDefaultAsync(cancellation);
        return new ArticleView
        {
            Id = id,
            Title = shown.Title,
            TitleBasis = shown.TitleBasis,
            Byline = shown.Byline,
            Outlet = outlet,
            OtherDay = PublicationDoubt.Of(article.PublishedOn, enrichment.Dates),
            Agency = article.Agency,
            AgencyEvidence = article.AgencyEvidence,
            AgencyRule = article.AgencyRule,
            Url = article.Url,
            Language = article.Language,
            Published = new PublicationDate(article.PublishedOn, article.PublishedAt, article.PublishedBasis, article.PublishedCertainty, article.PublishedEvidence),
            FirstSeenAt = article.FirstSeenAt,
            Kind = listing.Kind,
            OnTopic = listing.OnTopic,
            Review = listing.Review,
            Version = number,
            CurrentVersion = article.CurrentVersion,
            Text = shown.Text,
            Paragraphs = SentenceCutter.Paragraphs(shown.Text),
            Tags = number == article.CurrentVersion ? ArticleTags.Of(shown.Text, enrichment, standing, await RuleRecord.ReadAsync(db, cancellation)) : [],
            Versions = versions,
            Story = await StoryAsync(db, listing.StoryId, cancellation),
            History = [.. log.Select(row => View(row, log))],
            GoneAt = article.GoneAt,
            GoneStatus = article.GoneStatus,
            Warnings = shown.Warnings?.Split('\n') ?? [],
        };
    }

    /// <summary>What changed between two versions of an article; null when it has not both.</summary>
    public async Task<VersionChanges?> ChangesAsync(long id, int from, int to, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var versions = await db.ArticleVersions.Where(row => row.ArticleId == id && (row.Number == from || row.Number == to)).ToDictionaryAsync(row => row.Number, cancellation);
        return versions.TryGetValue(from, out var old) && versions.TryGetValue(to, out var fresh) && from != to
            ? new VersionChanges(from, to, TextDiff.OfLine(old.Title, fresh.Title), TextDiff.Of(old.Text, fresh.Text))
            : null;
    }

    internal static DecisionView View(DecisionRow row, IReadOnlyList<DecisionRow> log) =>
        new(row.Id, row.TagKey, row.Label, row.Before, row.After, row.Who, row.At, log.Any(other => other.Undoes == row.Id), row.Undoes is not null);

    /// <summary>The decision that each tag stands by.</summary>
    internal static async Task<Dictionary<string, DecisionRow>> StandingAsync(NewsDbContext db, long articleId, CancellationToken cancellation) =>
        await (from review in db.Reviews.Where(row => row.ArticleId == articleId)
               join decision in db.Decisions on review.DecisionId equals decision.Id
               select decision).ToDictionaryAsync(row => row.TagKey, cancellation);

    private static async Task<List<StoryMember>> StoryAsync(NewsDbContext db, long storyId, CancellationToken cancellation) =>
        await (from member in db.StoryMembers.Where(row => row.StoryId == storyId)
               join listing in db.Listings on member.ArticleId equals listing.ArticleId
               join article in db.Articles on member.ArticleId equals article.Id
               join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
               from outlet in outlets.DefaultIfEmpty()
               orderby article.PublishedOn, article.Id
               select new StoryMember(member.ArticleId, listing.Title, outlet == null ? null : outlet.Name, article.PublishedOn, member.Share, article.Agency))
            .Take(MostMembers).ToListAsync(cancellation);
}
