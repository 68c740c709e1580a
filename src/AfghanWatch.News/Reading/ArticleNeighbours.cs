namespace AfghanWatch.News.Reading;

/// <summary>Where an article stands in a list.</summary>
/// <param name="Previous">The article above it, null for the first.</param>
/// <param name="Next">The article below it, null for the last.</param>
/// <param name="Place">From 1.</param>
/// <param name="Total">Articles in the list, each once.</param>
public sealed record ArticleNeighbours(long? Previous, long? Next, int Place, int Total)
{
    /// <summary>Null when the article is not among them.</summary>
    internal static ArticleNeighbours? Of(IEnumerable<long> articles, long articleId)
    {
        long? last = null, previous = null, next = null;
        int place = 0, total = 0;
        foreach (var id in articles)
        {
            total++;
            if (id == articleId)
            {
                (previous, place) = (last, total);
            }
            else if (place > 0 && next is null)
            {
                next = id;
            }

            last = id;
        }

        return place == 0 ? null : new ArticleNeighbours(previous, next, place, total);
    }
}
