namespace AfghanWatch.Web.Features.Articles;

/// <summary>Names the article page's texts: ArticleTexts.resx and ArticleTexts.tr.resx.</summary>
public sealed class ArticleTexts;
