using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Turkish speakers over a document: dropped subjects, descriptions, papers, names people go by, and what only looks like speech.</summary>
public sealed class QuoteTurkishChainTests
{
    [Theory]
    [InlineData("Akar dün sınırdaydı. Deneyimli diplomat, \"Gitmedik\" dedi.", "Hulusi Akar: Gitmedik")]
    [InlineData("Angela Merkel Ankara'ya geldi. 60 yaşındaki kadın, \"Görüşeceğiz\" dedi.", "Angela Merkel: Görüşeceğiz")]
    [InlineData("Herat'tan gelen ve adının yalnızca Nesrin olarak yazılmasını isteyen 29 yaşındaki öğretmen, \"Kızım için geldim\" dedi.", "Nesrin: Kızım için geldim")]
    [InlineData("Bir okurum, emekli subay Hulusi Akar, telefonda konuştu. \"Çocukların suçu yok\" dedi.", "Hulusi Akar: Çocukların suçu yok")]
    [InlineData("Yeğenim, emekli bir astsubay, pek konuşmazdı. „Misafir kalmaz” dedi.", "Yeğenim: Misafir kalmaz")]
    [InlineData("\"Bizi geri gönderecekler\" diyen 24 yaşındaki Farid, İstanbul'da çalışıyor.", "24 yaşındaki Farid: Bizi geri gönderecekler")]
    [InlineData("Bakan Akar'ın, \"Kalmaya hazırız biz\" açıklamasının ardından pist boşaldı.", "Hulusi Akar: Kalmaya hazırız biz")]
    [InlineData("Akar'a göre \"asker orada kalmalı\".", "Hulusi Akar: asker orada kalmalı")]
    [InlineData("Bakan Hulusi Akar, son kafileye hitaben, \"Görevinizi yaptınız\" demiştir.", "Hulusi Akar: Görevinizi yaptınız")]
    public void Direct_Speaker_IsFollowed(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_QuestionBeforeAnswer_IsTheAskers() =>
        Assert.Equal(["gazeteci: Asker kalacak mı?", "Hulusi Akar: Gündemimizde yok"], QuoteCase.Told("Bir gazetecinin “Asker kalacak mı?” sorusuna ise Akar “Gündemimizde yok” karşılığını verdi.", QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Başkonsolosluktan bugün yapılan yazılı açıklamada ise vize işlemlerinin sürdüğü belirtildi.", "Başkonsolosluk: vize işlemlerinin sürdüğü")]
    [InlineData("Bakanlığın açıklamasında, uçuşların süreceği kaydedildi.", "Bakanlık: uçuşların süreceği")]
    [InlineData("Valilik, bu ölümlere ilişkin soruya yanıt verdi. Yanıtta 211 kişinin gömüldüğü belirtildi.", "Valilik: 211 kişinin gömüldüğü")]
    [InlineData("Akar dün konuştu. Öte yandan temsilciliğin taşındığı bildirildi.", "?: Öte yandan temsilciliğin taşındığı")]
    [InlineData("Sınır köylerinde yaşayanlar, her gece yüzlerce kişinin geçtiğini söylüyor.", "Sınır köylerinde yaşayanlar: her gece yüzlerce kişinin geçtiğini")]
    [InlineData("Taliban'ın Kabil'e girmesinin ardından muhalefet partileri, askerin çekilmesini istedi.", "muhalefet partileri: askerin çekilmesini")]
    [InlineData("Köylüler duvarın 2023'ten önce bitmeyeceği görüşünde.", "Köylüler: duvarın 2023'ten önce bitmeyeceği")]
    [InlineData("Bakan Akar bu konuda ayrıntıya girmedi; yalnızca temasların sürdüğünü kaydetti.", "Hulusi Akar: temasların sürdüğünü")]
    [InlineData("Gazeteci Ned Price'ın yetkililere dayandırdığı yazısına göre bütün tahliye planları hazır.", "Ned Price: bütün tahliye planları hazır")]
    [InlineData("Adını vermek istemeyen bir yüksek lisans öğrencisi, pasaportunu uzatıp uzatmayacaklarını bilmediğini söyledi.", "yüksek lisans öğrencisi: pasaportunu uzatıp uzatmayacaklarını bilmediğini")]
    [InlineData("Türk Dışişleri kaynakları DW Türkçe'ye, teklifin masada olduğunu söyledi.", "Türk Dışişleri kaynakları: teklifin masada olduğunu")]
    public void Indirect_SpeakerAndClause_AreWhole(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("“Sıfır mülteci” diye slogan atanlara bakıyorum.")]
    [InlineData("Yazar, \"Kabil Günlüğü\" adlı kitabında savaşı anlatıyor.")]
    [InlineData("Duvarda \"Hudut namustur\" yazılı levha asılı.")]
    [InlineData("\"Kararlı Destek\" misyonu sona erdi.")]
    public void Direct_NamesSlogansAndHeadings_AreNoSpeech(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Havalimanında Türkiye'nin yardımcı olabileceği konuşuluyor.")]
    [InlineData("Onarım için gereken paranin yüksek olduğu tahmin ediliyor.")]
    public void Indirect_TalkOfNobody_GivesNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Fact]
    public void Find_NameCutAtTheEndOfTheText_DoesNotThrow() => Assert.NotNull(QuoteCase.Find("Muhtar Akar sonra", "tr"));
}
