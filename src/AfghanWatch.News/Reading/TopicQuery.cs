using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Reading;

/// <summary>What the Topics pages ask. Everything is bounded by what a page shows, however large the archive.</summary>
public sealed class TopicQuery
{
    private const int MostHappenings = 400;
    private const int MostAMonth = 4;
    private const int MostMonths = 24;
    private const int MostNewest = 10;
    private const int MostEngaged = 10;
    private const int MostSeries = 4;
    private const int QuotedArticles = 200;

    private readonly NewsDatabase _database;
    private readonly DossierVocabulary _vocabulary;
    private readonly TimelineQuery _timeline;
    private readonly FigureQuery _figures;

    internal TopicQuery(NewsDatabase database, DossierVocabulary vocabulary, TimelineQuery timeline, FigureQuery figures)
    {
        _database = database;
        _vocabulary = vocabulary;
        _timeline = timeline;
        _figures = figures;
    }

    /// <summary>The vocabulary's topics in its order, also those without articles.</summary>
    public async Task<IReadOnlyList<TopicListRow>> ListAsync(CancellationToken cancellation)
    {
        var rows = new List<TopicListRow>();
        foreach (var topic in Topics())
        {
            var filter = Filter(topic, null, null);
            var totals = await _timeline.TotalsAsync(filter, TimeAxis.Published, cancellation);
            var facets = await _timeline.FacetsAsync(filter, TimeAxis.Published, cancellation);
            var histogram = await _timeline.HistogramAsync(filter, TimeAxis.Published, cancellation);
            var newest = await _timeline.RowsAsync(filter, TimeAxis.Published, null, 20, cancellation);
            rows.Add(new TopicListRow(
                topic, totals.Articles, totals.Outlets, histogram.First, histogram.Last,
                [.. histogram.Bars.GroupBy(bar => new DateOnly(bar.Day.Year, bar.Day.Month, 1)).OrderBy(month => month.Key).Select(month => (month.Key, month.Sum(bar => bar.Total)))],
                [.. facets.Actors.Take(4)], newest.Rows.FirstOrDefault(row => row.PublishedOn is not null) ?? newest.Rows.FirstOrDefault()));
        }

        return rows;
    }

    /// <summary>One topic within a range of days; null for a topic that the vocabulary does not have.</summary>
    /// <param name="from">First day, of events and of publication; null for no bound.</param>
    /// <param name="to">Last day, inclusive.</param>
    public async Task<TopicView?> FindAsync(string topic, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        if (!Topics().Contains(topic, StringComparer.Ordinal))
        {
            return null;
        }

        var filter = Filter(topic, from, to);
        var everything = await _timeline.HistogramAsync(filter with { From = null, To = null }, TimeAxis.Published, cancellation);
        var facets = await _timeline.FacetsAsync(filter, TimeAxis.Published, cancellation);
        var articles = (await _timeline.RowsAsync(filter, TimeAxis.Published, null, QuotedArticles, cancellation)).Rows;
        using var db = _database.Open();
        var ids = articles.Select(row => row.Id).ToList();
        var quotes = await QuoteReader.ReadAsync(db, db.Quotes.Where(row => ids.Contains(row.ArticleId) && row.ActorId != null), 600, cancellation);
        var speakers = await TopicSpeech.SpeakersAsync(db, quotes, ids, cancellation);
        return new TopicView
        {
            Topic = topic,
            Totals = await _timeline.TotalsAsync(filter, TimeAxis.Published, cancellation),
            Years = [.. everything.Bars.Select(bar => bar.Day.Year).Distinct().Order()],
            Days = [.. everything.Bars.Where(bar => (from is null || bar.Day >= from) && (to is null || bar.Day <= to))],
            Course = await CourseAsync(filter, cancellation),
            Questions = await TopicSpeech.QuestionsAsync(db, _vocabulary.Questions.Where(question => question.Topic == topic), speakers, from, to, cancellation),
            Speakers = speakers,
            Figures = await _figures.SeriesAsync(new FigureFilter { Topic = topic, From = from, To = to }, MostSeries, cancellation),
            Newest = [.. articles.Take(MostNewest)],
            Actors = [.. facets.Actors.Take(MostEngaged)],
            Outlets = [.. facets.Outlets.Take(MostEngaged)],
        };
    }

    private IEnumerable<string> Topics() => _vocabulary.TopicTerms.Select(term => term.Topic).Distinct().Where(topic => topic[0] != '_');

    private static ArticleFilter Filter(string topic, DateOnly? from, DateOnly? to) => new() { Topics = new Choice([topic], []), From = from, To = to };

    // The one place that knows where happenings come from: dated sentences of articles, each story once a day.
    private async Task<IReadOnlyList<TopicMonth>> CourseAsync(ArticleFilter filter, CancellationToken cancellation)
    {
        var rows = (await _timeline.RowsAsync(filter, TimeAxis.Event, null, MostHappenings, cancellation)).Rows;
        return [.. rows.Where(row => row.Certainty != Certainty.Unknown && row.Happening is not null)
            .DistinctBy(row => (row.StoryId, row.Day))
            .GroupBy(row => new DateOnly(row.Day.Year, row.Day.Month, 1)).Take(MostMonths)
            .Select(month => new TopicMonth(
                month.Key,
                [.. month.OrderBy(row => row.Precision != DatePrecision.Day).ThenByDescending(row => row.StorySize).ThenByDescending(row => row.Topics.Count == 1).ThenBy(row => row.Day).DistinctBy(row => row.Day).Take(MostAMonth)
                    .OrderBy(row => row.Day).ThenBy(row => row.Id)
                    .Select(row => new TopicHappening(row.Day, row.DayTo, row.Precision, row.Certainty, row.Happening!, row.Language, row.Id, row.Outlet, row.StorySize))],
                month.Count()))];
    }
}
