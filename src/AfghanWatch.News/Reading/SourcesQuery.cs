namespace AfghanWatch.News.Reading;

/// <summary>What the Sources page asks.</summary>
public sealed class SourcesQuery
{
    public Task<SourcesView> RunAsync(CancellationToken cancellation) => throw new NotImplementedException();
}
