namespace AfghanWatch.News.Reading;

/// <summary>What the Timeline asks: rows, totals, counts per filter value, and the histogram.</summary>
public sealed class TimelineQuery
{
    public Task<ResultPage<ArticleListRow>> RowsAsync(ArticleFilter filter, TimeAxis axis, string? after, int limit, CancellationToken cancellation) => throw new NotImplementedException();

    public Task<ListTotals> TotalsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => throw new NotImplementedException();

    public Task<Facets> FacetsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => throw new NotImplementedException();

    public Task<Histogram> HistogramAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => throw new NotImplementedException();
}
