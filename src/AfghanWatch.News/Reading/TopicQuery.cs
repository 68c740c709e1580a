using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Reading;

/// <summary>What the Topics pages ask. Everything is bounded by what a page shows, however large the archive.</summary>
public sealed class TopicQuery
{
    private const int MostEvents = 240;
    private const int MostAMonth = 4;
    private const int MostMonths = 24;
    private const int MostNewest = 10;
    private const int MostEngaged = 10;
    private const int MostSeries = 4;
    private const int QuotedArticles = 120;
    private const int MostQuotes = 400;
    private const int MostKept = 48;

    private readonly NewsDatabase _database;
    private readonly DossierVocabulary _vocabulary;
    private readonly TimelineQuery _timeline;
    private readonly EventQuery _events;
    private readonly FigureQuery _figures;
    private readonly AnswerCache<(string, DateOnly?, DateOnly?), TopicView> _views = new(MostKept);

    internal TopicQuery(NewsDatabase database, DossierVocabulary vocabulary, TimelineQuery timeline, EventQuery events, FigureQuery figures)
    {
        _database = database;
        _vocabulary = vocabulary;
        _timeline = timeline;
        _events = events;
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
                [.. facets.Actors.Take(4)], newest.Rows.FirstOrDefault(row => row.PublishedOn is not null) ?? (newest.Rows.Count > 0 ? newest.Rows[0] : null)));
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

        await _events.RefreshAsync(cancellation);
        var version = _events.Version;
        if (_views.Find((topic, from, to), version, out var kept))
        {
            return kept;
        }

        var filter = Filter(topic, from, to);
        var everything = await _timeline.HistogramAsync(filter with { From = null, To = null }, TimeAxis.Published, cancellation);
        var facets = await _timeline.FacetsAsync(filter, TimeAxis.Published, cancellation);
        var articles = (await _timeline.RowsAsync(filter, TimeAxis.Published, null, MostNewest, cancellation)).Rows;
        using var db = _database.Open();
        var ids = await _timeline.NewestAsync(filter, QuotedArticles, cancellation);
        var quotes = await QuoteReader.ReadAsync(db, db.Quotes.Where(row => ids.Contains(row.ArticleId) && row.ActorId != null), MostQuotes, cancellation);
        var speakers = await TopicSpeech.SpeakersAsync(db, quotes, ids, cancellation);
        return _views.Keep((topic, from, to), version, new TopicView
        {
            Topic = topic,
            Totals = await _timeline.TotalsAsync(filter, TimeAxis.Published, cancellation),
            Years = [.. everything.Bars.Select(bar => bar.Day.Year).Distinct().Order()],
            Days = [.. everything.Bars.Where(bar => (from is null || bar.Day >= from) && (to is null || bar.Day <= to))],
            Course = await CourseAsync(filter, cancellation),
            Questions = await TopicSpeech.QuestionsAsync(db, _vocabulary.Questions.Where(question => question.Topic == topic), speakers, from, to, cancellation),
            Speakers = speakers,
            Figures = await _figures.SeriesAsync(new FigureFilter { Topic = topic, From = from, To = to }, MostSeries, cancellation),
            Newest = articles,
            Actors = [.. facets.Actors.Take(MostEngaged)],
            Outlets = [.. facets.Outlets.Take(MostEngaged)],
        });
    }

    private IEnumerable<string> Topics() => _vocabulary.TopicTerms.Select(term => term.Topic).Distinct().Where(topic => topic[0] != '_');

    private static ArticleFilter Filter(string topic, DateOnly? from, DateOnly? to) => new() { Topics = new Choice([topic], []), From = from, To = to };

    // The newest months of the topic's events, of each the few that most outlets tell of.
    private async Task<IReadOnlyList<TopicMonth>> CourseAsync(ArticleFilter filter, CancellationToken cancellation)
    {
        var rows = (await _events.RowsAsync(filter, EventScope.All, null, MostEvents, cancellation)).Rows;
        return [.. rows.Where(row => row.Certainty != Certainty.Unknown)
            .GroupBy(row => new DateOnly(row.From.Year, row.From.Month, 1)).Take(MostMonths)
            .Select(month => new TopicMonth(
                month.Key,
                [.. month.OrderByDescending(row => row.Pinned).ThenByDescending(row => row.Outlets).ThenByDescending(row => row.Stories).ThenBy(row => row.Planned).ThenBy(row => row.Precision != DatePrecision.Day).ThenBy(row => row.From)
                    .Take(MostAMonth).OrderBy(row => row.From).ThenBy(row => row.Id)],
                month.Count()))];
    }
}
