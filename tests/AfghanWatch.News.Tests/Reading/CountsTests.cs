using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Reading;

/// <summary>What the columns answer beside plain questions to the store's tables, for random filters, after the columns took the archive in piece by piece while it was imported.</summary>
public sealed class CountsTests
{
    private const int Filters = 120;

    private static readonly EventScope[] Scopes = [EventScope.All, EventScope.Happened, EventScope.Planned, EventScope.Disputed];

    [Fact]
    public async Task Counts_RandomFilters_EqualPlainQuestions()
    {
        await using var store = await TakenInPieceByPieceAsync();
        using var db = store.Get<NewsDatabase>().Open();
        var cancellation = TestContext.Current.CancellationToken;
        var events = await db.Events.Where(row => row.Articles > 0).ToListAsync(cancellation);
        var reports = (await db.EventReports.Select(row => new { row.EventId, row.ArticleId }).Distinct().ToListAsync(cancellation)).ToLookup(row => row.EventId, row => row.ArticleId);
        var lists = await ListsAsync(db);
        var random = new Random(20);
        var query = store.Get<EventQuery>();
        var few = 0;
        for (var i = 0; i < Filters; i++)
        {
            var (filter, scope) = (RandomFilter(random, lists), Scopes[random.Next(Scopes.Length)]);
            few += lists.Values.Count(row => PassesBesideDaysAndTopics(filter, row)) < lists.Count / ReportedEvents.FewShare ? 1 : 0;
            var passing = events.Where(row => InScope(row, scope) && Passes(filter.Topics, row.Topics.Split(' ')))
                .Select(row => (row, articles: reports[row.Id].Where(id => PassesBesideDaysAndTopics(filter, lists[id])).ToList())).Where(pair => pair.articles.Count > 0).ToList();
            var listed = passing.Where(pair => !(pair.row.From > filter.To) && !(pair.row.To < filter.From)).ToList();
            var answer = await query.AnswerAsync(filter, scope, cancellation);
            var page = await query.RowsAsync(filter, scope, null, 500, cancellation);

            Assert.Equal(listed.Count, answer.Totals.Events);
            Assert.Equal(Math.Min(listed.Count, 500), page.Rows.Count);
            Assert.Equal(listed.SelectMany(pair => pair.articles).Distinct().Count(), answer.Totals.Articles);
            Assert.Equal(listed.SelectMany(pair => pair.articles).Select(id => lists[id].Outlet).OfType<string>().Distinct().Count(), answer.Totals.Outlets);
            Assert.Equal(listed.Select(pair => pair.row.From).Distinct().Count(), answer.Totals.Days);
            Assert.Equal(
                passing.Where(pair => pair.row.Certainty != Certainty.Unknown).GroupBy(pair => pair.row.From).OrderBy(day => day.Key).Select(day => (day.Key, day.Sum(pair => pair.articles.Count))),
                answer.Histogram.Bars.Select(bar => (bar.Day, bar.Total)));
            Assert.Equal(listed.Select(pair => pair.row).OrderByDescending(row => row.From).ThenByDescending(row => row.Pinned).ThenByDescending(row => row.Id).Select(row => row.Id), page.Rows.Select(row => row.Id));
            Assert.Equal(page.Rows.Select(row => row.Id), await WalkAsync(query, filter, scope));
        }

        // Few articles are asked for their events, of many the events are asked for their articles: both ways were gone.
        Assert.InRange(few, 10, Filters - 10);
    }

    [Fact]
    public async Task Facets_RandomFilters_EqualACountOfEachArticle()
    {
        await using var store = await TakenInPieceByPieceAsync();
        using var db = store.Get<NewsDatabase>().Open();
        var lists = await ListsAsync(db);
        var random = new Random(21);
        var query = store.Get<TimelineQuery>();
        for (var i = 0; i < Filters; i++)
        {
            var filter = RandomFilter(random, lists);
            var inRange = lists.Values.Where(row => !(row.Day > filter.To) && !(row.Day < filter.From)).ToList();
            var facets = await query.FacetsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken);
            var totals = await query.TotalsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken);
            var all = inRange.Where(row => PassesBesideDaysAndTopics(filter, row) && Passes(filter.Topics, row.Topics)).ToList();
            Assert.Equal(all.Count, totals.Articles);
            Assert.Equal(all.Select(row => row.Day).Distinct().Count(), totals.Days);
            Assert.Equal(Counted(inRange.Where(row => PassesBesideDaysAndTopics(filter with { Actors = Choice.Any }, row) && Passes(filter.Topics, row.Topics)).SelectMany(row => row.Actors)), Sorted(facets.Actors));
            Assert.Equal(Counted(inRange.Where(row => PassesBesideDaysAndTopics(filter with { Places = Choice.Any }, row) && Passes(filter.Topics, row.Topics)).SelectMany(row => row.Places)), Sorted(facets.Places));
            Assert.Equal(Counted(inRange.Where(row => PassesBesideDaysAndTopics(filter with { Outlets = Choice.Any }, row) && Passes(filter.Topics, row.Topics)).Select(row => row.Outlet).OfType<string>()), Sorted(facets.Outlets));
            Assert.Equal(Counted(inRange.Where(row => PassesBesideDaysAndTopics(filter, row)).SelectMany(row => row.Topics)), Sorted(facets.Topics.Where(value => value.Count > 0)));
        }
    }

    [Fact]
    public async Task Columns_TakenInPieceByPiece_EqualThoseReadAtOnce()
    {
        await using var store = await TakenInPieceByPieceAsync();
        var (grown, grownEvents) = (store.Get<ListingIndex>(), store.Get<EventIndex>());
        await store.Get<EventQuery>().AnswerAsync(ArticleFilter.All, EventScope.All, TestContext.Current.CancellationToken);
        using var whole = new ListingIndex(store.Get<NewsDatabase>());
        using var wholeEvents = new EventIndex(store.Get<NewsDatabase>(), whole);
        await wholeEvents.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.True(grown.Version > 3, "The archive was taken in at once.");
        Assert.Equal(whole.DayKeys.ToArray(), grown.DayKeys.ToArray());
        Assert.Equal(whole.Happenings.ToArray().Select(one => (whole.Ids[one.Row], one.Span)), grown.Happenings.ToArray().Select(one => (grown.Ids[one.Row], one.Span)));
        Assert.Equal(wholeEvents.Places.ToArray(), grownEvents.Places.ToArray());
        Assert.Equal(wholeEvents.Kinds.ToArray(), grownEvents.Kinds.ToArray());
        for (var at = 0; at < grownEvents.Count; at++)
        {
            Assert.Equal(Reports(wholeEvents, whole, at), Reports(grownEvents, grown, at));
        }
    }

    [Fact]
    public async Task Search_KeptWordsAndANewArticle_FindsItAtOnce()
    {
        await using var store = await TakenInPieceByPieceAsync();
        var query = store.Get<TimelineQuery>();
        var filter = ArticleFilter.All with { Search = "taliban zanzibar OR airport", OffTopicToo = true };
        var before = await query.TotalsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken);
        var line = ArticleJson.Line(id: "new-one", text: "The Taliban spoke of Zanzibar and its airport in Afghanistan with Turkey.");
        await store.Get<Importer>().ImportAsync([store.Write("new.jsonl", line)], null, TestContext.Current.CancellationToken);
        var after = await query.TotalsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken);
        Assert.Equal(before.Articles + 1, after.Articles);
        using var db = store.Get<NewsDatabase>().Open();
        var plain = await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH '(\"taliban\" AND \"zanzibar\") OR \"airport\"'").ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(plain.Count, after.Articles);
    }

    // Asked between the files of the archive, the columns take it in piece by piece, however fast either of them is.
    private static async Task<NewsTestStore> TakenInPieceByPieceAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var events = store.Get<EventQuery>();
        foreach (var file in Directory.GetFiles(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "articles")).Order(StringComparer.Ordinal))
        {
            await store.Get<Importer>().ImportAsync([file], null, cancellation);
            await events.AnswerAsync(ArticleFilter.All, EventScope.All, cancellation);
            await store.Get<TimelineQuery>().TotalsAsync(ArticleFilter.All with { Search = "taliban airport" }, TimeAxis.Published, cancellation);
        }

        return store;
    }

    private static async Task<List<long>> WalkAsync(EventQuery query, ArticleFilter filter, EventScope scope)
    {
        var ids = new List<long>();
        for (var next = default(string); ids.Count == 0 || next is not null;)
        {
            var page = await query.RowsAsync(filter, scope, next, 37, TestContext.Current.CancellationToken);
            ids.AddRange(page.Rows.Select(row => row.Id));
            next = page.Next;
            if (page.Rows.Count == 0)
            {
                break;
            }
        }

        return ids;
    }

    private static List<long> Reports(EventIndex events, ListingIndex listings, int at)
    {
        int[] rows = [events.First[at], .. EventIndex.HasMore(events.Kinds[at]) ? events.MoreOf(at) : []];
        return [.. rows.Select(row => listings.Ids[row])];
    }

    private sealed record Row(long Id, DateOnly Day, bool OnTopic, string? Outlet, string Language, string Kind, string[] Topics, string[] Actors, string[] Places);

    private static async Task<Dictionary<long, Row>> ListsAsync(NewsDbContext db)
    {
        var outlets = await db.Outlets.ToDictionaryAsync(row => row.Id, row => row.Name);
        var actors = await db.Actors.ToDictionaryAsync(row => row.Id, row => row.Key);
        var topics = (await db.ListedTopics.ToListAsync()).ToLookup(row => row.ArticleId, row => row.Topic);
        var named = (await db.ListedActors.ToListAsync()).ToLookup(row => row.ArticleId, row => actors[row.ActorId]);
        var places = (await db.Places.ToListAsync()).ToLookup(row => row.ArticleId, row => row.Name);
        return (await db.Listings.ToListAsync()).ToDictionary(row => row.ArticleId, row => new Row(
            row.ArticleId, row.Day, row.OnTopic, row.OutletId is { } outlet ? outlets[outlet] : null, row.Language ?? "", row.Kind.ToString().ToLowerInvariant(),
            [.. topics[row.ArticleId]], [.. named[row.ArticleId]], [.. places[row.ArticleId].Distinct()]));
    }

    private static bool InScope(News.Store.Rows.EventRow row, EventScope scope) => !row.Hidden && scope switch
    {
        EventScope.Happened => !row.Planned,
        EventScope.Planned => row.Planned,
        EventScope.Disputed => row.Days > 1 || row.CountThing is not null || row.Disputes > 0,
        _ => true,
    };

    private static bool PassesBesideDaysAndTopics(ArticleFilter filter, Row row) =>
        (filter.OffTopicToo || row.OnTopic) && Passes(filter.Actors, row.Actors) && Passes(filter.Outlets, row.Outlet is null ? [] : [row.Outlet]) && Passes(filter.Languages, [row.Language]) && Passes(filter.Kinds, [row.Kind])
        && Passes(filter.Places, row.Places);

    private static bool Passes(Choice choice, string[] values) => (choice.Include.Count == 0 || values.Any(choice.Include.Contains)) && !values.Any(choice.Exclude.Contains);

    private static List<(string, int)> Counted(IEnumerable<string> values) => [.. values.GroupBy(value => value).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    private static List<(string, int)> Sorted(IEnumerable<FacetValue> values) => [.. values.Select(value => (value.Value, value.Count)).OrderBy(pair => pair.Value, StringComparer.Ordinal)];

    private static ArticleFilter RandomFilter(Random random, Dictionary<long, Row> lists)
    {
        var from = random.Next(2) == 0 ? new DateOnly(2021, 8, 1).AddDays(random.Next(-80, 80)) : (DateOnly?)null;
        return new ArticleFilter
        {
            From = from,
            To = random.Next(3) > 0 ? from?.AddDays(random.Next(60)) : null,
            OffTopicToo = random.Next(2) == 0,
            Topics = Some(row => row.Topics),
            Actors = Some(row => row.Actors),
            Outlets = Some(row => row.Outlet is null ? [] : [row.Outlet]),
            Languages = Some(row => [row.Language]),
            Kinds = Some(row => [row.Kind]),
            Places = Some(row => row.Places),
        };

        Choice Some(Func<Row, string[]> values)
        {
            if (random.Next(4) > 0)
            {
                return Choice.Any;
            }

            var pool = values(lists.Values.ElementAt(random.Next(lists.Count)));
            return pool.Length == 0 ? Choice.Any : random.Next(4) == 0 ? new Choice([], [pool[0]]) : new Choice([.. pool.Take(2)], []);
        }
    }
}
