namespace AfghanWatch.News.Reading;

/// <summary>What the Queue page asks.</summary>
public sealed class QueueQuery
{
    /// <summary>The article to decide next, or the named one.</summary>
    public Task<QueueView> NextAsync(QueueOrder order, long? articleId, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>How many relevant articles wait.</summary>
    public Task<int> WaitingAsync(CancellationToken cancellation) => throw new NotImplementedException();
}
