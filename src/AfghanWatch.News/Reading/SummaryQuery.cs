namespace AfghanWatch.News.Reading;

/// <summary>What the Summary page asks.</summary>
public sealed class SummaryQuery
{
    public Task<SummaryView> RunAsync(DateOnly from, DateOnly to, CancellationToken cancellation) => throw new NotImplementedException();
}
