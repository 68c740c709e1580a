using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

internal static class FigureFinder
{
    public static IReadOnlyList<Figure> Find(NewsText text, IReadOnlyList<Quote> quotes, IReadOnlyList<ActorMention> actors) => [];
}
