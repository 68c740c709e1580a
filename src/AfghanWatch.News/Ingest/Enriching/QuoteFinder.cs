using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

internal static class QuoteFinder
{
    public static IReadOnlyList<Quote> Find(NewsText text, IReadOnlyList<ActorMention> actors) => [];
}
