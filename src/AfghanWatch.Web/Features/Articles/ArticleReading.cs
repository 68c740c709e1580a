using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>What the page's query found.</summary>
/// <param name="Article">Null when there is no article of this id.</param>
public sealed record ArticleReading(ArticleView? Article);
