using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Turkish words that somebody brings up, subjects among occasions and papers, and people of one name or one surname.</summary>
public sealed class QuoteTurkishOwnersTests
{
    [Theory]
    [InlineData("Deneyimli siyasetçi, Bakan Hulusi Akar'ın dün söylediği “Kalmaya hazırız biz” sözüne dikkat çekti.", "Hulusi Akar: Kalmaya hazırız biz")]
    [InlineData("Bakan Hulusi Akar'ın salı günkü toplantıda sarf ettiği “Kalmaya hazırız biz” sözleri yankı buldu.", "Hulusi Akar: Kalmaya hazırız biz")]
    [InlineData("Bakan Hulusi Akar'ın salı günü “Kalmaya hazırız biz” deyişini de not edin.", "Hulusi Akar: Kalmaya hazırız biz")]
    [InlineData("Köyde ilk gelenleri gören çoban sabahtan beri beklediğini söyleyerek \"Kapıyı kapattım hemen\" dedi.", "çoban: Kapıyı kapattım hemen")]
    [InlineData("Kuyruktaki bir kamyon şoförü buna gülüyor: “Pazartesiden beri buradayım.”", "kamyon şoförü: Pazartesiden beri buradayım.")]
    [InlineData("Görüntüleri Bakanlıkça dün paylaşılan ziyarette Akar, askerlere şöyle seslendi: \"Sizlerle gurur duyuyoruz.\"", "Hulusi Akar: Sizlerle gurur duyuyoruz.")]
    public void Direct_OwnersAndSubjects_AreTold(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_WhoBringsUpAnothersWords_GoesOn() =>
        Assert.Equal(["Angela Merkel: Adım atmayız", "Hulusi Akar: Biz de atmayız"], QuoteCase.Told("Merkel'in dün akşam “Adım atmayız” dediğini anımsatan Akar, “Biz de atmayız” ifadelerini kullandı.", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_SurnameOfTwo_IsTheLastNamed() =>
        Assert.Equal(["Gülay Baltalı: Kapıyı ben açtım"], QuoteCase.Told("Muhtar Selim Baltalı sustu. Muhtarın eşi Gülay Baltalı ise o geceyi unutamadığını anlattı. Baltalı, “Kapıyı ben açtım” dedi.", QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Van Valiliğinden bu sabah yapılan yazılı açıklamada göçmenlerin Afganistan uyruklu olduğu belirtildi.", "Van Valiliği: göçmenlerin Afganistan uyruklu olduğu")]
    [InlineData("Göç İdaresi Başkanlığı ise DW Türkçe'nin sorularına dün gönderdiği yazılı yanıtta, işlemlerin sürdüğünü savundu.", "Göç İdaresi Başkanlığı: işlemlerin sürdüğünü")]
    [InlineData("Sınırdan geçişlerin arttığına değinen Akar toplantıdan ayrıldı.", "Hulusi Akar: Sınırdan geçişlerin arttığına")]
    [InlineData("Mülteciler Yüksek Komiserliği'ne (UNHCR) göre dönenlerin çoğu korkudan ayrılıyor.", "Mülteciler Yüksek Komiserliği: dönenlerin çoğu korkudan ayrılıyor")]
    [InlineData("Çelik, Bakan Akar'ın konuyu yarınki grup konuşmasında ele alacağını söyledi.", "Çelik: Bakan Akar'ın konuyu yarınki grup konuşmasında ele alacağını")]
    public void Indirect_OwnersAndSubjects_AreTold(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("Akar, görüşmelerin sürdüğünü, kararın temmuz ayının sonunda verileceğini söyledi.", 2)]
    [InlineData("Akar, görüşmelerin sürdüğünü, kararın ise sonra verileceğini söyledi.", 1)]
    [InlineData("Akar, evini sattığını, bir daha dönmeyeceğini söyledi.", 1)]
    public void Indirect_ShortClauses_PartBySubject(string text, int clauses) => Assert.Equal(clauses, QuoteCase.Told(text, QuoteKind.Indirect, "tr").Length);
}
