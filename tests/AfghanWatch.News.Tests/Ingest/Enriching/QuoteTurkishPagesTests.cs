using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Turkish pages as they are printed: lists and statements without marks, talks turn by turn, marks that never close, reports passed on by nobody.</summary>
public sealed class QuoteTurkishPagesTests
{
    [Theory]
    [InlineData("* Temaslarımız sürüyor.", "* Kimseye güvence vermedik.")]
    [InlineData("1) Temaslarımız sürüyor.", "2) Kimseye güvence vermedik.")]
    [InlineData("1- Temaslarımız sürüyor.", "2- Kimseye güvence vermedik.")]
    [InlineData("➤ Temaslarımız sürüyor.", "➤ Kimseye güvence vermedik.")]
    public void Direct_ListBehindColon_IsOneSpeechALine(string first, string second) => Assert.Equal(
        ["Hulusi Akar: Temaslarımız sürüyor.", "Hulusi Akar: Kimseye güvence vermedik."],
        QuoteCase.Told($"Bakan Hulusi Akar'ın konuşmasından satırbaşları şöyle:\n\n{first}\n\nSINIR GÜVENLİĞİ\n\n{second}\n\nToplantı iki saat sürdü.", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_StatementWithoutMarks_GoesOnWhileItDeclares() => Assert.Equal(
        ["Zabihullah Mujahid: Komşularımızla iyi geçinmek istiyoruz.\n\nTürkiye büyük bir ülkedir. Halkımızın dostudur."],
        QuoteCase.Told("Taliban sözcüsü Zabihullah Mücahid şu ifadelere yer verdi:\n\nKomşularımızla iyi geçinmek istiyoruz.\n\nTürkiye büyük bir ülkedir. Halkımızın dostudur.\n\nAnkara'dan henüz yanıt gelmedi.", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_MarkThatNeverCloses_EndsBeforeTheNarrator() => Assert.Equal(
        ["Hulusi Akar: Biz kapımızı kilitlemedik.\n\nŞartlar neyi gerektirdiyse onu yaptık.", "Ned Price: Görüşüyoruz"],
        QuoteCase.Told("Akar şunları dile getirdi:\n\n“Biz kapımızı kilitlemedik.\n\nŞartlar neyi gerektirdiyse onu yaptık.\n\nPrice da kısa bir mesajda “Görüşüyoruz” ifadesine yer verdi.", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_QuestionInsideSpeechOverParagraphs_DoesNotPartIt() => Assert.Equal(
        ["Hulusi Akar: Arkadaşlar,\n\nBu yükü yıllardır taşıyoruz. Başka kim taşıdı?\n\nBiz sözümüzde duruyoruz."],
        QuoteCase.Told("Akar şunları söyledi:\n\n\"Arkadaşlar,\n\nBu yükü yıllardır taşıyoruz. Başka kim taşıdı?\n\nBiz sözümüzde duruyoruz.\"\n\nToplantı sona erdi.", QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Bakan Akar, akşam saatlerinde birlik komutanına bağlandı: Evlatlarım, milletimiz sizinle gurur duyuyor.", "Hulusi Akar: Evlatlarım, milletimiz sizinle gurur duyuyor.")]
    [InlineData("Akar açıklamasını şu sözlerle bitirdi: Yolumuz açık olsun.", "Hulusi Akar: Yolumuz açık olsun.")]
    [InlineData("Gündeme ilişkin soruya Akar'dan “Bekleyip göreceğiz” cevabı geldi.", "Hulusi Akar: Bekleyip göreceğiz")]
    [InlineData("“Ailemi aradım” diye konuşan mühendis Osman Kılıç, Ankara'ya indi.", "Osman Kılıç: Ailemi aradım")]
    [InlineData("Akar, “Askerimiz inanç içinde” kelamlarını sarf etti.", "Hulusi Akar: Askerimiz inanç içinde")]
    [InlineData("İlkokul mezunu Gürsel Tanık konuştu. Tanık, “Hazırız, bekliyoruz” dedi.", "Gürsel Tanık: Hazırız, bekliyoruz")]
    [InlineData("21.40 - Akar: “Personelimiz emniyettedir.”", "Hulusi Akar: Personelimiz emniyettedir.")]
    [InlineData("Hamit Poyraz'ın derdi başka: — Ben ekmek bırakıyorum kapıya.", "Hamit Poyraz: Ben ekmek bırakıyorum kapıya.")]
    public void Direct_ColonOrVerbOfManyKinds_NamesTheSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Turns_QuestionsAsLines_AnswersAreTheGuests() => Assert.Equal(
        ["Hulusi Akar: Bizim orada tarihi bağlarımız var.", "Hulusi Akar: Pazarlık ederiz, ederler.", "Hulusi Akar: Havan atışı en büyük risktir. Önlemimizi aldık."],
        QuoteCase.Turns("Hulusi Akar ile konuştuk\n\nTürkiye neden kalıyor?\n\nBizim orada tarihi bağlarımız var.\n\nTaliban razı olur mu?\n\nPazarlık ederiz, ederler.\n\nRiskler neler?\n\nHavan atışı en büyük risktir. Önlemimizi aldık.\n\nFotoğraf: Ajans", "tr"));

    [Fact]
    public void Direct_AuthorsOwnQuestion_IsNobodys() => Assert.Equal(["?: Peki asker ne olacak?"], QuoteCase.Told("Hulusi Akar dün konuştu. Yetkiliye \"Peki asker ne olacak?\" diye sordum.", QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("Akar'ın ise takviyenin bu gece yapılacağını ilettiği öğrenildi.", "Hulusi Akar: takviyenin bu gece yapılacağını")]
    [InlineData("Price'ın kimsenin parayı ödeyemediğini aktarması dikkat çekti.", "Ned Price: kimsenin parayı ödeyemediğini")]
    [InlineData("Akar, çitin tamamlandığını aynı gün duyurmuştu.", "Hulusi Akar: çitin tamamlandığını")]
    [InlineData("Akar, pistin açıldığını gazetecilere söyledi.", "Hulusi Akar: pistin açıldığını")]
    [InlineData("Akar, günlük geçişin bin kişi dolayında olduğunu kestirim ediyor.", "Hulusi Akar: günlük geçişin bin kişi dolayında olduğunu")]
    [InlineData("Askerlerin bu hafta döneceği yetkililerce ifade edildi.", "yetkililer: Askerlerin bu hafta döneceği")]
    [InlineData("Soru üzerine Akar, sahada temas kurulmadığı yanıtını verdi.", "Hulusi Akar: sahada temas kurulmadığı")]
    [InlineData("Van Valiliğince yapılan açıklamada, 41 göçmenin yakalandığı bildirildi.", "Van Valiliği: 41 göçmenin yakalandığı")]
    [InlineData("Akar, isminin yazılmaması kaydıyla, görüşmelerin sürdüğünü aktardı.", "Hulusi Akar: görüşmelerin sürdüğünü")]
    [InlineData("Akar'a kalırsa bin kişi için gizli imza atılmış.", "Hulusi Akar: bin kişi için gizli imza atılmış")]
    [InlineData("Görüşmelerin üç gün süreceği edinilen bilgiler arasında.", "?: Görüşmelerin üç gün süreceği")]
    [InlineData("Yaralıların hastaneye kaldırıldığı haber verildi.", "?: Yaralıların hastaneye kaldırıldığı")]
    public void Indirect_VerbApartOrPassive_HasItsClauseAndSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("Bakan, uçağın kalktığını fark etti.")]
    [InlineData("Tarifeye göre haftada dört sefer yapılacak.")]
    [InlineData("Olayın nasıl geliştiğini araştıran ekipler köye gitti.")]
    public void Indirect_NobodyTells_IsNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect, "tr"));
}
