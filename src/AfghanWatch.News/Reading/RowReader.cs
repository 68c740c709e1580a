using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads the words of the few rows a page shows.</summary>
internal sealed class RowReader(ListingIndex index, NewsDatabase database)
{
    public async Task<IReadOnlyList<ArticleListRow>> ReadAsync(IReadOnlyList<RowPlace> places, TimeAxis axis, SearchText search, int longestHappening, CancellationToken cancellation)
    {
        if (places.Count == 0)
        {
            return [];
        }

        using var db = database.Open();
        // One value rather than one a number: as those, every length of list were another question to translate and to prepare.
        var ids = places.Select(place => place.ArticleId).Distinct().ToList();
        var heads = await (
            from listing in db.Listings.Where(row => EF.Parameter(ids).Contains(row.ArticleId))
            join article in db.Articles on listing.ArticleId equals article.Id
            select new { listing, article.PublishedOn, article.PublishedCertainty, article.FirstSeenAt, article.CurrentVersion, article.Url })
            .ToDictionaryAsync(row => row.listing.ArticleId, cancellation);
        var actors = (await db.ListedActors.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).OrderByDescending(row => row.Quotes).ThenByDescending(row => row.Mentions).ThenBy(row => row.ActorId)
            .ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => row.ActorId);
        var (sizes, topics) = index.Read(() => (
            heads.Values.Select(head => head.listing.StoryId).Distinct().ToDictionary(story => story, story => Math.Max(1, index.StorySizes[story])),
            heads.Keys.ToDictionary(id => id, id => index.RowOf(id) is { } row ? ArticleHeads.TopicsOf(index, row) : [])));
        var texts = axis == TimeAxis.Event || search.IsSearch
            ? await db.ArticleVersions.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.Number, row.Text })
                .ToDictionaryAsync(row => (row.ArticleId, row.Number), row => row.Text, cancellation)
            : [];
        var sentences = axis == TimeAxis.Event
            ? await db.DateMentions.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.Main)
                .ToDictionaryAsync(row => (row.ArticleId, row.Ordinal), row => new TextSpan(row.SentenceStart, row.SentenceEnd), cancellation)
            : [];

        var rows = new List<ArticleListRow>(places.Count);
        foreach (var place in places.Where(place => heads.ContainsKey(place.ArticleId)))
        {
            var head = heads[place.ArticleId];
            var text = texts.GetValueOrDefault((place.ArticleId, head.CurrentVersion));
            var sentence = text is not null && sentences.TryGetValue((place.ArticleId, place.Happening.Ordinal), out var span) && span.End <= text.Length ? Datelines.Without(span.Cut(text)) : null;
            rows.Add(new ArticleListRow(
                place.ArticleId,
                DateOnly.FromDayNumber(place.Happening.From),
                DateOnly.FromDayNumber(place.Happening.To),
                place.Happening.Precision,
                axis == TimeAxis.Event ? place.Happening.Certainty : head.PublishedCertainty,
                head.listing.Title,
                head.listing.OutletId is { } outlet ? index.OutletNames.GetValueOrDefault(outlet) : null,
                head.listing.Language,
                head.listing.Kind,
                head.listing.OnTopic,
                head.listing.Review,
                head.PublishedOn,
                head.FirstSeenAt,
                topics[place.ArticleId],
                [.. actors[place.ArticleId].Select(number => index.ActorNames.GetValueOrDefault(number)).OfType<ActorName>()],
                sentence is not null && sentence.Length > longestHappening ? string.Concat(sentence.AsSpan(0, longestHappening), "…") : sentence,
                search.IsSearch && text is not null ? Snippets.Cut(text, search.Words) : null,
                sizes.GetValueOrDefault(head.listing.StoryId, 1))
            { StoryId = head.listing.StoryId, Url = head.Url });
        }

        return rows;
    }
}
