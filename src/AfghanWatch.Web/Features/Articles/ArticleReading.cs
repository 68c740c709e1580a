using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>What the page's queries found.</summary>
/// <param name="Article">Null when there is no article of this id.</param>
/// <param name="Story">Null only when there is no article.</param>
/// <param name="Changes">Null when no two versions are compared.</param>
public sealed record ArticleReading(ArticleView? Article, StoryView? Story, VersionChanges? Changes)
{
    /// <summary>Null when the address names no list, or the list does not hold the article.</summary>
    public ArticleNeighbours? Neighbours { get; init; }
}
