using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>A stored article as it is exported: what arrived, what the machine says, what people decided.</summary>
public sealed record ArchivedArticle(
    long Id,
    string? ExternalId,
    string? Url,
    string? Outlet,
    string? Agency,
    string Title,
    TitleBasis TitleBasis,
    string? Byline,
    PublicationDate Published,
    DateTime FirstSeenAt,
    string? Language,
    int Version,
    long Story,
    ReviewState Review,
    string Text,
    Enrichment Machine,
    IReadOnlyList<PeoplesTag> People)
{
    /// <summary>What the lists show: the machine's reading less what people rejected, with what they added.</summary>
    public required Enrichment Shown { get; init; }
}

/// <summary>What a person decided on a tag, and still stands.</summary>
public sealed record PeoplesTag(string Tag, string Label, Verdict Verdict, string Who, DateTime At)
{
    /// <summary>What a person marked in the text; null for verdicts on what the machine found.</summary>
    public Addition? Addition { get; init; }

    /// <summary>Where it stands in the current text.</summary>
    public IReadOnlyList<TextSpan> Places { get; init; } = [];
}

/// <summary>Everything in the store, article by article, for exports.</summary>
public sealed class Archive
{
    private const int Chunk = 100;

    private readonly NewsDatabase _database;
    private readonly ListingIndex _index;
    private readonly SearchIndex _search;

    internal Archive(NewsDatabase database, ListingIndex index, SearchIndex search)
    {
        _database = database;
        _index = index;
        _search = search;
    }

    /// <summary>The articles that pass the filter, by id; with no filter, relevant or not.</summary>
    public async IAsyncEnumerable<ArchivedArticle> ReadAsync(ArticleFilter? filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = await IdsAsync(filter, cancellation);
        using var db = _database.Open();
        foreach (var chunk in ids.Chunk(Chunk))
        {
            var rows = await (
                from article in db.Articles.Where(row => chunk.Contains(row.Id))
                join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
                join listing in db.Listings on article.Id equals listing.ArticleId
                join outlet in db.Outlets on article.OutletId equals outlet.Id into outlets
                from outlet in outlets.DefaultIfEmpty()
                orderby article.Id
                select new { article, version, listing.StoryId, listing.Review, Outlet = outlet == null ? null : outlet.Name }).ToListAsync(cancellation);
            var readings = await EnrichmentReader.ReadAsync(db, chunk, cancellation);
            var decisions = (await (
                from review in db.Reviews.Where(row => chunk.Contains(row.ArticleId))
                join decision in db.Decisions on review.DecisionId equals decision.Id
                orderby decision.Id
                select decision).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
            foreach (var row in rows)
            {
                yield return new ArchivedArticle(
                    row.article.Id, row.article.ExternalId, row.article.Url, row.Outlet, row.article.Agency, row.version.Title, row.version.TitleBasis, row.version.Byline,
                    new PublicationDate(row.article.PublishedOn, row.article.PublishedAt, row.article.PublishedBasis, row.article.PublishedCertainty, row.article.PublishedEvidence),
                    row.article.FirstSeenAt, row.article.Language, row.article.CurrentVersion, row.StoryId, row.Review, row.version.Text, readings[row.article.Id],
                    [.. decisions[row.article.Id].Select(decision => Tag(decision, row.version.Text))])
                {
                    Shown = ShownReading.Of(row.version.Text, readings[row.article.Id], [.. decisions[row.article.Id]]),
                };
            }
        }
    }

    private static PeoplesTag Tag(DecisionRow decision, string text)
    {
        var addition = AdditionText.Read(decision);
        return new PeoplesTag(decision.TagKey, decision.Label, decision.After!.Value, decision.Who, decision.At)
        {
            Addition = addition?.What,
            Places = [.. addition?.Places.Select(place => WholeReading.PlaceOf(text, place)).OfType<TextSpan>() ?? []],
        };
    }

    private async Task<IReadOnlyList<long>> IdsAsync(ArticleFilter? filter, CancellationToken cancellation)
    {
        using var db = _database.Open();
        if (filter is null)
        {
            return await db.Articles.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellation);
        }

        await _index.RefreshAsync(cancellation);
        var search = SearchText.Parse(filter.Search);
        var found = await _search.FindAsync(search, cancellation);
        return _index.Read(() =>
        {
            var ids = new List<long>();
            foreach (var row in new FilterSets(_index, found?.Within(filter) ?? filter, TimeAxis.Published, found?.Rows(_index, TimeAxis.Published)).All)
            {
                ids.Add(_index.Ids[row]);
            }

            ids.Sort();
            return ids;
        });
    }
}
