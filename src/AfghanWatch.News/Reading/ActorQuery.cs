namespace AfghanWatch.News.Reading;

/// <summary>What the Actors pages ask.</summary>
public sealed class ActorQuery
{
    public Task<IReadOnlyList<ActorListRow>> ListAsync(string? search, CancellationToken cancellation) => throw new NotImplementedException();

    public Task<ActorView?> FindAsync(string key, CancellationToken cancellation) => throw new NotImplementedException();
}
