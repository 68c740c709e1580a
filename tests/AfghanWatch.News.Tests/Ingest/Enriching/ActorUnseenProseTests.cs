using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>What reading unread prose added to the finding of persons, with the shipped vocabulary.</summary>
public sealed class ActorUnseenProseTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly VocabularyLookup Lookup = new(Vocabulary);

    [Theory]
    [InlineData("The smoke is gone, but security at Hamid Karzai is thin.", "en", "")]
    [InlineData("They waited on the tarmac of Hamid Karzai.", "en", "")]
    [InlineData("Former president Hamid Karzai was at home.", "en", "Hamid Karzai")]
    [InlineData("The embassy on Mir Masjidi Khan Watt is shut.", "en", "")]
    [InlineData("A survey of pollster MetroPOLL shows anger.", "en", "")]
    [InlineData("Travel agents in Shahr-e-Kohna sell tickets.", "en", "")]
    [InlineData("The director, Cuma Yavaşça, counts the buses.", "en", "Cuma Yavaşça")]
    [InlineData("Farzana has waited for a year. She lives in a cellar.", "en", "Farzana")]
    [InlineData("Minibüsçüler Kooperatifi'nden yolcu almadılar.", "tr", "")]
    [InlineData("Altın Portakal bu yıl verilmedi.", "tr", "")]
    [InlineData("Barodan Fevzi Alan konuştu.", "tr", "Fevzi Alan")]
    [InlineData("Başbakan Edi Rama Pazar günü konuştu.", "tr", "Edi Rama")]
    [InlineData("Muhabirimiz Ruşen Akın damdan aktarıyor.", "tr", "Ruşen Akın")]
    [InlineData("Göç araştırmacısı Ayşegül Taşkent DW Türkçe'ye konuştu.", "tr", "Ayşegül Taşkent")]
    [InlineData("Gulam Nebi Hasani kapıda bekliyor.", "tr", "Gulam Nebi Hasani")]
    public void Find_NameOrThing_IsToldApart(string text, string language, string name) => Assert.Equal(name.Length == 0 ? [] : [name], Persons(text, language));

    [Theory]
    [InlineData("General Miller stays for some weeks.", "Mark Milley", false)]
    [InlineData("General Millay stays for some weeks.", "Mark Milley", true)]
    [InlineData("Hulusi Acar spoke.", "Hulusi Akar", true)]
    public void Find_SlipInAName_IsBelievedUnlessTheWordIsASurnameOfItsOwn(string text, string name, bool isHe) => Assert.Equal(isHe, Persons(text).Contains(name));

    [Fact]
    public void Find_SurnameOfAKnownPersonNamedInFull_IsHis() =>
        Assert.Equal(["Cenk Ünal"], Persons("The move was agreed with the Turkish charge d'affaires, Cenk Unal. Unal noted the step would help. Later Unal said no more."));

    [Fact]
    public void Find_SurnameOfTwoKnownPersonsNamedInFull_IsNeithers()
    {
        var unal = Vocabulary.Actors.Single(actor => actor.Name == "Cenk Ünal");
        var enricher = new Enricher(Vocabulary with { Actors = [.. Vocabulary.Actors, unal with { Id = "another-unal", Name = "Derya Ünal", Aliases = [], ShortNames = [] }] });
        const string Text = "Cenk Ünal met Derya Ünal. Later Unal noted the step would help.";

        Assert.DoesNotContain(enricher.Enrich(new ArticleInput("", Text, "en", new DateOnly(2021, 9, 20))).Actors, actor => actor.Evidence.Any(evidence => evidence.Rule == "actor.short-name"));
    }

    [Fact]
    public void Find_HeadlinesSpokesmanNamedBelow_IsHe() =>
        Assert.Equal(["Suhail Shaheen"], Persons("Hospitals, not soldiers: the Taliban's spokesman on Ankara\n\nThe group has an office in Doha, where Suhail Shaheen received us."));

    [Fact]
    public void Find_TurnsOfATranscript_NameWhoSpeaks()
    {
        const string Text = "RUTH OKONKWO, RADIO CORRESPONDENT: The lights went out.\n\nUNIDENTIFIED REPORTER: Are you worried?\n\nOKONKWO: Not today.\n\nVANTERPOOL: And the looting?\n\nOKONKWO: It goes on.";

        Assert.Equal(["RUTH OKONKWO", "VANTERPOOL"], Persons(Text));
        Assert.Empty(Persons("BACKGROUND: The lights went out.\n\nANALYSIS: Nobody knows.\n\nOUTLOOK: It goes on."));
    }

    [Theory]
    [InlineData("As the snow melts, the dead are found. Bel Turner reports from the east\n\nThe road is long and the village is empty, and nobody knows the way.")]
    [InlineData("Soldiers on the tarmac, August 16, 2021. AFP - WAKIL KOHSAR\n\nThe road is long and the village is empty, and nobody knows the way.")]
    [InlineData("Levent Sarp / Stockholm\n\nThe road is long and the village is empty, and nobody in the house knows the way to it any more, he says.\n\nPrices rose.\n\nWages fell.")]
    public void Find_MakersInStandfirstAndCaption_AreNobody(string text) => Assert.Empty(Persons(text));

    [Theory]
    [InlineData("Mohammad Daud Yaqoobi, a director of education, opened the school.", "Mohammad Daud Yaqoobi")]
    [InlineData("The talks were led by Qatar's Minister of Transport Jassim bin Saif Al Sulaiti.", "Jassim bin Saif Al Sulaiti")]
    [InlineData("Sociologist Didem Danish of the university cautions against haste.", "Didem Danish")]
    [InlineData("Interior Minister Sheikh Rasheed Ahmed said no camps would open.", "Sheikh Rasheed Ahmed")]
    [InlineData("The envoy, Jan Hendrik van Thiel, wrote a cable.", "Jan Hendrik van Thiel")]
    [InlineData("A woman who gave her name only as Gulalai waited in the queue.", "Gulalai")]
    [InlineData("Sarah, a winger, hid her boots in a sack of rice.", "Sarah")]
    [InlineData("My flatmate Orbala has stopped trying.", "Orbala")]
    [InlineData("A visa costs 200 dollars, according to a former accountant, Spogmi.", "Spogmi")]
    [InlineData("One of them, who gave only his first name, Zarlust, had waited for days.", "Zarlust")]
    [InlineData("He had attended prayers on the first day of the holiday, and he said so twice.\n\nThe militants hold more than half of the districts and spoke of consequences.\n\nA spokesman for the Greek government, Aristos Pelonidis, said Athens was watching. [Reuters]\n\nFerry strike enters second day\n\nA town behind its fence again\n\nIsland to complain over the beach", "Aristos Pelonidis")]
    [InlineData("Orientalist Ruslan Petrushin considers the wall useless.", "Ruslan Petrushin")]
    public void Find_UnknownPerson_IsNamedInFull(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("Prices rose. Wages fell. Rents doubled. That is all.\n\nAssociated Press writer Suzan Frazier in Istanbul contributed to this report.")]
    [InlineData("Prices rose.\n\nWages fell.\n\nRents doubled.\n\nThis interview was conducted by H. Burak and has been edited for length.")]
    [InlineData("Prices rose.\n\nWages fell.\n\nRents doubled.\n\nCharlotte Inglethorpe is a writer based in Lyon")]
    [InlineData("Fiyatlar arttı.\n\nÜcretler düştü.\n\nKiralar arttı.\n\nSelin Aksoy, siyaset bilimcidir.", "tr")]
    [InlineData("Fiyatlar arttı.\n\nYazar hakkında: Mert Kavak, yirmi yıldır havacılık haberleri yazıyor.", "tr")]
    [InlineData("Share Tweet Pin Mail\n\nPrices rose.")]
    [InlineData("Prices rose.\n\nGet Rail & Freight Post in your inbox.")]
    [InlineData("Prices rose.\n\nREAD ALSO: Hulusi Akar visits the fleet")]
    [InlineData("Özalp'ın Dönerdere köyünde yaşayanlar uyuyamıyor.", "tr")]
    [InlineData("Malazgirt Zaferi'nin yıl dönümü kutlandı.", "tr")]
    [InlineData("She told radio station Onda Clara that nobody slept.")]
    [InlineData("The daily Sada-e-Watan claims that the keys are lost.")]
    [InlineData("Yurt Sesi gazetesi kapıların kapandığını yazdı.", "tr")]
    [InlineData("Üye Girişi\n\nYardımı Umut Kervanı dağıttı.", "tr")]
    [InlineData("Görüşmelerde Son Tura Gelindi! Masada üç taraf vardı.", "tr")]
    [InlineData("The soldiers guarded the Hamid Karzai airfield and the Hamid Karzai air terminal.")]
    [InlineData("The envoy called on the Deputy PM.")]
    [InlineData("Kaç defter var?\n\nNihat Ertuğran\nNihat Ertuğran\n\nBakan çıktı, defteri açtı ve uzun uzun okudu, kimse de bir şey sormadı ona.\n\nSonra eve gitti.", "tr")]
    [InlineData("Prices rose. (Web editor: Lin W., Marten)")]
    public void Find_MakersPageAndPlaces_AreNobody(string text, string language = "en") => Assert.Empty(Persons(text, language));

    [Theory]
    [InlineData("A Taliban spokesman dismissed the idea. In a written reply, Suhail Shaheen said every soldier must go.", "Suhail Shaheen")]
    [InlineData("Mujahed, who speaks for the Taliban, was of another mind.", "Zabihullah Mujahid")]
    public void Find_DescribedBesideTheName_IsTheKnownPerson(string text, string name) => Assert.Equal([name], Persons(text));

    [Fact]
    public void Find_ShortNameJoinedToItsPeer_IsKnownToo() =>
        Assert.Equal(["Antony Blinken", "Lloyd Austin"], Persons("The minister will discuss the airport with Blinken and Austin in Doha."));

    [Theory]
    [InlineData("The emir of Qatar proposed to share the bill.", "en", true)]
    [InlineData("The envoy advises the emir of Qatar on trade.", "en", false)]
    [InlineData("They spoke of the emir of Qatar.", "en", false)]
    [InlineData("Katar Emiri masrafı paylaşmayı önerdi.", "tr", true)]
    [InlineData("Katar Emiri'nin uçağı geldi.", "tr", false)]
    public void Find_OfficeOfSomebodyNeverNamed_IsHimWhereHeActs(string text, string language, bool isHe) =>
        Assert.Equal(isHe ? ["Tamim bin Hamad Al Thani"] : [], Persons(text, language));

    [Theory]
    [InlineData("The baker Zührecan Altun opened early.", "Fahrettin Altun")]
    [InlineData("Austin is the capital of Texas.", "Lloyd Austin")]
    [InlineData("Güler, a farmer in Turkey, sold his wheat.", "Yaşar Güler")]
    public void Find_SurnameOfSomebodyElse_IsNotTheKnownPerson(string text, string name) => Assert.DoesNotContain(name, Persons(text));

    [Theory]
    [InlineData("One of the men on the bus is Bismillah (31). He sold melons.", "en", "Bismillah")]
    [InlineData("Zulfa, a 19-year-old from Khost, kept the tickets.", "en", "Zulfa")]
    [InlineData("A former bookkeeper at the consulate, Idris, reckoned the fees at $900.", "en", "Idris")]
    [InlineData("Bashir, a hawker by the second gate, has sold all his water.", "en", "Bashir")]
    [InlineData("It is six o'clock. Idris locks his van behind the wall.", "en", "Idris")]
    [InlineData("The minister laughed.\n\nHişyar Özalp of the opposition said nobody had asked him.", "en", "Hişyar Özalp")]
    [InlineData("The deputy of the State Duma Sergey Lobanov proposed to wait.", "en", "Sergey Lobanov")]
    [InlineData("The Guild of Drivers closed. Remarks (14) Mine they did not find.", "en", "")]
    [InlineData("CHPli Nesrin Karagöz söz aldı.", "tr", "Nesrin Karagöz")]
    [InlineData("Güvenlik analisti Toprak Sağıroğlu ise beklemeyi önerdi.", "tr", "Toprak Sağıroğlu")]
    [InlineData("Nesrin Karagözün sözleri sürdü. Sonra Karagöz sustu.", "tr", "Nesrin Karagöz")]
    [InlineData("Toplantıdan çıkan Nesrin Karagöz YeniGüne konuştu.", "tr", "Nesrin Karagöz")]
    public void Find_LoneNamesAndOnesThatLostTheirMarks_ArePersons(string text, string language, string name) => Assert.Equal(name.Length == 0 ? [] : [name], Persons(text, language));

    [Theory]
    [InlineData("His Turkish counterpart Mevlut Chavush Oglu thanked him.", "en", "Mevlüt Çavuşoğlu")]
    [InlineData("The minister of foreign affairs of Turkey Chavusoglu spoke in Amman.", "en", "Mevlüt Çavuşoğlu")]
    [InlineData("Emir Tamim kardeşimle konuştuk.", "tr", "Tamim bin Hamad Al Thani")]
    public void Find_KnownNameInAnotherSpellingOrBesideATitle_IsHis(string text, string language, string name) => Assert.Equal([name], Persons(text, language));

    private static IEnumerable<string> Persons(string text, string language = "en") =>
        Enricher.Enrich(new ArticleInput("", text, language, new DateOnly(2021, 9, 1))).Actors.Where(actor => Lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed).Select(actor => actor.Name);
}
