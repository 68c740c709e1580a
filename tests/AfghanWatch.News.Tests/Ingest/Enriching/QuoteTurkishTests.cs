using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteTurkishTests
{
    [Theory]
    [InlineData("Milli Savunma Bakanı Hulusi Akar, \"Mehmetçik görevini başarıyla tamamladı\" dedi.", "Hulusi Akar: Mehmetçik görevini başarıyla tamamladı")]
    [InlineData("\"Havalimanı konusunda görüşmeler sürüyor\" diyen Bakan Akar, ayrıntı vermedi.", "Hulusi Akar: Havalimanı konusunda görüşmeler sürüyor")]
    [InlineData("Akar, “Kabil'de işimiz bitmedi.” ifadelerini kullandı.", "Hulusi Akar: Kabil'de işimiz bitmedi.")]
    [InlineData("Çavuşoğlu, 'Büyükelçiliğimiz açık kalacak' diye konuştu.", "Mevlüt Çavuşoğlu: Büyükelçiliğimiz açık kalacak")]
    [InlineData("Bakan Çavuşoğlu: “Yeni bir göç dalgasını kaldıramayız.”", "Mevlüt Çavuşoğlu: Yeni bir göç dalgasını kaldıramayız.")]
    [InlineData("Erdoğan, konuşmasında \"Sınırlarımız güvendedir\" değerlendirmesinde bulundu.", "Recep Tayyip Erdoğan: Sınırlarımız güvendedir")]
    [InlineData("Taliban Sözcüsü Zabihullah Mücahid, «Yabancı asker istemiyoruz» açıklamasını yaptı.", "Zabihullah Mujahid: Yabancı asker istemiyoruz")]
    [InlineData("“Kimse ülkesini isteyerek terk etmez” dedi Çavuşoğlu.", "Mevlüt Çavuşoğlu: Kimse ülkesini isteyerek terk etmez")]
    [InlineData("Dışişleri Bakanlığından yapılan açıklamada, \"Gelişmeler yakından izlenmektedir.\" denildi.", "Dışişleri Bakanlığı: Gelişmeler yakından izlenmektedir.")]
    [InlineData("Reuters'a konuşan üst düzey bir Türk yetkili, \"Bu iş çok riskli\" ifadesini kullandı.", "üst düzey bir Türk yetkili: Bu iş çok riskli")]
    public void Direct_TurkishCues_FindSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Akar şunları söyledi: Görevimiz bitti ama dostluğumuz sürecek. Kabil'e selam olsun.", "Hulusi Akar: Görevimiz bitti ama dostluğumuz sürecek. Kabil'e selam olsun.")]
    [InlineData("Akar, toplantıda şunları kaydetti:\n\n\"Kimseye boyun eğmeyiz.\"\n\nToplantı iki saat sürdü.", "Hulusi Akar: Kimseye boyun eğmeyiz.")]
    [InlineData("Çavuşoğlu şöyle konuştu:\n\nBiz Afgan halkının yanındayız.\n\nBakan daha sonra ayrıldı.", "Mevlüt Çavuşoğlu: Biz Afgan halkının yanındayız.")]
    public void Direct_AfterColon_IsFoundWithoutMarks(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_InterruptedInTurkish_IsTwoItems()
    {
        const string Text = "“Çekilme başladı” diyen Akar, “Herkes sağ salim dönecek” ifadesini kullandı.";
        Assert.Equal(["Hulusi Akar: Çekilme başladı", "Hulusi Akar: Herkes sağ salim dönecek"], QuoteCase.Told(Text, QuoteKind.Direct, "tr"));
    }

    [Fact]
    public void Direct_NextSentenceWithoutSubject_KeepsSpeaker()
    {
        const string Text = "Akar, \"Hazırlıklar tamamlandı\" dedi. \"Son karar yakında verilecek\" diye ekledi.\n\n\"Acele etmiyoruz.\" ifadelerini kullandı.";
        Assert.Equal(["Hulusi Akar: Hazırlıklar tamamlandı", "Hulusi Akar: Son karar yakında verilecek", "Hulusi Akar: Acele etmiyoruz."], QuoteCase.Told(Text, QuoteKind.Direct, "tr"));
    }

    [Theory]
    [InlineData("Bakan Akar, Kabil'e ek asker gönderilmeyeceğini söyledi.", "Hulusi Akar: Kabil'e ek asker gönderilmeyeceğini")]
    [InlineData("Hulusi Akar Afganistan'daki tahliyenin başladığını açıkladı.", "Hulusi Akar: Afganistan'daki tahliyenin başladığını")]
    [InlineData("Çavuşoğlu, tüm taraflarla temasta olduklarını belirtti.", "Mevlüt Çavuşoğlu: tüm taraflarla temasta olduklarını")]
    [InlineData("Türk yetkililer, görüşmelerin sürdüğünü ifade etti.", "Türk yetkililer: görüşmelerin sürdüğünü")]
    [InlineData("Erdoğan, sınır duvarının kısa sürede biteceğini dile getirdi.", "Recep Tayyip Erdoğan: sınır duvarının kısa sürede biteceğini")]
    [InlineData("ANKARA, 25 Ağustos - Bakan Akar, Kabil'deki uçuşların sürdüğünü söyledi.", "Hulusi Akar: Kabil'deki uçuşların sürdüğünü")]
    [InlineData("Taliban'ın isteğine değinen Akar, yaptığı açıklamada kararın yakında verileceğini kaydetti.", "Hulusi Akar: kararın yakında verileceğini")]
    [InlineData("Kaynakların aktardığına göre askerlerin dönüşü üç gün sürecek.", "Kaynaklar: askerlerin dönüşü üç gün sürecek")]
    [InlineData("Reuters'ın haberine göre, uçakta yüz kişi vardı.", "Reuters: uçakta yüz kişi vardı")]
    [InlineData("Reuters'a göre, Kabil'de yaklaşık 500 Türk askeri bulunuyor.", "Reuters: Kabil'de yaklaşık 500 Türk askeri bulunuyor")]
    [InlineData("Bakanlık kaynaklarına göre askerlerin dönüşü üç gün sürecek.", "Bakanlık kaynakları: askerlerin dönüşü üç gün sürecek")]
    public void Indirect_TurkishClause_IsCutFromItsSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Fact]
    public void SpeakerText_LosesItsSuffix()
    {
        const string Text = "Milli Savunma Bakanlığı kaynaklarına göre uçuşlar yeniden başladı.";
        Assert.Equal("Milli Savunma Bakanlığı kaynakları", QuoteCase.Only(Text, QuoteKind.Indirect, "tr").SpeakerText);
    }

    [Fact]
    public void Indirect_OfficeAlone_LeadsBackToItsHolder()
    {
        const string Text = "Dışişleri Bakanı Mevlüt Çavuşoğlu Kabil'e gitti. Bakan, görüşmelerin olumlu geçtiğini belirtti.";
        Assert.Equal(["Mevlüt Çavuşoğlu: görüşmelerin olumlu geçtiğini"], QuoteCase.Told(Text, QuoteKind.Indirect, "tr"));
    }

    [Theory]
    [InlineData("Toplantıda \"Kararlı Destek\" misyonu ele alındı.")]
    [InlineData("Sözde \"emirlik\" hiçbir ülke tarafından tanınmadı.")]
    [InlineData("Akar'ın önerisi 'ek asker' tartışmasını büyüttü ve Ankara'nın tutumunu değiştirmedi.")]
    public void Direct_NamesAndIrony_AreLeftOut(string text) => Assert.Empty(QuoteCase.Direct(text, "tr"));

    [Theory]
    [InlineData("Görevimiz sona erdi, evimize dönüyoruz\" dedi Akar.", "Hulusi Akar: Görevimiz sona erdi, evimize dönüyoruz")]
    [InlineData("Akar, Sözümüzü tuttuk\" dedi.", "Hulusi Akar: Sözümüzü tuttuk")]
    [InlineData("Akar, \"Sözümüzü tuttuk, dedi.", "Hulusi Akar: Sözümüzü tuttuk,")]
    public void Direct_BrokenTurkishMarks_AreMended(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));
}
