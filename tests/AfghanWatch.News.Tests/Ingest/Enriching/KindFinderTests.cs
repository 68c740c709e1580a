using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class KindFinderTests
{
    private const string Report = "The minister said the talks would go on in the coming week. He told reporters that both delegations had put their papers on the table. Officials added that a second meeting was planned for the end of the month. According to the ministry, the delegations spoke about the border, the airport and the flights. The governor of the province said the road had been cleared of snow. Residents told the paper that buses were running again. The ministry announced that help would be sent to the villages. A spokesman said the number of trucks had doubled since last year and would rise further. The delegations ate in the town hall and left in the evening. Two engineers from the capital had looked at the runway on the day before, the governor said, and found holes in it that would take a week to fill. The ministry told the paper that the money had been set aside. The next meeting will be held in the capital.";

    [Theory]
    [InlineData("Minister speaks of talks", Report, ArticleKind.Report)]
    [InlineData("Live: Kabul falls", Report, ArticleKind.Live)]
    [InlineData("Kabul evacuation - live updates", Report, ArticleKind.Live)]
    [InlineData("Kabil'de son durum | CANLI BLOG", Report, ArticleKind.Live)]
    [InlineData("Opinion: Turkey has little to win", "I have watched this for years. We should not hope for much. Perhaps the plan was never meant to work.", ArticleKind.Opinion)]
    [InlineData("Görüş: Kabil'de ne arıyoruz?", "Ben bu işe başından beri karşıyım. Elbette kimse sormadı. Belki de sormak gerekir.", ArticleKind.Opinion)]
    [InlineData("Joint Statement on the Closure of the Road", "The states welcome the opening of the road. They call upon all sides to keep it open. They remain committed to peace. The parties underline that our country is ready to host the next meeting, that the people of both sides need the road, and that goods which pass through it are to be free of duty until the end of the year. They thank the mediators for their patience and express their condolences to the families of those who lost their lives in the snow.", ArticleKind.Statement)]
    [InlineData("No: 212, 15 Ağustos 2021, Kabil hakkında", "Türkiye gelişmeleri yakından izlemektedir. Tarafların itidalle davranması beklenmektedir.", ArticleKind.Statement)]
    [InlineData("Three dead in crash", "Three people died in a crash near Van on Monday. The road is shut.", ArticleKind.Brief)]
    [InlineData("Van'da kaza", "Van'da pazartesi günü bir kaza oldu. Yol kapalı.", ArticleKind.Brief)]
    public void Find_LabelAndLength_GiveTheKind(string title, string text, ArticleKind kind) => Assert.Equal(kind, KindOf(title, text));

    [Fact]
    public void Find_QuestionsAndAnswers_AreAnInterview()
    {
        const string Text = "The envoy spoke with us in his office.\n\nWhy did you come back?\n\nBecause the work was not done, and because the people who stayed behind asked for it again and again.\n\nWill you stay?\n\nThat depends on many things, above all on whether the road to the airport can be kept open.\n\nWhat do you miss?\n\nMy family, the sea, and a night without noise; but one gets used to nearly everything here.";

        Assert.Equal(ArticleKind.Interview, KindOf("Envoy looks back", Text));
    }

    [Fact]
    public void Find_LabelledQuestions_AreAnInterview() =>
        Assert.Equal(ArticleKind.Interview, KindOf("Vali anlattı", "Soru: Yol açık mı?\n\nEvet, açık.\n\nSoru: Okullar?\n\nOnlar da açık.\n\nSoru: Peki kışın?\n\nKışın bakacağız."));

    [Fact]
    public void Find_TimeStampedLines_AreLive() =>
        Assert.Equal(ArticleKind.Live, KindOf("Kabul today", "14:35 Flights resume.\n\n14:10 The gate is shut.\n\n13.50 GMT Crowds gather.\n\n13:20 First plane lands."));

    [Fact]
    public void Find_EssayWithoutLabel_IsOpinion()
    {
        var text = string.Concat(Enumerable.Repeat("What does Ankara hope to win there? I doubt that anybody knows. Surely the plan should have been put before the country first, and perhaps it would have been dropped. ", 8));

        Assert.Equal(ArticleKind.Opinion, KindOf("A road to nowhere", text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("\ud800\n\n\0")]
    [InlineData("1")]
    public void Find_NextToNothing_DoesNotThrow(string text) => Assert.True(Enum.IsDefined(KindOf("", text)));

    private static ArticleKind KindOf(string title, string text) => KindFinder.Find(NewsText.Cut(text, LanguageGuess.Of(text)), new ArticleInput(title, text, null, null), []);
}
