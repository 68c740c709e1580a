using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Runs the date finder over a short text of a report.</summary>
internal static class DateCase
{
    /// <summary>Wednesday 25 August 2021, when every report of a case is published.</summary>
    public static DateOnly Published { get; } = new(2021, 8, 25);

    public static IReadOnlyList<DateMention> Find(string text, string language) => DateFinder.Find(NewsText.Cut(text, language), Published);

    /// <summary>The words are found once, with their first and last day (yyyy-MM-dd), in their sentence.</summary>
    public static void Expect(string text, string language, string words, string from, string to)
    {
        var found = Assert.Single(Find(text, language), date => date.Span.Cut(text) == words);
        Assert.Equal((from, to), (found.From.ToString("yyyy-MM-dd", null), found.To.ToString("yyyy-MM-dd", null)));
        Assert.True(found.Sentence.Contains(found.Span));
    }
}
