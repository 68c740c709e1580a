using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

internal static class DateFinder
{
    public static IReadOnlyList<DateMention> Find(NewsText text, DateOnly? publishedOn) => [];
}
