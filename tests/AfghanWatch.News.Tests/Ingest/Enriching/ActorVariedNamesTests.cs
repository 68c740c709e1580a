using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Persons in the manner of wires, Turkish papers and translations, under names of many peoples, with the shipped vocabulary.</summary>
public sealed class ActorVariedNamesTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly VocabularyLookup Lookup = new(Vocabulary);

    [Theory]
    [InlineData("The plan was folly, J.D. Cartwright wrote in a letter on Monday.", "J.D. Cartwright")]
    [InlineData("The former envoy A.K. Bhandarkar thinks the port will stay shut.", "A.K. Bhandarkar")]
    [InlineData("U.S. Marines closed the gate at noon.", "")]
    [InlineData("The prosecutor Ö. F. Sayıner asked for eight years.", "Ö. F. Sayıner")]
    [InlineData("The party's deputy leader, PML-N's Wasim Qureshi, differed.", "Wasim Qureshi")]
    [InlineData("The offer of Abd al-Karim Nazari was void.", "Abd al-Karim Nazari")]
    [InlineData("Mawlawi Gul Rahman \"Hamdard\", the director, thanked them.", "Gul Rahman Hamdard")]
    [InlineData("The new commander, Lucas “Dutch” Hollander, took over at dawn.", "Lucas “Dutch” Hollander")]
    public void Find_InitialsAndNamesWithMarks_AreTheWholeName(string text, string name) => Assert.Equal(name.Length == 0 ? [] : [name], Persons(text));

    [Theory]
    [InlineData("The spokesman of the Ministry of Defence Enayat Kharzai declared it on Tuesday.", "Enayat Kharzai")]
    [InlineData("The spokesman of the Ministry of Transport Imam al-Din Samadi said so.", "Imam al-Din Samadi")]
    [InlineData("The minister of the Armies Florence Marchais announced it.", "Florence Marchais")]
    [InlineData("He met the minister of Higher Education Nesar Wardak on Monday.", "Nesar Wardak")]
    [InlineData("Bookbinder Zaher Qaderi built the shelves.", "Zaher Qaderi")]
    [InlineData("The family of Private Ömer Saygılı waited.", "Ömer Saygılı")]
    [InlineData("The frigate Kaptan Nuri Doğanay sailed on Friday.", "")]
    public void Find_OfficeOccupationOrShipBefore_TellsWhoItIs(string text, string name) => Assert.Equal(name.Length == 0 ? [] : [name], Persons(text));

    [Theory]
    [InlineData("A captain by the name of Vural stayed till dawn.", "Vural")]
    [InlineData("The guard, who goes by the single name Zorgai, had seen it.", "Zorgai")]
    [InlineData("Hafizullah, whose cousin was among the dead, said the family had borrowed the fare.", "Hafizullah")]
    [InlineData("The minister caressed the head of little Defne.", "Defne")]
    [InlineData("MR HOLT: I would leave it there. Nazira.\n\nQUESTION: Thank you. On the visas.", "Nazira")]
    public void Find_OneNameThatIsToldToBeSomebodys_IsAPerson(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("Toplantıda TİP'ten Barış Sayman ve Demokrat Parti'den Gültekin Oruç konuştu.", "Barış Sayman|Gültekin Oruç")]
    [InlineData("Araştırma merkezi ORSAM'dan Oykut Serim de aynı görüşte.", "Oykut Serim")]
    [InlineData("Bir gün sonra anne Güler Saygun kapıda bekledi.", "Güler Saygun")]
    [InlineData("Sanıklar Fırat Delibal ile Şiyar B. mahkemeye çıkarıldı.", "Fırat Delibal|Şiyar B.")]
    [InlineData("Rus uzman Andrey Lopatin Vedomosti gazetesine yazdı.", "Andrey Lopatin")]
    [InlineData("Arka köşede Gulali diye bir çocuk defter tutuyor.", "Gulali")]
    [InlineData("Dün 23 yaşındaki Samanganlı çoban anlattı.", "")]
    [InlineData("Uzman çavuşu Tavas'ta mehter karşıladı.", "")]
    [InlineData("Tır şoförü Cuma Sarıkaş gümrükte bekliyor.", "Cuma Sarıkaş")]
    [InlineData("Danışman Jens Plottner Ankara'daydı.", "Jens Plottner")]
    [InlineData("Eski diplomat M.K. Bhandarkar da yazdı.", "M.K. Bhandarkar")]
    [InlineData("Moderatörlüğünü Gürkan Zengil yaptı.", "Gürkan Zengil")]
    [InlineData("Hakem Arda Kardeşler kararı monitör başında verdi.", "Arda Kardeşler")]
    public void Find_TurkishSurroundings_TellWhoItIs(string text, string names) => Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Persons(text, "tr"));

    [Theory]
    [InlineData("Afgan mülteci Zabihullah (22), günde on iki saat çalışıyor.", "tr", "Zabihullah Mujahid", false)]
    [InlineData("Mohammad Nasim waits at the gate every day.", "en", "Mohammad Naeem", false)]
    [InlineData("Kılıçdaroğlu şöyle dedi: Erdoğan Biden'a ne söz verdiyse anlatsın.", "tr", "Joe Biden", true)]
    public void Find_NameOfAKnownPerson_IsHisWhereNothingSpeaksAgainstIt(string text, string language, string name, bool isHe) => Assert.Equal(isHe, Persons(text, language).Contains(name));

    [Fact]
    public void Find_SurnameWithOtherVowels_IsTheSamePerson() =>
        Assert.Equal(["Amir Mohammad Ramzin"], Persons("The ambassador, Amir Mohammad Ramzin, closed the door. In a message Mr. Ramzeen thanked the staff."));

    [Fact]
    public void Find_SentenceOfNames_IsNoHeadline() =>
        Assert.Equal(["Ibraheem Sorkhabi", "Graeme Holloway"], Persons("The plan has critics in three capitals. So did the Crisis Group's Ibraheem Sorkhabi and Graeme Holloway. It rained."));

    [Fact]
    public void Find_TurnsWithAnAsideInBrackets_NameWhoSpeaks() =>
        Assert.Equal(["OANA VARTANESCU"], Persons("OANA VARTANESCU [spokeswoman]: We start on the left.\n\nQUESTION [Radio]: When do they leave?\n\nOANA VARTANESCU: In the autumn.\n\nQUESTION [Daily]: All of them?\n\nOANA VARTANESCU: Thank you."));

    [Theory]
    [InlineData("ANKARA, December 23. /Corr. Anton Belyakov/. Specialists arrived in Kabul on Thursday with a draft.")]
    [InlineData("The last aircraft landed on Saturday, the ministry said.\n\nIt rained in the capital.\n\nNobody spoke.\n\nAP writer Zehra Bilgin reported from Istanbul.")]
    [InlineData("Opinion: he who neighbours the fire\n\nMansour Al-Rifai – writer and former officer\n\nThere is an old proverb with us, and nobody in the capital has heard of it until now, as it seems.")]
    [InlineData("Ayşe Koray\n\nAyşe Koray\n\nayse.koray@paper.example\n\n22/06/2021\n\nThe host has fled and the tenants are packing, while the neighbours ask for the porter's lodge.")]
    public void Find_WhoMadeThePage_IsNobody(string text) => Assert.Empty(Persons(text));

    private static IEnumerable<string> Persons(string text, string language = "en") =>
        Enricher.Enrich(new ArticleInput("", text, language, new DateOnly(2021, 9, 1))).Actors.Where(actor => Lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed).Select(actor => actor.Name);
}
