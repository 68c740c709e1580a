using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class TopicFinderTests
{
    private const string Filler = " The meeting took place in the morning. It lasted three hours. Nobody gave details to the press. Tea was served. The hall was full. The guests went home late. Reporters waited in the street. The weather stayed cold. Another round is planned. The date is open. Both sides were polite. A photo was taken. The building is old. Traffic was heavy. The city was calm. Shops stayed open.";

    [Theory]
    [InlineData("Turkey withdraws its soldiers from Afghanistan. The last troops leave on Friday.", "troops")]
    [InlineData("Türkiye askerlerini geri getiriyor. Son askerler cuma günü ayrılıyor.", "troops", "tr")]
    [InlineData("Turkey and Qatar agreed on who will operate Kabul airport. The airport has been shut for days.", "airport")]
    [InlineData("Kabil Havalimanı'nı kimin işleteceği belli oldu. Havalimanı günlerdir kapalı.", "airport", "tr")]
    [InlineData("Turkey stopped 200 migrants at the border with Iran. Refugees said they had walked for weeks.", "refugees")]
    [InlineData("Van'da 200 düzensiz göçmen yakalandı. Sığınmacılar haftalarca yürüdüklerini söyledi.", "refugees", "tr")]
    [InlineData("Turkey closed its consulate in Mazar-i-Sharif. Other consulates shut too.", "consulates")]
    [InlineData("Türkiye büyükelçiliğini havalimanına taşıdı. Büyükelçiliğin kapatılması beklenmiyor.", "consulates", "tr")]
    public void Find_NewsOfItsOwn_IsTagged(string text, string topic, string language = "en") => Assert.Contains(TopicsOf(text, language), tag => tag.Topic == topic && tag.Score >= 0.5);

    [Theory]
    [InlineData("The embassy said in a statement that trade grew. The embassy said exports rose by a tenth.", "consulates")]
    [InlineData("A plane brought home Turkish citizens. Citizens thanked the crew; refugees were not aboard.", "refugees")]
    [InlineData("Passengers at the airport in Izmir waited for hours because of the snow.", "airport")]
    public void Find_WordsWithoutTheirNews_AreNotTagged(string text, string topic) => Assert.DoesNotContain(TopicsOf(text), tag => tag.Topic == topic);

    [Theory]
    [InlineData("The ministers spoke about trade and wheat." + Filler + " Some troops are stationed there.", "troops")]
    [InlineData("The ministers spoke about schools." + Filler + " The list also names migrants.", "refugees")]
    public void Find_PassingMentionFarDown_IsNotTagged(string text, string topic) => Assert.DoesNotContain(TopicsOf(text), tag => tag.Topic == topic);

    [Theory]
    [InlineData("An ambassador in Ankara, who requested anonymity, called the plan brave. Two diplomats put it at 60 million dollars.")]
    [InlineData("Embassies will not stay in a city they cannot leave, he argued.")]
    public void Find_DiplomatsWhoSpeakAndArguments_AreNoConsularNews(string text) => Assert.DoesNotContain(TopicsOf(text), tag => tag.Topic == "consulates");

    [Fact]
    public void Find_HeadlineOutsideTheText_LendsItsWeight()
    {
        const string Text = "The move was announced late in the day." + Filler + " Some troops are stationed there.";

        Assert.DoesNotContain(TopicsOf(Text), tag => tag.Topic == "troops");
        Assert.Contains(TopicsOf(Text, title: "Turkey to withdraw its troops, soldiers from Kabul"), tag => tag.Topic == "troops");
    }

    [Fact]
    public void Find_PartsApartInOneSentence_AreOneEvidence()
    {
        const string Text = "The withdrawal was long prepared: the last of the soldiers flew out. Troops were met by families.";
        var evidence = TopicsOf(Text).Single(tag => tag.Topic == "troops").Evidence[0];

        Assert.Equal("withdrawal was long prepared: the last of the soldiers", evidence.Span.Cut(Text));
        Assert.Equal("troops.term", evidence.Rule);
    }

    [Theory]
    [InlineData("Turkey is in talks with the Taliban, the foreign ministry said in Ankara.", true)]
    [InlineData("Turkish soldiers guard Kabul. Ankara wants to stay.", true)]
    [InlineData("Türkiye, Taliban ile görüşmeleri sürdürüyor.", true, "tr")]
    [InlineData("Türkiye'ye gelen Afgan sayısı arttı. Kabil yönetimi sessiz.", true, "tr")]
    [InlineData("Afghan farmers fear a drought. The Taliban promised seed. Kabul has no money. Wheat is dear. Aid comes late. The UN warned again. India, Turkey, and Iran sent wheat before. Nothing arrived. Winter is near. Prices doubled.", false)]
    [InlineData("Turkey raised its interest rate. The lira fell in Ankara. Shops raised prices.", false)]
    [InlineData("The United States and the Taliban signed in Doha. Nothing more was said.", false)]
    public void JudgeDossier_BothSides_MustMeet(string text, bool onTopic, string language = "en")
    {
        var judged = new TopicFinder(ActorTestVocabulary.Value).JudgeDossier(NewsText.Cut(text, language), Article(text, language, ""), []);

        Assert.Equal(onTopic, judged.Value);
        Assert.Equal(onTopic, judged.Score >= 0.5);
        Assert.All(judged.Evidence, evidence => Assert.NotEmpty(evidence.Span.Cut(text)));
    }

    [Theory]
    [InlineData("The Turkish defence ministry spoke of progress. The work in Mazar-i-Sharif goes on.", "", true)]
    [InlineData("The governor of Van spoke of buses full of Afghans. He named no number.", "", true)]
    [InlineData("The crescent flag is up again. Kabul was calm. Turkish staff drove through the gate.", "Turkey's embassy is back", true)]
    [InlineData("A football club in Ankara has signed an Afghan midfielder. The season opens in May.", "Afghan midfielder for Ankara", false)]
    [InlineData("Greece has built a fence on its border with Turkey. It fears a wave of people. Two ministers went there. The fence is long. Turkey's president spoke about Kabul.", "Greece builds fence", false)]
    [InlineData("Turkey's prices rose. Bread is dear. Food is the main story. Ankara wants lower rates. Traders shrugged at a role for Turkey in Kabul. Bonds fell.", "Prices climb", false)]
    public void JudgeDossier_ActorsPlacesAndHeading_AreRead(string text, string title, bool onTopic)
    {
        var cut = NewsText.Cut(text, "en");
        var article = Article(text, "en", title);
        var actors = ActorTestVocabulary.Finder.Find(cut, article);
        var places = new PlaceFinder(ActorTestVocabulary.Value).Find(cut);

        Assert.Equal(onTopic, new TopicFinder(ActorTestVocabulary.Value).JudgeDossier(cut, article, actors, places).Value);
    }

    [Fact]
    public void Find_WeightsOfTheVocabulary_Decide()
    {
        var strict = ActorTestVocabulary.Value with { TopicTerms = [.. ActorTestVocabulary.Value.TopicTerms, new("_weights", "", "base", -30, "cue", null)] };
        const string Text = "Turkey withdraws its soldiers from Afghanistan. The last troops leave on Friday.";

        Assert.NotEmpty(TopicsOf(Text));
        Assert.Empty(new TopicFinder(strict).Find(NewsText.Cut(Text, "en"), Article(Text, "en", "")));
    }

    [Fact]
    public void Rows_TermInItsSentence_CarriesWhatTheSentenceIs()
    {
        double Cue(string text, string name, string language = "en")
        {
            var cut = NewsText.Cut(text, language);
            return new TopicScorer(ActorTestVocabulary.Value.TopicTerms, language).Rows(new TopicInput(cut, ArticleZones.Of(cut, ""), "", new HashSet<int>(), null)).First().Cues[Array.IndexOf(TopicWeights.Names, name)];
        }

        Assert.Equal(1, Cue("The radar was dark when the last troops had gone.", "background"));
        Assert.Equal(0, Cue("The radar was dark, and the last troops went home.", "background"));
        Assert.Equal(1, Cue("A cook who had fed the troops asks for a visa.", "relative"));
        Assert.Equal(0, Cue("A cook fed the troops.", "relative"));
        Assert.Equal(1, Cue("Sözcü, askerlerin kalmayacağını duyurmuştu.", "perfect", "tr"));
        Assert.Equal(0, Cue("Sözcü, askerlerin kalmayacağını duyurdu.", "perfect", "tr"));
        Assert.Equal(1, Cue("What will become of the troops?", "question"));
        Assert.Equal(1, Cue("Turkish troops were seen.", "turkey"));
        Assert.Equal(1, Cue("Turkey, which keeps troops there, is silent.", "aside"));
        Assert.Equal(0, Cue("Turkey keeps troops there, which surprised many.", "aside"));
    }

    [Theory]
    [InlineData("2021-07-01", "Turkish troops were seen. They will secure Kabul airport.", 1)]
    [InlineData(null, "Turkish troops were seen. They will secure Kabul airport.", 0.5)]
    [InlineData("2021-10-01", "Turkish troops were seen. They will secure Kabul airport.", 0)]
    [InlineData("2021-07-01", "Turkish troops were seen. They will buy wheat in Kabul.", 0)]
    public void Rows_TopicsThatWentTogether_SpeakForEachOtherInTheirTime(string? published, string text, double companion)
    {
        IReadOnlyList<TopicTerm> terms = [.. ActorTestVocabulary.Value.TopicTerms, new("troops", "", "airport 2021-05-01..2021-08-27", 2, "companion", null)];
        var cut = NewsText.Cut(text, "en");
        DateOnly? day = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var rows = new TopicScorer(terms, "en").Rows(new TopicInput(cut, ArticleZones.Of(cut, ""), "", new HashSet<int>(), day));

        Assert.Equal(companion, rows[0].Cues[Array.IndexOf(TopicWeights.Names, "companion")]);
    }

    [Fact]
    public void Rows_OpeningAboutAnotherTopic_IsTold()
    {
        const string Text = "Turkey withdraws its soldiers and all troops. Tea was served. Refugees were named too.";
        var cut = NewsText.Cut(Text, "en");
        var rows = new TopicScorer(ActorTestVocabulary.Value.TopicTerms, "en").Rows(new TopicInput(cut, ArticleZones.Of(cut, ""), "", new HashSet<int>(), null));

        Assert.Equal([(0, 0.0), (2, 1.0)], rows.OrderBy(row => row.Sentence).Select(row => (row.Sentence, row.Cues[Array.IndexOf(TopicWeights.Names, "elsewhere")])));
    }

    [Fact]
    public void Find_ClassInATerm_TakesAllItsWords()
    {
        var classes = new TermClasses([new("_class", "en", "men = soldier*|warriors", 1, "class", null)]);

        Assert.Equal("pull* + soldier*|warriors + {others}", classes.Expand("pull* + {men} + {others}"));
    }

    [Theory]
    [InlineData("US troops left the base.", 2)]
    [InlineData("U.S. troops left the base.", 2)]
    [InlineData("They gave us troops of dancers.", 0)]
    public void Match_WordInCapitals_NeedsThem(string text, int hits) =>
        Assert.Equal(hits, new TermMatcher(["US|u.s troops", "US|u.s + troops"]).Find(NewsText.Cut(text, "en").Words).Count);

    [Theory]
    [InlineData("AB'nin kapısı", 1)]
    [InlineData("Kapı açıldı", 1)]
    [InlineData("Kapı kapandı", 0)]
    public void Match_BriefWordsAndBeginnings_AreMetWithTheirEndings(string text, int hits) =>
        Assert.Equal(hits, new TermMatcher(["ab", "aç*"]).Find(NewsText.Cut(text, "tr").Words).Count);

    [Fact]
    public void Find_AirportOfAnotherName_IsNotTheDossiers()
    {
        var vocabulary = ActorTestVocabulary.Value with { TopicTerms = [.. ActorTestVocabulary.Value.TopicTerms, new("airport", "en", "reopen* + airport", 5, "term", null), new("airport", "en", "airport", 1, "thing", null), new("airport", "en", "kabul airport", 1, "names", null)] };
        IReadOnlyList<TopicTag> Of(string text) => new TopicFinder(vocabulary).Find(NewsText.Cut(text, "en"), Article(text, "en", ""));

        Assert.Contains(Of("Engineers reopened the airport. The airport will be reopened for all. Kabul waited."), tag => tag.Topic == "airport");
        Assert.DoesNotContain(Of("Engineers reopened Istanbul Airport. The airport will be reopened for all. Kabul waited."), tag => tag.Topic == "airport");
        Assert.Contains(Of("Engineers reopened Kabul airport, not Istanbul Airport. The airport will be reopened for all."), tag => tag.Topic == "airport");
    }

    [Fact]
    public void Read_SentenceWithAnOldDate_LooksBack()
    {
        const string Text = "Turkish troops left in 2014. Turkish troops left on Friday.";
        var cut = NewsText.Cut(Text, "en");
        var article = new ArticleInput("", Text, "en", new DateOnly(2021, 8, 28));

        Assert.Equal([0], new TopicFinder(ActorTestVocabulary.Value).Read(cut, article, DateFinder.Find(cut, article.PublishedOn, [])).Past);
    }

    [Fact]
    public void JudgeDossier_TopicAndTurkishActors_WeighBesideTheMeetings()
    {
        const string Text = "The plan has many fathers. Hulusi Akar speaks of conditions. Ankara has sent lists. The Turkish ministry counts trucks. Nobody in Turkey counts the days. Kabul is far. The Taliban keep silent. Erdoğan waits.";
        var cut = NewsText.Cut(Text, "en");
        var article = Article(Text, "en", "");
        var finder = new TopicFinder(ActorTestVocabulary.Value);
        var actors = ActorTestVocabulary.Finder.Find(cut, article);

        Assert.True(finder.JudgeDossier(cut, article, actors, [], [new("troops", 0.9, [])]).Score > finder.JudgeDossier(cut, article, [], []).Score);
    }

    [Fact]
    public void Find_WordsOfTheTopicWithoutItsTerms_TellOfItAndAreShown()
    {
        const string Text = "The smugglers left them in the snow below the village. The gendarmes came at night with a truck and took the families back over the line. Concrete is poured every day, kilometre after kilometre, and still the children walk through the mountains from Iran towards Van. The smuggler asks for a thousand dollars. The governor counts those who were caught.";
        var whole = ActorTestVocabulary.Value with { TopicTerms = [.. ActorTestVocabulary.Value.TopicTerms.Where(term => term.Topic != "refugees"), new("refugees", "en", "unheard", 1, "term", null), new("_weights", "", "whole", 3, "cue", null)] };
        var tag = new TopicFinder(whole).Find(NewsText.Cut(Text, "en"), Article(Text, "en", "")).Single(tag => tag.Topic == "refugees");

        Assert.DoesNotContain(TopicsOf(Text), tag => tag.Topic == "troops");
        Assert.All(tag.Evidence, evidence => Assert.Equal("refugees.words", evidence.Rule));
        Assert.Contains(tag.Evidence, evidence => evidence.Span.Cut(Text) == "caught");
        Assert.Single(tag.Evidence.Select(evidence => NewsText.Cut(Text, "en").SentenceIndexAt(evidence.Span.Start)).Distinct());
    }

    [Theory]
    [InlineData("2021-07-01", 2)]
    [InlineData("2021-09-01", 0)]
    [InlineData(null, 0)]
    public void Periods_DayOfPublication_MovesTheOdds(string? published, double moved)
    {
        var periods = new TopicPeriods([new("troops", "", "2021-05-01..2021-08-27", 2, "period", null), new("troops", "", "nonsense", 9, "period", null)], ["airport", "troops"]);
        DateOnly? day = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(moved, periods.Of(1, day));
        Assert.Equal(0, periods.Of(0, day));
    }

    [Theory]
    [InlineData("smugglers", "smuggling", true)]
    [InlineData("border", "borders", true)]
    [InlineData("border", "bordo", false)]
    [InlineData("of", "of", false)]
    [InlineData("كابول", "كابول", false)]
    public void Key_WordsOfOneBeginning_AreOneWord(string one, string other, bool same) =>
        Assert.Equal(same, TopicWords.Key(one) != 0 && TopicWords.Key(one) == TopicWords.Key(other));

    [Fact]
    public void Find_RandomText_NeverThrowsAndCutsInside()
    {
        var random = new Random(11);
        string[] pieces = ["troops", " withdraw", "Kabul airport", "\ud800", ". ", "\n", "embassy said", " refugee", "Turkey", "Taliban", "-", "'", "İ", "\0", " "];
        for (var round = 0; round < 1000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var evidence in TopicsOf(text).SelectMany(tag => tag.Evidence))
            {
                Assert.InRange(evidence.Span.End, evidence.Span.Start + 1, text.Length);
            }
        }
    }

    private static IReadOnlyList<TopicTag> TopicsOf(string text, string language = "en", string title = "") =>
        new TopicFinder(ActorTestVocabulary.Value).Find(NewsText.Cut(text, language), Article(text, language, title));

    private static ArticleInput Article(string text, string language, string title) => new(title, text, language, null);
}
