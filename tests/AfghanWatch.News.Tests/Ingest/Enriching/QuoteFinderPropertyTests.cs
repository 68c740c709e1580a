using System.Diagnostics;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteFinderPropertyTests
{
    private static readonly string[] Scraps =
    [
        "\"", "“", "”", "„", "‘", "’", "'", "''", "``", "«", "»", " ", "\n", "\n\n", "\r\n", ".", ",", ":", "?", "…", "—", "(", ")", "Akar", "said", "he", "that", "told", "according to", "the ministry", "Taliban",
        "dedi", "söyledi", "göre", "diyen", "olduğunu", "saying", "and", "who", "was quoted as saying", "Gen.", "Aug. 24", "\0", "\uD800", "\uDC00", "😀", "\u202E", "عرب", "&quot;", "â€œ", ",,", "a", "We", "I", "5",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("de")]
    public void Find_OnAnyMixture_KeepsItsPromises(string language)
    {
        var random = new Random(20210825);
        for (var round = 0; round < 2000; round++)
        {
            var builder = new StringBuilder();
            for (var i = random.Next(1, 60); i > 0; i--)
            {
                builder.Append(Scraps[random.Next(Scraps.Length)]);
                if (random.Next(3) > 0)
                {
                    builder.Append(' ');
                }
            }

            Check(builder.ToString(), language);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("“”")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("said")]
    [InlineData("dedi")]
    [InlineData(":")]
    [InlineData("Akar:")]
    [InlineData("according to")]
    [InlineData("göre")]
    [InlineData("said,")]
    [InlineData(", said")]
    [InlineData("“ ” said ,")]
    [InlineData("Geçti. 'Abim git. 'Annem kal. 'Ben kaldım. Sonra döndü.")]
    [InlineData("Geçti, 'Abim Git, 'Annem Kal, 'Ben kaldım, sonra")]
    [InlineData("Sınırı geçti. 'Abim git dedi. 'Annem kal dedi. 'Ben kaldım. Sonra döndü.")]
    public void Find_OnScraps_DoesNotThrow(string text)
    {
        Check(text, "en");
        Check(text, "tr");
    }

    [Theory]
    [InlineData("\"", "en")]
    [InlineData("“", "en")]
    [InlineData("”", "en")]
    [InlineData("' ", "en")]
    [InlineData("“a ", "en")]
    [InlineData("'a ", "en")]
    [InlineData("a\" ", "en")]
    [InlineData("\n'a", "en")]
    [InlineData("\n\n“a b", "en")]
    [InlineData("x", "en")]
    [InlineData("said ", "en")]
    [InlineData("Akar ", "en")]
    [InlineData("said, ", "en")]
    [InlineData("said in Kabul on ", "en")]
    [InlineData("Akar said that ", "en")]
    [InlineData("“a,” he said ", "en")]
    [InlineData("according to the ", "en")]
    [InlineData("“We go,” Akar said. ", "en")]
    [InlineData("dedi ", "tr")]
    [InlineData("Akar, ", "tr")]
    [InlineData("a göre ", "tr")]
    [InlineData("olduğunu söyledi ", "tr")]
    [InlineData("“a” dedi ", "tr")]
    [InlineData("yapılan açıklamada ", "tr")]
    [InlineData("Akar: ", "tr")]
    public void Find_OnLongRepetition_TakesLinearTime(string scrap, string language)
    {
        // Twice the text may take about twice the time; a quadratic step would take minutes here.
        var text = new StringBuilder().Insert(0, scrap, 100_000 / scrap.Length).ToString();
        var watch = Stopwatch.StartNew();
        Check(text, language);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"took {watch.Elapsed}");
    }

    private static void Check(string text, string language)
    {
        ActorMention[] actors = text.IndexOf("Akar", StringComparison.Ordinal) is var at and >= 0 ? [new ActorMention("Hulusi Akar", "hulusi-akar", [new Evidence(new TextSpan(at, at + 4), "test")])] : [];
        var previous = 0;
        var spoken = 0;
        foreach (var quote in QuoteFinder.Find(NewsText.Cut(text, language), actors))
        {
            if (quote is { Kind: QuoteKind.Direct, Rule: not "quote.nested" })
            {
                Assert.InRange(quote.Span.Start, spoken, text.Length);
                spoken = quote.Span.End;
            }

            Assert.InRange(quote.Span.Start, previous, text.Length);
            Assert.InRange(quote.Span.End, quote.Span.Start + 1, text.Length);
            Assert.InRange(quote.Sentence.Start, 0, text.Length);
            Assert.InRange(quote.Sentence.End, quote.Sentence.Start, text.Length);
            if (quote.SpeakerSpan is { } speaker)
            {
                Assert.Equal(quote.SpeakerText, speaker.Cut(text));
            }

            Assert.False(char.IsWhiteSpace(text[quote.Span.Start]) || char.IsWhiteSpace(text[quote.Span.End - 1]));
            previous = quote.Span.Start;
        }
    }
}
