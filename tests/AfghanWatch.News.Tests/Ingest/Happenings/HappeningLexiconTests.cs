using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Happenings;

namespace AfghanWatch.News.Tests.Ingest.Happenings;

public sealed class HappeningLexiconTests
{
    private static HappeningLexicon Lexicon => HappeningWords.BuiltIn.Lexicon;

    [Theory]
    [InlineData("tr", "uçağıyla", "fly")]
    [InlineData("tr", "çadırlarını", "tent")]
    [InlineData("tr", "trenlerinden", "train")]
    [InlineData("tr", "öldü", "kill")]
    [InlineData("tr", "gözaltına", "detain")]
    [InlineData("tr", "depremde", "quake")]
    [InlineData("en", "trains", "train")]
    [InlineData("en", "detained", "detain")]
    [InlineData("en", "stopping", "stop")]
    [InlineData("en", "parties", null)]
    [InlineData("tr", "oldu", "make")]
    [InlineData("en", "kar", null)]
    [InlineData("tr", "koyunlar", "meat")]
    [InlineData("tr", "köyün", "village")]
    [InlineData("tr", "yasanın", "law")]
    [InlineData("tr", "yaşayan", null)]
    [InlineData("tr", "yaşındaki", null)]
    [InlineData("tr", "altında", "make")]
    [InlineData("tr", "döviz", null)]
    [InlineData("tr", "derece", null)]
    [InlineData("en", "feed", null)]
    public void Find_Word_GivesItsMeaning(string language, string word, string? meaning) =>
        Assert.Equal(meaning is null ? null : "~" + meaning, Lexicon.Find(NewsText.Cut(word, language), 0, language == "tr", out _)?.Name);

    [Theory]
    [InlineData("tr", "sınır dışı edildi", "deport")]
    [InlineData("tr", "hayatını kaybetti", "kill")]
    [InlineData("tr", "bir araya geldi", "talk")]
    [InlineData("en", "handed over the school", "handover")]
    [InlineData("en", "pulled out of Kabul", "withdraw")]
    public void Find_Phrase_TakesAllItsWords(string language, string words, string meaning)
    {
        var found = Lexicon.Find(NewsText.Cut(words, language), 0, language == "tr", out var length);
        Assert.Equal("~" + meaning, found?.Name);
        Assert.True(length > 1);
    }

    [Fact]
    public void Find_AnyText_NeverThrows()
    {
        foreach (var text in (string[])["\ud800 \0 ''", new string('ı', 100_000), string.Concat(Enumerable.Repeat("ler", 50_000)), "' 'in s", "ان اف"])
        {
            var cut = NewsText.Cut(text, "tr");
            for (var i = 0; i < cut.Tokens.Count; i++)
            {
                Lexicon.Find(cut, i, i % 2 == 0, out var length);
                Assert.InRange(length, 1, cut.Tokens.Count);
            }
        }
    }
}
