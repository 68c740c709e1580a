using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Tests.Features.Articles;

internal static class Sample
{
    public static ArticleView Article(params ArticleTag[] tags) => new()
    {
        Id = 5,
        Title = "Troops & \"talks\" [50% done]",
        TitleBasis = TitleBasis.Given,
        Outlet = "The {Post}",
        Url = "https://example.org/a(b)",
        Language = "en",
        Published = new PublicationDate(new DateOnly(2021, 8, 25), null, DateBasis.Given, Certainty.Stated),
        FirstSeenAt = new DateTime(2021, 8, 25, 12, 0, 0, DateTimeKind.Utc),
        Kind = ArticleKind.Report,
        OnTopic = true,
        Review = ReviewState.New,
        Version = 1,
        CurrentVersion = 1,
        Text = "Turkey begins to leave.",
        Paragraphs = [new TextSpan(0, 23)],
        Tags = tags,
        Versions = [],
        Story = [],
        History = [],
    };

    public static ArticleTag Tag(string key, TagType type, int start = 0, int end = 6, Verdict? verdict = null) =>
        new(key, type, key, null, null, [new Evidence(new TextSpan(start, end), "rule.one")], null, verdict, null, null, null);
}
