using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class ActorFinderTests
{
    [Theory]
    [InlineData("Defence Minister Hulusi Akar said so.", "Hulusi Akar", "Hulusi Akar")]
    [InlineData("President Erdoğan spoke.", "Recep Tayyip Erdoğan", "Erdoğan")]
    [InlineData("President Erdogan's office was quiet.", "Recep Tayyip Erdoğan", "Erdogan")]
    [InlineData("President Erdo?an spoke.", "Recep Tayyip Erdoğan", "Erdo?an")]
    [InlineData("President ErdoÄŸan spoke.", "Recep Tayyip Erdoğan", "ErdoÄŸan")]
    [InlineData("Mevlüt ÇavuÅŸoÄŸlu left.", "Mevlüt Çavuşoğlu", "Mevlüt ÇavuÅŸoÄŸlu")]
    [InlineData("Mevlut Cavushoglu left.", "Mevlüt Çavuşoğlu", "Mevlut Cavushoglu")]
    [InlineData("ERDOGAN MEETS NOBODY", "Recep Tayyip Erdoğan", "ERDOGAN")]
    [InlineData("The Biden-Erdogan talks ended.", "Joe Biden", "Biden")]
    [InlineData("Mevlut Cavusolgu went home.", "Mevlüt Çavuşoğlu", "Mevlut Cavusolgu")]
    [InlineData("The NATO-led force left.", "NATO", "NATO")]
    [InlineData("The Taliban’s answer came late.", "Taliban", "Taliban")]
    public void Find_KnownActorInEnglish_IsNamedAndCutWithoutEnding(string text, string name, string cut)
    {
        var actor = Assert.Single(ActorTestVocabulary.ActorsIn(text), found => found.Name == name);

        Assert.Equal(cut, actor.Evidence[0].Span.Cut(text));
    }

    [Theory]
    [InlineData("Hulusi Akar'ın açıklaması sürüyor.", "Hulusi Akar", "Hulusi Akar")]
    [InlineData("Çavuşoğlu’nun sözleri yankı buldu.", "Mevlüt Çavuşoğlu", "Çavuşoğlu")]
    [InlineData("Herkes Erdoğana baktı.", "Recep Tayyip Erdoğan", "Erdoğan")]
    [InlineData("Görüşmeler Talibanla sürüyor.", "Taliban", "Taliban")]
    [InlineData("TALİBAN'IN YANITI GELDİ", "Taliban", "TALİBAN")]
    [InlineData("Millî Savunma Bakanlığının duyurusu geldi.", "Turkish Ministry of National Defence", "Millî Savunma Bakanlığı")]
    public void Find_KnownActorInTurkish_IsCutWithoutCaseEnding(string text, string name, string cut)
    {
        var actor = Assert.Single(ActorTestVocabulary.ActorsIn(text, "tr"), found => found.Name == name);

        Assert.Equal(cut, actor.Evidence[0].Span.Cut(text));
    }

    [Theory]
    [InlineData("2021-08-16", "Hulusi Akar")]
    [InlineData("2024-02-01", "Yaşar Güler")]
    public void Find_OfficeWithoutName_IsItsHolderOnTheDay(string day, string name)
    {
        var actor = Assert.Single(ActorTestVocabulary.ActorsIn("Turkey’s defence minister said the talks go on.", publishedOn: day));

        Assert.Equal(name, actor.Name);
        Assert.Equal("actor.office", actor.Evidence[0].Rule);
    }

    [Fact]
    public void Find_OfficeBesideItsName_IsOneMention()
    {
        var actors = ActorTestVocabulary.ActorsIn("The Turkish defence minister, Hulusi Akar, said so. Akar, the Turkish defence minister, left.");

        Assert.Equal(["Hulusi Akar", "Akar"], actors.Single().Evidence.Select(e => e.Alias));
    }

    [Fact]
    public void Find_ShortNameWithoutFullName_IsNobody() => Assert.Empty(ActorTestVocabulary.ActorsIn("Price increases worried traders. Mujahid fighters came."));

    [Fact]
    public void Find_ShortNameBesideFullName_CountsAlsoInTheHeadline()
    {
        var actors = ActorTestVocabulary.ActorsIn("Price comments on airlift\n\nState Department spokesman Ned Price said flights go on. Price gave no number.");

        Assert.Equal(3, Assert.Single(actors, found => found.Name == "Ned Price").Evidence.Count);
    }

    [Theory]
    [InlineData("Flights left Hamid Karzai International Airport on Monday.")]
    [InlineData("Uçaklar Hamid Karzai Uluslararası Havalimanı'ndan kalktı.")]
    [InlineData("By Jane Miller\n\nThe flights went on for a week.")]
    [InlineData("The flights went on.\n\nAuthor: Dave Carver\n\nDave Carver is the news editor of a paper.")]
    [InlineData("The flights went on for days. (Reporting by Jane Miller; Editing by Tom Brown)")]
    [InlineData("Talks went on in the Foreign Ministry of Georgia on Monday in May.")]
    public void Find_NamesThatAreNoActors_AreLeftOut(string text) => Assert.Empty(ActorTestVocabulary.ActorsIn(text));

    [Theory]
    [InlineData("President Emomali Rakhmon ordered reserves to the border.", "Emomali Rakhmon")]
    [InlineData("The governor's spokesman Munir Farhad said on Tuesday that roads are shut.", "Munir Farhad")]
    [InlineData("Kremlin spokesman Dmitry Peskov said there was concern.", "Dmitry Peskov")]
    [InlineData("Mr. Rutherford-Okoye told the committee that he knew nothing.", "Rutherford-Okoye")]
    [InlineData("Belkıs Aytan, a researcher for the group, saw the camp.", "Belkıs Aytan")]
    [InlineData("“We left at night,” said Gulmira Zarandi.", "Gulmira Zarandi")]
    public void Find_UnknownPerson_IsNamed(string text, string name) => Assert.Equal(name, Assert.Single(ActorTestVocabulary.ActorsIn(text)).Name);

    [Theory]
    [InlineData("Bakan Kerem Yıldızoğlu kararı açıkladı.", "Kerem Yıldızoğlu")]
    [InlineData("Van Valisi Selman Tokdemir'in sözleri tartışıldı.", "Selman Tokdemir")]
    [InlineData("Örgütün sözcüsü Nurcan Balkır konuştu.", "Nurcan Balkır")]
    public void Find_UnknownPersonInTurkish_IsNamed(string text, string name) =>
        Assert.Equal(name, Assert.Single(ActorTestVocabulary.ActorsIn(text, "tr"), actor => !actor.Known).Name);

    [Fact]
    public void Find_LaterShortForm_BelongsToTheFullestName()
    {
        var actors = ActorTestVocabulary.ActorsIn("Governor Munir Ahmad Farhad opened the road. Farhad said it was safe. Munir Farhad left.");

        var actor = Assert.Single(actors);
        Assert.Equal("Munir Ahmad Farhad", actor.Name);
        Assert.Equal(3, actor.Evidence.Count);
    }

    [Fact]
    public void Find_SpokesmanWithoutName_IsTheUnnamedOne() =>
        Assert.Contains(ActorTestVocabulary.ActorsIn("A Taliban spokesman said the plan was unacceptable."), actor => actor.Name == "Taliban spokesman (unnamed)");

    [Fact]
    public void Find_SpokesmanWithName_IsNotUnnamed()
    {
        var actors = ActorTestVocabulary.ActorsIn("Taliban spokesman Zabihullah Mujahid said no.");

        Assert.Contains(actors, actor => actor.Name == "Zabihullah Mujahid");
        Assert.DoesNotContain(actors, actor => actor.Name.Contains("unnamed", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_SameSurnameOfAnother_IsAnotherPerson()
    {
        var actors = ActorTestVocabulary.ActorsIn("First lady Emine Erdoğan opened the school.");

        Assert.Equal(["Emine Erdoğan"], actors.Select(actor => actor.Name));
    }

    [Fact]
    public void Find_Byline_IsNoActor() =>
        Assert.DoesNotContain(ActorTestVocabulary.ActorsIn("President Jane Miller said no. General Tom Brown agreed.", byline: "Jane Miller"), actor => actor.Name == "Jane Miller");

    [Fact]
    public void Find_RandomText_NeverThrowsAndCutsWhatItClaims()
    {
        var random = new Random(7);
        string[] pieces = ["Hulusi", " Akar", "'ın", "\ud83d", "\udc00", "\0", " ", "\n\n", "Erdo?an", "ğ", "A.", "B", "-", "\u202e", "مجاهد", "President ", "said", ",", "“", "\u0301", "Taliban", "By ", "Author:", "1", "."];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var actor in ActorTestVocabulary.ActorsIn(text, round % 2 == 0 ? "en" : "tr"))
            {
                Assert.NotEmpty(actor.Evidence);
                Assert.All(actor.Evidence, mention => Assert.True(mention.Span.Start < mention.Span.End && mention.Span.Cut(text).Trim() == mention.Span.Cut(text), text));
                Assert.Equal(actor.Evidence.OrderBy(mention => mention.Span.Start), actor.Evidence);
            }
        }
    }
}
