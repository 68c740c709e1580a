using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Articles;

public sealed class PublicationDoubtTests
{
    private const string Text = "ANKARA, Aug. 25, 2021 (Agency) — Turkey began to withdraw its troops from Kabul airport on Wednesday, Defence Minister Hulusi Akar said.";

    [Theory]
    [InlineData("2021-08-25", false)]
    [InlineData("2021-08-27", false)]
    [InlineData("2021-08-24", false)]
    [InlineData("2021-09-08", true)]
    [InlineData("2022-11-03", true)]
    [InlineData("2021-08-01", true)]
    public void Of_PageFarFromItsDateline_IsContradicted(string published, bool isContradicted)
    {
        var day = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isContradicted, PublicationDoubt.Of(day, DateFinder.Find(NewsText.Cut(Text, "en"), day)) is not null);
    }

    [Fact]
    public void Weigh_Contradicted_KeepsTheDayWithLessCertaintyAndTheEvidence()
    {
        var given = new PublicationDate(new DateOnly(2022, 11, 3), null, DateBasis.Given, Certainty.Stated);
        var weighed = PublicationDoubt.Weigh(given, Text, DateFinder.Find(NewsText.Cut(Text, "en"), given.Date));

        Assert.Equal((given.Date, DateBasis.Given, Certainty.Inferred), (weighed.Date, weighed.Basis, weighed.Certainty));
        Assert.Contains("Aug. 25, 2021", weighed.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Weigh_NoDay_TakesTheDatelines()
    {
        var weighed = PublicationDoubt.Weigh(PublicationDate.Unknown, Text, DateFinder.Find(NewsText.Cut(Text, "en"), null));

        Assert.Equal((new DateOnly(2021, 8, 25), DateBasis.Text, Certainty.Stated), (weighed.Date!.Value, weighed.Basis, weighed.Certainty));
    }

    [Fact]
    public async Task Import_PageOfAnotherDay_ShowsTheDatelineOnTheArticle()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line(published: "2022-11-03", text: Text))], null, TestContext.Current.CancellationToken);
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!;

        Assert.Equal(new DateOnly(2021, 8, 25), article.OtherDay?.From);
        Assert.Equal(Certainty.Inferred, article.Published.Certainty);
    }
}
