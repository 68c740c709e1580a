using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Turkish attributions by verb, place and form of the speaker.</summary>
public sealed class QuoteTurkishVariantTests
{
    [Theory]
    [InlineData("Akar, pistin hazır olduğu yönünde açıklama yaptı.", "Hulusi Akar: pistin hazır olduğu")]
    [InlineData("Akar, pistin hazır olduğu müjdesini verdi.", "Hulusi Akar: pistin hazır olduğu")]
    [InlineData("Akar, fiyatların ikiye katlandığı tespitinde bulundu.", "Hulusi Akar: fiyatların ikiye katlandığı")]
    [InlineData("Akar, yem fiyatının üçe katlandığından yakındı.", "Hulusi Akar: yem fiyatının üçe katlandığından")]
    [InlineData("Akar, misyonun ülkeye hayırlı olmasını temenni etti.", "Hulusi Akar: misyonun ülkeye hayırlı olmasını")]
    [InlineData("Türk diplomatların Reuters'a anlattığına göre, kapılar öğlen kapatıldı.", "Türk diplomatlar: kapılar öğlen kapatıldı")]
    [InlineData("Göç İdaresi Başkanlığının internet sitesinde yer alan verilere göre, kapılar öğlen kapatıldı.", "Göç İdaresi Başkanlığı: kapılar öğlen kapatıldı")]
    [InlineData("Akar'a göre duvar bitmek üzere.", "Hulusi Akar: duvar bitmek üzere")]
    [InlineData("Akar bekledi. Bölgede tek asker kalmayacağını açıkladı.", "Hulusi Akar: Bölgede tek asker kalmayacağını")]
    [InlineData("Akar katıldığı televizyon programında pistin hazır olduğunu belirtti.", "Hulusi Akar: pistin hazır olduğunu")]
    [InlineData("Akar, durumu soran bir izleyiciye de, kimsenin geride bırakılmayacağını söyledi.", "Hulusi Akar: kimsenin geride bırakılmayacağını")]
    [InlineData("Akar gazetecileri sınıra götürdü.Bakan Akar, videoların çoğunun eski olduğunu söyledi.", "Hulusi Akar: videoların çoğunun eski olduğunu")]
    public void Indirect_Variants_HaveClauseAndSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("“Pist hazır, kule çalışıyor” değerlendirmesini yapan Akar, salondan ayrıldı.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("“Pist hazır, kule çalışıyor” diye konuştu bir diplomat.", "diplomat: Pist hazır, kule çalışıyor")]
    [InlineData("“Pist hazır, kule çalışıyor” dedi görüşmelere katılan bir kaynak.", "görüşmelere katılan bir kaynak: Pist hazır, kule çalışıyor")]
    [InlineData("Akar'ın yazılı açıklamasında, “Pist hazır, kule çalışıyor” denildi.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Akar, “Pist hazır, kule çalışıyor” notunu düştü.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Akar, “Pist hazır, kule çalışıyor” görüşünü müdafaa etti.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Akar salona geldi. “Pist hazır, kule çalışıyor” diye yazdı.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Bakan Hulusi Akar bugün olağanüstü toplanan Meclis'te, “Pist hazır, kule çalışıyor” dedi.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Akar: Pist hazır, kule çalışıyor\n\nTören dün yapıldı. Katılım yüksekti.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Akar Muş'ta konuştu: Pist hazır, kule çalışıyor\n\nTören dün yapıldı.", "Hulusi Akar: Pist hazır, kule çalışıyor")]
    [InlineData("Tören dün yapıldı.\n\n22.47 | Bakan Akar: Pist hazır, kule çalışıyor.\n\nKatılım yüksekti.", "Hulusi Akar: Pist hazır, kule çalışıyor.")]
    public void Direct_Variants_HaveSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Uluslararası Af Örgütü, kapıların kapatıldığını duyurdu. Örgüt, pistin hazır olduğunu belirtti. Raporda, duvarın bittiği belirtildi.", "Uluslararası Af Örgütü|Uluslararası Af Örgütü|Uluslararası Af Örgütü")]
    [InlineData("Van Valiliği, kapıların kapatıldığını duyurdu. Valilik, pistin hazır olduğunu belirtti.", "Van Valiliği|Van Valiliği")]
    [InlineData("Valilik, kapıların kapatıldığını duyurdu. Baro, pistin hazır olduğunu belirtti.", "Valilik|Baro")]
    public void Indirect_BodyCalledByItsLastWord_IsTheOneNamed(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Find(text, "tr").Select(quote => quote.Speaker)));

    [Theory]
    [InlineData("THY'nin biletleri satışa çıktı: İlk uçuş mayısta\n\nTören dün yapıldı.")]
    [InlineData("Fotoğraf: Akar arşivi Ankara\n\nTören dün yapıldı.")]
    [InlineData("Söyleşi: \"Havalimanı bir anahtar\"\n\nTören dün yapıldı.")]
    public void Direct_LabelsOfThings_AreNoSpeech(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Direct, "tr"));
}
