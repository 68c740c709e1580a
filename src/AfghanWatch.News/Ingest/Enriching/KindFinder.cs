using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

internal static class KindFinder
{
    public static ArticleKind Find(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes) => ArticleKind.Report;
}
