namespace AfghanWatch.News.Reading;

/// <summary>What the Article page asks.</summary>
public sealed class ArticleQuery
{
    public Task<ArticleView?> FindAsync(long id, int? version, CancellationToken cancellation) => throw new NotImplementedException();
}
