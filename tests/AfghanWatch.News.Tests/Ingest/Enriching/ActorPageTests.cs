using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Persons on pages as outlets, agencies and translation programs make them, with the shipped vocabulary; the sentences are our own.</summary>
public sealed class ActorPageTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly VocabularyLookup Lookup = new(Vocabulary);

    [Theory]
    [InlineData("Men wait at the fence. [Selda Korur/AP]")]
    [InlineData("Men wait at the fence. (Photo: Selda Korur)")]
    [InlineData("Men wait at the fence on July 3. SELDA KORUR – AFP")]
    [InlineData("Men wait at the fence. Selda Korur for Harbour Standard")]
    [InlineData("Plan shelved\n\nThe plan was shelved. — Selda Korur (@seldakorur) August 27, 2021")]
    [InlineData("Plan shelved\n\nSelda Korur (@seldakorur) 4 minutes ago Thu 14th October 2021\n\nThe plan was shelved.")]
    [InlineData("Plan shelved\n\nharbour.example | Selda Korur | Published April 23, 2021\n\nThe plan was shelved.")]
    [InlineData("Plan shelved\n\nSelda Korur\n\nThe plan was shelved.\n\nNobody was told.")]
    [InlineData("Plan shelved\n\nSelda Korur is a reporter at the Harbour Standard.\n\nThe plan was shelved.\n\nNobody was told.\n\nThe road is shut.\n\nThe port is open.\n\nIt rained.")]
    [InlineData("Duvar uzadı\n\nSELDA KORUR- Duvarın yeni bölümü bitti.", "tr")]
    [InlineData("Duvar uzadı\n\nSelda KORUR-Can ÖZDER/VAN, (DHA)\n\nDuvarın yeni bölümü bitti.", "tr")]
    [InlineData("Duvar uzadı\n\nDuvarın yeni bölümü bitti.\n\nYollar açık.\n\nSELDA KORUR", "tr")]
    [InlineData("Duvar uzadı\n\nDuvarın yeni bölümü bitti.\n\nDHA-Politika Türkiye - Van Selda KORUR", "tr")]
    [InlineData("Söyleşi\n\nYayına hazırlayan: Selda Korur\n\nDuvarın yeni bölümü bitti.", "tr")]
    [InlineData("Duvarın yeni bölümü bitti. [eski_haber title=\"Selda Korur açıkladı\" link=\"https://gazete.example/1\"]", "tr")]
    [InlineData("Duvarın yeni bölümü bitti.   Fotoğraf: Selda Korur", "tr")]
    [InlineData("Plan shelved\n\n3 Min Read\n\nThe plan was shelved.")]
    [InlineData("Staff Desk Published November 12, 2021 Updated an hour ago\n\nThe plan was shelved.")]
    public void Find_WhoeverOnlySignsThePage_IsNobody(string text, string language = "en") => Assert.Empty(Persons(text, language));

    [Theory]
    [InlineData("Önderler Tepesi dün kapandı.")]
    [InlineData("Kaza, Muradiye-Erciş kara yolunda oldu.")]
    [InlineData("Görüşmede Başbakan Yardımcıları da vardı.")]
    [InlineData("Törende Cumhurbaşkanımızın mesajı okundu.")]
    [InlineData("Komisyon yeni Kanun Tasarısı üzerinde durdu.")]
    [InlineData("Şafak Haber ile konuşan bir esnaf yakındı.")]
    [InlineData("Bakan Bey geldi, dosyayı istedi.")]
    [InlineData("Sayın Cumhurbaşkanım, söz sizde.")]
    [InlineData("Ana Sayfa | Üye Girişi | Haber gönder")]
    public void Find_TurkishThings_AreNobody(string text) => Assert.Empty(Persons(text, "tr"));

    [Theory]
    [InlineData("Mesela Rüstem Koral bunu çok önce söyledi.", "Rüstem Koral")]
    [InlineData("CHP'li Tekinsoy, kürsüye çıktı.", "Tekinsoy")]
    [InlineData("Lüksemburglu Jean Bettel itiraz etti.", "Jean Bettel")]
    [InlineData("Baba Rasim Tunalı ise ağlıyordu.", "Rasim Tunalı")]
    [InlineData("CHP Milletvekili Gürsel Tanık soru önergesi verdi.", "Gürsel Tanık")]
    [InlineData("Büyükelçi Emir Muhammed Rasekh teşekkür etti.", "Emir Muhammed Rasekh")]
    [InlineData("İl Emniyet Müdürü Atanur Aydın kapıda karşıladı.", "Atanur Aydın")]
    public void Find_TurkishLeadIn_IsNoPartOfTheName(string text, string name) => Assert.Equal([name], Persons(text, "tr"));

    [Theory]
    [InlineData("Turkey, says Vasquez, has understood. Vasquez notes that the price is low.", "Vasquez")]
    [InlineData("Hashmat, 19, a former cadet, signed the paper.", "Hashmat")]
    [InlineData("Jawad has tried it three times. The 22-year-old from Ghazni is tired.", "Jawad")]
    [InlineData("‘Naseer’, a 24-year-old from Kunduz, kept to the wall.", "Naseer")]
    [InlineData("Zarghona, mother of one deportee, waited five hours.", "Zarghona")]
    [InlineData("Minister of Treasury and Finance Nureddin Nebil answered.", "Nureddin Nebil")]
    [InlineData("Mihyung Park, who heads the mission, spoke.", "Mihyung Park")]
    [InlineData("The lamps work, site foreman Hasan Tekin said.", "Hasan Tekin")]
    [InlineData("Off-spinner Samir Wali bats first.", "Samir Wali")]
    [InlineData("Razzaq Noor Mohammed Abdul Salim, the depot's night manager, said the fuel was gone.", "Razzaq Noor Mohammed Abdul Salim")]
    [InlineData("Khan Jan Alokar, of the joint chamber, urged patience.", "Khan Jan Alokar")]
    [InlineData("Mohammad Naim, a shepherd in the valley, dug for two days.", "Mohammad Naim")]
    public void Find_PersonNobodyKnows_IsNamed(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("Defence Minister Hulusi Akari spoke on the ramp.", "Hulusi Akar")]
    [InlineData("President Recep Tayyip Erdoğanın said so.", "Recep Tayyip Erdoğan")]
    [InlineData("President Recep Tayyip Erdog˘an said so.", "Recep Tayyip Erdoğan")]
    [InlineData("The spokesmanZabihullah Mujahidhad told reporters.", "Zabihullah Mujahid")]
    [InlineData("The Minister of Defence Akar had underlined it.", "Hulusi Akar")]
    [InlineData("Mevlut Cavus Oglu flew home.", "Mevlüt Çavuşoğlu")]
    [InlineData("It is noted that Presidents Ardogan and Biden will meet.", "Recep Tayyip Erdoğan")]
    [InlineData("Afghan ministers learned of Ghani's flight from the radio.", "Ashraf Ghani", "2021-08-15")]
    [InlineData("Ghani told the Afghan radio he would stay.", "Ashraf Ghani", "2021-08-14")]
    [InlineData("Calls went to Macron, Johnson and Draghi.", "Boris Johnson")]
    [InlineData("Büyükelçi Cihad Erginay aradı. Cihad Bey'in sağlığı yerinde.", "Cihad Erginay", "2021-08-18", "tr")]
    [InlineData("Taliban'ın adı açıklanmayan bir sözcüsü haberi yalanladı.", "Taliban spokesman (unnamed)", "2021-08-18", "tr")]
    [InlineData("Kabil'de Stoltenberg havalimanındaki müttefiklere teşekkür etti.", "Jens Stoltenberg", "2021-08-16", "tr")]
    public void Find_KnownPersonAsPagesWriteHim_IsKnown(string text, string name, string day = "2021-09-01", string language = "en") => Assert.Contains(name, Persons(text, language, day));

    [Theory]
    [InlineData("American officers still speak of Milley's advice.", "Mark Milley", "2025-08-15")]
    [InlineData("Sevgili dostum Hamid Karzai havalimanının adını sordu.", "Hamid Karzai", "2021-11-10", "tr")]
    [InlineData("Gözyaşları içindeki anne Güler Şenyurt konuştu.", "Yaşar Güler", "2021-08-18", "tr")]
    [InlineData("Oğlunu kaybeden Gulam Sahi mektup yazdı.", "Mevlüt Çavuşoğlu", "2021-08-18", "tr")]
    [InlineData("Editörümüz Betül K. Akarsu sordu.", "Hulusi Akar", "2021-07-12", "tr")]
    [InlineData("The envoy told Vesti Rossii radio as much.", "Vesti Rossii", "2021-07-12")]
    [InlineData("Families wait in Mohammad Wali district for flour.", "Mohammad Wali", "2021-07-12")]
    [InlineData("Trucks queue at the Ghulam Khan crossing.", "Ghulam Khan", "2021-07-12")]
    [InlineData("“Who pays?” asked a mason from Deir al-Numan.", "Deir al-Numan", "2021-07-12")]
    [InlineData("General Austin “Scott” Miller left Bagram for Washington.", "Lloyd Austin", "2021-07-12")]
    public void Find_WhoIsNotMeant_IsNotFound(string text, string name, string day, string language = "en") => Assert.DoesNotContain(name, Persons(text, language, day));

    [Fact]
    public void Find_NamesTheTextTellsApart_AreTwoPersons() =>
        Assert.Equal(["Rahim Wardak", "Abdul Rahim Wardak"], Persons("The captain, Rahim Wardak, not to be confused with the former minister Abdul Rahim Wardak, flew on."));

    [Fact]
    public void Find_NameKeptDamagedInTheVocabulary_ShowsItWhole()
    {
        var alias = Enricher.Enrich(new ArticleInput("", "Minister Ã‡avuÅŸoÄŸlu left.", "en", new DateOnly(2021, 9, 1))).Actors.Single(actor => actor.Name == "Mevlüt Çavuşoğlu").Evidence[0].Alias;

        Assert.Equal("Çavuşoğlu", alias);
    }

    [Fact]
    public void Find_PlaceInsideAName_IsNoPlace()
    {
        var reading = Enricher.Enrich(new ArticleInput("", "Sözcü Abdul Kahar Balkhi, Belh'te konuştu.", "tr", new DateOnly(2021, 9, 1)));

        Assert.Equal(["Belh"], reading.Places.Select(place => place.Span.Cut("Sözcü Abdul Kahar Balkhi, Belh'te konuştu.")));
    }

    private static IEnumerable<string> Persons(string text, string language = "en", string day = "2021-09-01") =>
        Enricher.Enrich(new ArticleInput("", text, language, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))).Actors
            .Where(actor => Lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed).Select(actor => actor.Name);
}
