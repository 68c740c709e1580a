using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Quotes;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Descriptions that the text joins to a name elsewhere: before, beside or behind.</summary>
public sealed class QuoteChainTests
{
    [Theory]
    [InlineData("A tailor of Herat, Karim Sadat, has moved away. Akar came to visit. “The shop is cold by now,” the tailor said.", "Karim Sadat: The shop is cold by now,")]
    [InlineData("Merkel came with the special envoy for Kabul Ned Price. “The road is closed by now,” the diplomat said.", "Ned Price: The road is closed by now,")]
    [InlineData("A woman from Ghor who gave her name only as Zarmina said the road was closed. “The road is closed by now,” she said.", "Zarmina: The road is closed by now,")]
    [InlineData("Nazar, a former sergeant who asked for no photograph, told us the road was closed. “Nobody goes there any more,” he said.", "Nazar: Nobody goes there any more,")]
    [InlineData("Akar met Merkel in Berlin. His host said it was late. “We must go on with it,” she said.", "Angela Merkel: We must go on with it,")]
    [InlineData("One of two officials, an Italian diplomat, said no. “The road is closed by now,” the diplomat said.", "Italian diplomat: The road is closed by now,")]
    [InlineData("A man with a parcel waited. A man with a dog came. “The road is closed by now,” the man with the parcel said.", "man with a parcel: The road is closed by now,")]
    [InlineData("Ms. Merkel came late. The lawyer was there before her. “The road is closed by now,” she said.", "Angela Merkel: The road is closed by now,")]
    [InlineData("When I asked a retired general about it, he took his time. “The road is closed by now,” he said.", "retired general: The road is closed by now,")]
    [InlineData("Merkel said no. Ned Price, who lost a friend there, is against it. “The road is closed by now,” the former sergeant said.", "Ned Price: The road is closed by now,")]
    [InlineData("Merkel said no. Zarmina, mother of a soldier, waited for hours. “The road is closed by now,” she said.", "Zarmina: The road is closed by now,")]
    public void Direct_Description_IsLedToTheOneItMeans(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("The firm will train the guards, its managing director said on Monday.\n\nKarim Sadat, who leads it, told a meeting that it was late.", "Karim Sadat: The firm will train the guards|Karim Sadat: it was late")]
    [InlineData("A grocer told us that it was late. The grocer, Ali Kaya, said that he had closed.", "Ali Kaya: it was late|Ali Kaya: he had closed")]
    [InlineData("The firm will train the guards, a Turkish official said on Monday.\n\nKarim Sadat told a meeting that it was late.", "Turkish official: The firm will train the guards|Karim Sadat: it was late")]
    [InlineData("Akar said that it was late. Merkel's aide said that the road was closed.", "Hulusi Akar: it was late|Merkel's aide: the road was closed")]
    [InlineData("Minister Akar said that it was late. The former minister said that the road was closed.", "Hulusi Akar: it was late|former minister: the road was closed")]
    [InlineData("Akar said that it was late. Sociologist Didem Kaya of Galatasaray University said that the road was closed.", "Hulusi Akar: it was late|Didem Kaya: the road was closed")]
    public void Indirect_Description_IsLedToTheOneItMeans(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar told a meeting that drivers would see “clean roads and full tanks” by winter.", "Hulusi Akar: clean roads and full tanks")]
    [InlineData("Akar said the ministry had refused the offer “to the last letter”.", "Hulusi Akar: to the last letter")]
    [InlineData("Merkel, who had called the plan “a mistake,” described it on Monday as dead.", "Angela Merkel: a mistake,")]
    [InlineData("Merkel has assured them that their papers stand “for the moment”, one of the guards said.", "Angela Merkel: for the moment")]
    [InlineData("The lira fell as much as ever after Akar went on air to defend the plan and spoke of “a war of nerves”.", "Hulusi Akar: a war of nerves")]
    [InlineData("Akar was of the view that “the plan has a future with us”.", "Hulusi Akar: the plan has a future with us")]
    public void Direct_ScrapInsideAReport_IsTheReporterSourcesOwn(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Doha would pay, Akar said, and Ankara would lend its name.", "Hulusi Akar: Doha would pay, Akar said, and Ankara would lend its name")]
    [InlineData("As Akar declared after the talks, the meeting was a long one.", "Hulusi Akar: the meeting was a long one")]
    [InlineData("Akar said the plan had matured but declined to give a date.", "Hulusi Akar: the plan had matured")]
    [InlineData("He spoke of ties, voiced the wish for peace and then Akar said that the road was closed.", "Hulusi Akar: the road was closed")]
    [InlineData("Kaya Holding, a maker of engines, reported a sharp decline.", "")]
    [InlineData("Akar told journalists who flew with him from Doha the staff had returned to the city.", "Hulusi Akar: the staff had returned to the city")]
    public void Indirect_Extent_EndsWhereTheSpeakerDoes(string text, string expected) => Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Fact]
    public void Direct_OfficeWithoutName_IsItsHolderOfTheDay()
    {
        var roles = new[] { new Role("a", "defence-minister", "Turkey", null, new DateOnly(2022, 1, 1), "", "", [], [], ""), new Role("b", "defence-minister", "Turkey", new DateOnly(2022, 1, 2), null, "", "", [], [], "") };
        var actors = roles.Select(role => new Actor(role.ActorId, role.ActorId == "a" ? "Ali Kaya" : "Veli Demir", ActorKind.Person, "", [], [], []) { Roles = [role] }).ToList();
        var text = "Ali Kaya and Veli Demir came in. Both were tired. “The road is closed by now,” the defence minister said.";
        var mentions = actors.Select(actor => new ActorMention(actor.Name, actor.Id, [new Evidence(new TextSpan(text.IndexOf(actor.Name, StringComparison.Ordinal), text.IndexOf(actor.Name, StringComparison.Ordinal) + actor.Name.Length), "test")])).ToList();
        var offices = new KnownOffices(DossierVocabulary.Empty with { Actors = actors });

        string? Speaker(int year) => Assert.Single(QuoteFinder.Find(NewsText.Cut(text, "en"), mentions, null, offices, new DateOnly(year, 5, 5))).Speaker;

        Assert.Equal("Ali Kaya", Speaker(2021));
        Assert.Equal("Veli Demir", Speaker(2023));
    }

    [Theory]
    [InlineData("minister", "official", true)]
    [InlineData("teacher", "driver", false)]
    [InlineData("ambassador", "diplomat", true)]
    [InlineData("aide", "president", false)]
    public void Nouns_OfOnePerson_AreKin(string one, string other, bool kin)
    {
        Assert.Equal(kin, SpeakerNouns.AreKin(one, other));
        Assert.Equal(!kin, SpeakerNouns.Differ(other, one));
    }
}
