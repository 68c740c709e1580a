using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>How real pages are built: headings in capitals inside a speech, marks that slid or were lost, markup between the paragraphs.</summary>
public sealed class QuoteRealPagesTests
{
    [Fact]
    public void Direct_HeadingInCapitalsInsideSpeech_PartsIt() => Assert.Equal(
        ["Hulusi Akar: Uçak kaldıracağız.", "Hulusi Akar: Elçilikte önlem aldık. Orası açık kalacak"],
        QuoteCase.Told("Konuyla ilgili konuşan Akar, şu ifadeleri kullandı:\n\"Uçak kaldıracağız.\n\"BÜYÜKELÇİLİK AÇIK KALACAK\"\nElçilikte önlem aldık. Orası açık kalacak\"\nBenzer haberler", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_QuotedHeadingInCapitals_IsNoSpeech() => Assert.Equal(["Gücümüz yerinde."], QuoteCase.Direct("Akar, şunları söyledi:\n\n\"Gücümüz yerinde.\"\n\n\"ANLAŞTIĞIMIZ KONULAR VAR\"", "tr"));

    [Theory]
    [InlineData("tr", "Çavuşoğlu, tanıma için, \"Acele etmiyoruz. Kimler gelecek, göreceğiz. Ortak davranacağız \"açıklamasında bulundu.", "Mevlüt Çavuşoğlu: Acele etmiyoruz. Kimler gelecek, göreceğiz. Ortak davranacağız")]
    [InlineData("en", "No paper has been signed. “Our talks are serious and they advance, “Akar said.", "Hulusi Akar: Our talks are serious and they advance,")]
    [InlineData("en", "“We have enough soldiers for the duty. They are ready, “he said.", "?: We have enough soldiers for the duty. They are ready,")]
    public void Direct_ClosingMarkSlidToTheAttribution_EndsThere(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, language));

    [Theory]
    [InlineData("en", "Akar said:\n\n“We are the neighbours of this country. Nobody should pretend not to hear. “” To be strong means to have friends. For what? For our borders.\n\nAdd a comment", "We are the neighbours of this country. Nobody should pretend not to hear. “” To be strong means to have friends. For what? For our borders.")]
    [InlineData("en", "The words of Akar are as follows:\n\n“Our soldiers did their duty.\n\nThe planes came early. We brought them home. “\n\nAdd a comment", "Our soldiers did their duty.\n\nThe planes came early. We brought them home.")]
    [InlineData("tr", "Çavuşoğlu, temasları anlatırken, \"Kanallarımız var. Kabil'de de Doha'da da konuşuyoruz. Bir kurul hükümet kurmaya çalı", "Kanallarımız var. Kabil'de de Doha'da da konuşuyoruz. Bir kurul hükümet kurmaya çalı")]
    public void Direct_SpeechThatIsNotClosed_RunsToItsEnd(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text, language));

    [Fact]
    public void Direct_MarkupBetweenParagraphs_IsNoSpeech() => Assert.Equal(
        ["Hazırız."],
        QuoteCase.Direct("last minute “data-src =” “> Latest news!\n\nAkar said: “Hazırız.”\n\n[related title=\"The governor spoke of his wall today\" link=\"https://news.example/the-wall-is-done\"]"));
}
