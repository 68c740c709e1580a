using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Actors;

/// <summary>Lines that sign or date a page or point to other pages, as sites print them: nobody there acts in the article.</summary>
public sealed class SignedLinesTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly VocabularyLookup Lookup = new(Vocabulary);

    [Theory]
    [InlineData("Curated by: Rohit Sinhal")]
    [InlineData("By Jonathan Tully, Maria Vogt and Sune Raskin")]
    [InlineData("Jonathan Tully in Istanbul and Maria Vogt in Kabul")]
    [InlineData("Jonathan Tully @jontully")]
    [InlineData("Jonathan Tully and agencies")]
    [InlineData("Jonathan Tully · Aug 17, 2021")]
    [InlineData("Tue 17 Aug 2021 Jonathan Tully")]
    [InlineData("August 17, 2021 By Jonathan Tully Leave a Comment")]
    [InlineData("By Jonathan Tully August 17, 2021 at 8:04 a.m. EDT")]
    [InlineData("Follow Jonathan Tully on Twitter @jd")]
    [InlineData("– Jonathan Tully")]
    [InlineData("A soldier stands guard. REUTERS/Jonathan Tully")]
    [InlineData("A soldier stands guard | Jonathan Tully/AFP via Getty Images")]
    [InlineData("A soldier stands guard. (Jonathan Tully/AP Photo)")]
    [InlineData("17 Ağustos 2021 Selin Arıkoğlu", "tr")]
    [InlineData("Ankara/Selin Arıkoğlu", "tr")]
    [InlineData("Yayına Hazırlayan: Selin Arıkoğlu", "tr")]
    [InlineData("Murat Taşkır 2 saat önce", "tr")]
    public void Find_LineThatSigns_IsNobodys(string line, string language = "en") => Assert.Empty(Persons(line, language));

    [Theory]
    [InlineData("READ: Joe Biden calls Putin over Syria")]
    [InlineData("READ ALSO Joe Biden calls Putin over Syria")]
    [InlineData("→ Joe Biden calls Putin over Syria")]
    [InlineData("WORLD Joe Biden calls Putin over Syria")]
    [InlineData("Previous article Joe Biden calls Putin over Syria")]
    [InlineData("TAGS Joe Biden Hulusi Akar")]
    [InlineData("#HulusiAkar #Kabul")]
    [InlineData("Sonraki Haber Hulusi Akar Libya'ya gitti", "tr")]
    [InlineData("ETİKETLER Joe Biden Hulusi Akar", "tr")]
    public void Find_LineThatPointsElsewhere_IsNobodys(string line, string language = "en") => Assert.Empty(Persons(line, language));

    [Theory]
    [InlineData("Joe Biden spoke by telephone on August 17.", "Joe Biden")]
    [InlineData("WORLD leaders and Joe Biden met on August 17.", "Joe Biden")]
    [InlineData("Jonathan Tully, a trader in Kabul, sold his shop in 2021.", "Jonathan Tully")]
    [InlineData("Jonathan Tully · Aug 17, 2021\n\nEverybody waits, Tully said.", "Jonathan Tully")]
    public void Find_LineThatTells_NamesItsPersons(string line, string name) => Assert.Equal([name], Persons(line, "en"));

    private static IEnumerable<string> Persons(string line, string language)
    {
        var text = language == "tr"
            ? $"Kabil'de bekleyiş sürüyor\n\nKabil'de havalimanının geleceği hâlâ belirsiz, görüşmeler sürüyor.\n\nYetkililer kararın bu hafta verileceğini söyledi ve ayrıntı vermedi.\n\nTeknik ekipler pistte çalışıyor.\n\n{line}"
            : $"Talks on Kabul airport go on\n\nTalks on the future of the airport went on for another day in Doha without a result.\n\nOfficials said a decision was expected this week and gave no details.\n\nThe runway is being repaired.\n\n{line}";
        return Enricher.Enrich(new ArticleInput("", text, language, new DateOnly(2021, 9, 1))).Actors.Where(actor => Lookup.KindOf(actor.ActorId) == ActorKind.Person).Select(actor => actor.Name);
    }
}
