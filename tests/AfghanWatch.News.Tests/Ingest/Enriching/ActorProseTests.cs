using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Names as prose brings them, with the shipped vocabulary.</summary>
public sealed class ActorProseTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly VocabularyLookup Lookup = new(Vocabulary);

    [Theory]
    [InlineData("Taliban spokesman Dhabih Allah Moudjahid said the gates were shut.", "Zabihullah Mujahid")]
    [InlineData("Mohamed Naeem told reporters that talks go on.", "Mohammad Naeem")]
    [InlineData("Turkish Defence Minister Hulusi Aker is expected in Islamabad.", "Hulusi Akar")]
    [InlineData("President Recep Tayip Erdodgan said so on Friday.", "Recep Tayyip Erdoğan")]
    [InlineData("President Biden's plan is dead.", "Joe Biden")]
    public void Find_OddSpelling_IsTheKnownPerson(string text, string name) => Assert.Equal([name], Persons(text, "en"));

    [Theory]
    [InlineData("My barber is called Şefik Akar, and he is no relation.", "Hulusi Akar")]
    [InlineData("Mohammad Yaqub Rasuli, who sells carpets, had drawn his conclusions.", "Mohammad Yaqoob")]
    [InlineData("In law they are guests of the Afghan president, one diplomat said.", "Ashraf Ghani")]
    [InlineData("They wrote to the President of the European Council in August.", "Charles Michel")]
    public void Find_AnotherPersonOrNobody_IsNotTheKnownOne(string text, string name) => Assert.DoesNotContain(name, Persons(text, "en"));

    [Theory]
    [InlineData("A former policeman, Farid, said he had walked for days.", "Farid")]
    [InlineData("Rahmatullah, who is 21, mends shoes in Van.", "Rahmatullah")]
    [InlineData("Zarmina, a schoolteacher who uses one name, was sent back twice.", "Zarmina")]
    [InlineData("Serkan B., a radar engineer, does not give his surname.", "Serkan B.")]
    [InlineData("\"I ran,\" said Selma Aydın, a nurse from Mersin.", "Selma Aydın")]
    [InlineData("At the dam Hüseyin Karadağ, an engineer, kept the turbines running.", "Hüseyin Karadağ")]
    [InlineData("14:31 Witness Habib Noori to our reporter: I was there.", "Habib Noori")]
    [InlineData("The dock workers' leader Asif Mehmood Qureshi welcomed the launch.", "Asif Mehmood Qureshi")]
    [InlineData("President Mohammad Ashraf Ghani left the palace.", "Ashraf Ghani")]
    public void Find_PersonOfFewWords_IsNamed(string text, string name) => Assert.Equal([name], Persons(text, "en"));

    [Theory]
    [InlineData("The Taliban met on Monday. The group's spokesman said talks go on.", true)]
    [InlineData("The Taliban met on Monday. A spokesman for the movement said talks go on.", true)]
    [InlineData("Amnesty, the rights group, wrote to the Taliban. It is a small group. The group's spokesman said talks go on.", false)]
    [InlineData("A rights group wrote a letter. The group's spokesman said talks go on.", false)]
    public void Find_SpokesmanOfTheGroup_IsTheTalibansRightBehindThem(string text, bool isTheirs) => Assert.Equal(isTheirs, Persons(text, "en").Contains("Taliban spokesman (unnamed)"));

    [Theory]
    [InlineData("Mahalle sakinlerinden Kasım Demirtaş olanları anlattı.", "Kasım Demirtaş")]
    [InlineData("Analist Zeynep Toprak faizleri yorumladı.", "Zeynep Toprak")]
    [InlineData("Gülalay 19 yaşında. Atölyede çalışıyor.", "Gülalay")]
    [InlineData("Grup Başkanvekili Engin Özkoç'a göre her gün bin kişi geçiyor.", "Engin Özkoç")]
    public void Find_TurkishPersonOfFewWords_IsNamed(string text, string name) => Assert.Equal([name], Persons(text, "tr"));

    [Theory]
    [InlineData("Eve dönen Astsubay Emre Şahin sustu. Astsubay Şahin'in eşi ağladı.", "Suhail Shaheen", "tr")]
    [InlineData("The striker Tolga Erdoğan scored twice. Erdoğan said he was glad.", "Recep Tayyip Erdoğan", "en")]
    [InlineData("The adviser Sheikh Khalid bin Hamad al-Thani opened a horse show.", "Tamim bin Hamad Al Thani", "en")]
    [InlineData("He had told Greece's prime minister that a wave was coming.", "Kyriakos Mitsotakis", "en")]
    [InlineData("It was the plan that he and the American president had agreed upon.", "Joe Biden", "en")]
    public void Find_Namesake_IsNotTheKnownOne(string text, string name, string language) => Assert.DoesNotContain(name, Persons(text, language));

    [Theory]
    [InlineData("The wall grew. Nobody looked up.\n\nThe rain came.\n\nImogen Farr's book on the silk trade will be out next spring.", "Imogen Farr")]
    [InlineData("The wall grew. Nobody looked up.\n\nThe rain came.\n\nAnnie Pruitt covers rural affairs for the Journal.", "Annie Pruitt")]
    [InlineData("The wall grew. Nobody looked up.\n\nThe rain came.\n\nL. Brandt has reported from Central Asia since 2009.", "L. Brandt")]
    [InlineData("Sir, I read your issue of Monday. I disagree.\n\nMrs G. Alpay (retired teacher)\n\nIzmir", "G. Alpay")]
    [InlineData("The vote was close. MPs shouted at each other, and MPs left.", "MPs")]
    public void Find_WriterOrCrowd_IsNobody(string text, string name) => Assert.DoesNotContain(name, Persons(text, "en"));

    [Theory]
    [InlineData("Regarding Turkey's offer, Akar said the issue would be settled.", "Regarding Turkey")]
    [InlineData("He used to open his class on “Sunk Costs and Small States” with a joke.", "Sunk Costs")]
    [InlineData("An EU diplomat told Euro Dispatch that talks go on.", "Euro Dispatch")]
    [InlineData("Image Credit: Haroon Sabawoon / AA\n\nThe Taliban met on Monday.", "Haroon Sabawoon")]
    public void Find_WhatOnlyLooksLikeAName_IsNobody(string text, string name) => Assert.DoesNotContain(name, Persons(text, "en"));

    [Theory]
    [InlineData("AKSAKLIK YAŞANMADI\nHavalimanında görev yapan Türk askeri 'Koca Yusuf' ile döndü.")]
    [InlineData("Sayın Bakanımız da söyledi: Tanımak başka, konuşmak başka.")]
    [InlineData("Sahil Güvenlik ekipleri 41 göçmeni kurtardı.")]
    public void Find_TurkishHeadingOfficeOrNickname_IsNobody(string text) => Assert.Empty(Persons(text, "tr"));

    [Theory]
    [InlineData("Kurtarılanlardan Reza Ahmadi, \"Denize düştük\" dedi.", "Reza Ahmadi")]
    [InlineData("Kunduzlu Nasrullah, 13 gündür yürüyor. Nasrullah, \"Yoruldum\" dedi.", "Nasrullah")]
    public void Find_TurkishOpening_IsCutOff(string text, string name) => Assert.Equal([name], Persons(text, "tr"));

    private static List<string> Persons(string text, string language) =>
        [.. Enricher.Enrich(new ArticleInput("", text, language, new DateOnly(2021, 8, 25))).Actors.Where(actor => Lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed).Select(actor => actor.Name)];
}
