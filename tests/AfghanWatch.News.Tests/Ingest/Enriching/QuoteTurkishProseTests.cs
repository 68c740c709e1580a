using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Turkish news prose: subjects far from their verb, clauses before a colon, wishes, sources, letters in pieces.</summary>
public sealed class QuoteTurkishProseTests
{
    [Theory]
    [InlineData("Başta Ned Price olmak üzere mevkidaşlarıyla görüşmelerinin sorulması üzerine Akar, \"Görüşmeler sürüyor\" ifadelerini kullandı.", "Hulusi Akar: Görüşmeler sürüyor")]
    [InlineData("Erdoğan'ın bunu söylediğini anımsatan Çavuşoğlu şu ifadeleri kullandı:\n\"Temaslarımız var.\"", "Mevlüt Çavuşoğlu: Temaslarımız var.")]
    [InlineData("Akar, şunları kaydetti; \"Mehmetçik görevinin başında.\"", "Hulusi Akar: Mehmetçik görevinin başında.")]
    [InlineData("Akar, uçakta, “Acelemiz yok, teklifler masada demişti.", "Hulusi Akar: Acelemiz yok, teklifler masada")]
    [InlineData("Millî Savunma Bakanlığının basın açıklaması şöyledir:\n\n“Tahliye dün başlamıştır.”", "Millî Savunma Bakanlığı: Tahliye dün başlamıştır.")]
    public void Direct_Speaker_IsFound(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Akar, yeni bir dalganın başlayacağını savundu: \"Hazırız.\"", "Hulusi Akar: yeni bir dalganın başlayacağını")]
    [InlineData("Akar, açlığın yeni bir göç dalgasını tetikleyebileceği uyarısında bulundu.", "Hulusi Akar: açlığın yeni bir göç dalgasını tetikleyebileceği")]
    [InlineData("Akar, görüşme tutanaklarının açıklanmasını istedi.", "Hulusi Akar: görüşme tutanaklarının açıklanmasını")]
    [InlineData("Akar, kimsenin adını anmadan, bu yolun zor olduğunu söyledi.", "Hulusi Akar: bu yolun zor olduğunu")]
    [InlineData("Akar, dün akşam Ned Price ile telefonda görüştüğünü belirtti.", "Hulusi Akar: dün akşam Ned Price ile telefonda görüştüğünü")]
    [InlineData("Rapora göre bugüne kadar 341 kule yapıldı.", "Rapor: bugüne kadar 341 kule yapıldı")]
    public void Indirect_Clause_IsCut(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Fact]
    public void Indirect_SourceThatIsNobody_IsToldByNobody() => Assert.Equal(["?: olay dün gece meydana geldi"], QuoteCase.Told("Edinilen bilgilere göre, olay dün gece meydana geldi.", QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Find_LooseAccents_ReadsTheSame(NormalizationForm form)
    {
        var text = "Akar, görüşmelerin sürdüğünü söyledi. Akar, \"Hazırız\" diye konuştu.".Normalize(form);
        var quotes = QuoteCase.Find(text, "tr");
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal("Hulusi Akar", quote.Speaker));
    }

    [Fact]
    public void Find_LettersReadAsWindows1252_ReadsTheSame()
    {
        const string Text = "Akar, gÃ¶rÃ¼ÅŸmelerin sÃ¼rdÃ¼ÄŸÃ¼nÃ¼ sÃ¶yledi.";
        Assert.Equal("gÃ¶rÃ¼ÅŸmelerin sÃ¼rdÃ¼ÄŸÃ¼nÃ¼", QuoteCase.Only(Text, QuoteKind.Indirect, "tr").Span.Cut(Text));
    }
}
