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
