using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Store;

public sealed class QuoteActorsTests
{
    private const string Ministry = "Turkish Ministry of National Defence";

    [Theory]
    [InlineData("“We leave,” Turkey's Defence Ministry said.", "Defence Ministry", Ministry)]
    [InlineData("“We leave,” the Defence Ministry said. “All of us,” it added.", "Defence Ministry", Ministry + "|" + Ministry)]
    [InlineData("“We leave,” said a source in the Defence Ministry.", "Defence Ministry", "")]
    [InlineData("“We leave,” a Defence Ministry official said.", "Defence Ministry", "")]
    public void Of_BodySpeaks_IsToldByItsMention(string text, string form, string expected)
    {
        var at = text.IndexOf(form, StringComparison.Ordinal);
        var actors = new[] { new ActorMention(Ministry, "mod", [new Evidence(new TextSpan(at, at + form.Length), "test", form)]) };
        var enrichment = new Enricher(DossierVocabulary.Empty).Enrich(new ArticleInput("", text, "en", null)) with { Actors = actors, Quotes = QuoteFinder.Find(NewsText.Cut(text, "en"), actors, new HashSet<string> { "mod" }) };
        Assert.Equal(expected, string.Join('|', QuoteActors.Of(enrichment, text).Select(actor => actor?.Name ?? "")));
    }
}
