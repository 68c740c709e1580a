using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Who is meant by a description, with the shipped vocabulary.</summary>
public sealed class ActorReferenceTests
{
    private static readonly Enricher Enricher = new(VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary")));

    [Fact]
    public void Find_TheSpokesmanAfterANamedOne_IsTheNamedOne()
    {
        var names = Names("Mohammad Naeem told the agency that talks go on. The Taliban spokesman said his group wants good relations.");
        Assert.Contains("Mohammad Naeem", names);
        Assert.DoesNotContain("Taliban spokesman (unnamed)", names);
    }

    [Fact]
    public void Find_ASpokesmanAfterANamedOne_StaysUnnamed() =>
        Assert.Contains("Taliban spokesman (unnamed)", Names("Mohammad Naeem told the agency that talks go on. A Taliban spokesman in Kabul said otherwise."));

    [Fact]
    public void Find_OfficeInAnUndatedText_IsTheHolderItNames()
    {
        var quotes = Enricher.Enrich(new ArticleInput(
            "", "Turkey's defence minister said that Ankara would send no more soldiers. \"It is out of the question,\" Hulusi Akar told reporters.", "en", null)).Quotes;
        Assert.All(quotes, quote => Assert.Equal("Hulusi Akar", quote.Speaker));
        Assert.Equal(2, quotes.Count);
    }

    private static List<string> Names(string text) => [.. Enricher.Enrich(new ArticleInput("", text, "en", new DateOnly(2021, 8, 25))).Actors.Select(actor => actor.Name)];
}
