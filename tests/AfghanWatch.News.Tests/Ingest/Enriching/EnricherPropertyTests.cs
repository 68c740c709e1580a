using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Whatever the text holds: nothing throws, and every offset cuts a piece of it.</summary>
public sealed class EnricherPropertyTests
{
    private static readonly Enricher Enricher = new(VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary")));

    private static readonly string[] Scraps =
    [
        "Hulusi Akar", "Akar'ın", "AKAR", "Ã‡avuÅŸoÄŸlu", "C\u0327avus\u0327og\u0306lu", "Dhabih Allah Moudjahid", "a Taliban spokesman", "the Turkish defence minister", "Turkey's Inside Minister", "Mohammad Yaqub", "who", "at the gate of", "of them", "told", "urged",
        "to stay", "that", "said", "dedi", "söyledi", "açıklanmasını istedi", "ifadelerini kullandı", "göre", "ile", "“", "”", "\"", "'", "â€œ", "â€\u009d", "«", "‟", "\n\n", "\n", " ", ".", ",", ";", ":", "—", "(", ")", "25 Aug.", "17 bin 926", "airport", "askerler", "\0",
        "\uD800", "\uDC00", "\u202E", "عرب", "İ", "ı", "\u0301", "Â", "Ã", "Ä", "5", "we", "biz", "Q:", "after talks with", "in a statement, being marked on", "the fact that", "against", "Allah", "Bakanımız", "lardan",
    ];

    [Theory]
    [InlineData("en", 1)]
    [InlineData("tr", 2)]
    [InlineData(null, 3)]
    public void Enrich_AnyMixture_CutsWhatItClaims(string? language, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var builder = new StringBuilder();
            for (var i = random.Next(1, 50); i > 0; i--)
            {
                builder.Append(Scraps[random.Next(Scraps.Length)]).Append(random.Next(4) > 0 ? " " : "");
            }

            var text = builder.ToString();
            Check(text, Enricher.Enrich(new ArticleInput("Akar: “No", text, language, new DateOnly(2021, 8, 25))));
        }
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\0\0\0")]
    [InlineData("â€")]
    [InlineData("Ã")]
    [InlineData("\u0301\u0301")]
    [InlineData("İIıi İSTANBUL ISPARTA")]
    [InlineData("said that")]
    [InlineData("urged to")]
    [InlineData("told him")]
    [InlineData("went on to say")]
    [InlineData("istedi")]
    [InlineData("“")]
    public void Enrich_Scrap_DoesNotThrow(string text)
    {
        Check(text, Enricher.Enrich(new ArticleInput(text, text, "en", null)));
        Check(text, Enricher.Enrich(new ArticleInput(text, text, "tr", null)));
    }

    private static void Check(string text, Enrichment reading)
    {
        Assert.All(reading.Actors.SelectMany(actor => actor.Evidence).Concat(reading.Topics.SelectMany(topic => topic.Evidence)).Select(item => item.Span)
            .Concat(reading.Quotes.Select(quote => quote.Span)).Concat(reading.Places.Select(place => place.Span)).Concat(reading.Positions.Select(position => position.Sentence)), span => Cuts(text, span));
        Assert.All(reading.Quotes, quote => Assert.Equal(quote.SpeakerText, quote.SpeakerSpan?.Cut(text)));
        Assert.All(reading.Quotes, quote => Assert.True(quote.Cue is null || text.Contains(quote.Cue, StringComparison.Ordinal)));
    }

    private static void Cuts(string text, TextSpan span) => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span} of {text.Length}");
}
