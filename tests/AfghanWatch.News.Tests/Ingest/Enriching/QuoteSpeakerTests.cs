using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteSpeakerTests
{
    [Theory]
    [InlineData("“The runway is open,” Turkish Defense Minister Hulusi Akar told reporters.", "Hulusi Akar", "Turkish Defense Minister Hulusi Akar", "told")]
    [InlineData("“The runway is open,” said Akar.", "Hulusi Akar", "Akar", "said")]
    [InlineData("“The runway is open,” said former defense minister Hulusi Akar, who flew in on Monday.", "Hulusi Akar", "former defense minister Hulusi Akar", "said")]
    [InlineData("“The runway is open,” Akar, who flew in on Monday, said.", "Hulusi Akar", "Akar", "said")]
    [InlineData("“The runway is open,” Mr. Akar, 69, told Anadolu on Tuesday.", "Hulusi Akar", "Mr. Akar", "told")]
    [InlineData("Speaking in Kabul, Akar said: “The runway is open.”", "Hulusi Akar", "Akar", "said")]
    [InlineData("Akar was quoted as saying “The runway is open.”", "Hulusi Akar", "Akar", "quoted as saying")]
    [InlineData("“The runway is open,” according to Akar.", "Hulusi Akar", "Akar", "according to")]
    [InlineData("Akar: “The runway is open.”", "Hulusi Akar", "Akar", ":")]
    [InlineData("“The runway is open,” the Turkish Defense Ministry said in a statement.", "Turkish Defense Ministry", "the Turkish Defense Ministry", "said")]
    [InlineData("“The runway is open,” a senior Turkish official said on condition of anonymity.", "senior Turkish official", "a senior Turkish official", "said")]
    [InlineData("“The runway is open,” said two sources familiar with the talks.", "two sources familiar with the talks", "two sources familiar with the talks", "said")]
    [InlineData("“The runway is open,” a Taliban spokesman said.", "Taliban spokesman (unnamed)", "a Taliban spokesman", "said")]
    [InlineData("“The runway is open,” State Department spokesperson Ned Price said late on Aug. 24.", "Ned Price", "State Department spokesperson Ned Price", "said")]
    [InlineData("“The runway is open,” Erdogan’s spokesman said.", "Erdogan’s spokesman", "Erdogan’s spokesman", "said")]
    [InlineData("“The runway is open!” beamed Akar.", "Hulusi Akar", "Akar", "beamed")]
    [InlineData("The Taliban warned that foreign soldiers would be seen as “an occupying force” from September.", "Taliban", "The Taliban", "warned")]
    public void Direct_Attributed_NamesSpeaker(string text, string speaker, string speakerText, string cue)
    {
        var quote = QuoteCase.Only(text, QuoteKind.Direct);
        Assert.Equal((speaker, speakerText, cue), (quote.Speaker, quote.SpeakerText, quote.Cue));
        Assert.Equal(speakerText, quote.SpeakerSpan!.Value.Cut(text));
    }

    [Theory]
    [InlineData("“We will stay,” Akar said, “as long as we are asked to.”", "Hulusi Akar: We will stay,|Hulusi Akar: as long as we are asked to.")]
    [InlineData("“We will stay,” said Akar. “Nobody asked us to go.”", "Hulusi Akar: We will stay,|Hulusi Akar: Nobody asked us to go.")]
    [InlineData("“We will stay,” Akar said.\n\n“Nobody asked us to go. The door is open to all sides.”", "Hulusi Akar: We will stay,|Hulusi Akar: Nobody asked us to go. The door is open to all sides.")]
    [InlineData("Akar said talks went on. “Nobody asked us to go,” he said.", "Hulusi Akar: Nobody asked us to go,")]
    [InlineData("Akar warned against haste. “Nobody asked us to go.”", "Hulusi Akar: Nobody asked us to go.")]
    [InlineData("Merkel met Erdogan in Berlin. “It was a good talk,” she said. Later Erdogan told the press: “It was long.” He added: “And useful.”", "Angela Merkel: It was a good talk,|Recep Tayyip Erdoğan: It was long.|Recep Tayyip Erdoğan: And useful.")]
    [InlineData("Mohammad Naeem, spokesman for the Taliban's political office, gave an interview.\n\n“We want good ties,” the spokesman said.", "Mohammad Naeem: We want good ties,")]
    [InlineData("A senior Turkish official briefed the press.\n\n“Talks are hard,” the official said. “They take time,” he added.", "senior Turkish official: Talks are hard,|senior Turkish official: They take time,")]
    [InlineData("“The road to the airport is closed again.”\n— Ned Price", "Ned Price: The road to the airport is closed again.")]
    [InlineData("“The road to the airport is closed again.” – Ned Price", "Ned Price: The road to the airport is closed again.")]
    [InlineData("“Will the soldiers stay?” Akar asked.", "Hulusi Akar: Will the soldiers stay?")]
    [InlineData("“It depends on them.” Akar said nobody had decided.", "Hulusi Akar: It depends on them.")]
    [InlineData("Dr. Leyla Sönmez runs a clinic in Van. “Families arrive every night,” Sönmez said.", "Leyla Sönmez: Families arrive every night,")]
    [InlineData("A Taliban spokesman said the plan was “unacceptable” and warned soldiers who stay would be seen “as invaders.”", "Taliban spokesman (unnamed): unacceptable|Taliban spokesman (unnamed): as invaders.")]
    public void Direct_Followed_KeepsSpeaker(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("The so-called “Islamic Emirate” issued new rules on Monday.")]
    [InlineData("Akar spoke about the film “Mountain Road” for an hour.")]
    [InlineData("Abdul “Engineer” Rahman was there, Akar said.")]
    [InlineData("Their “victory” lasted a week and cost the city its hospital.")]
    [InlineData("Akar told NBC’s “Evening Desk” that the runway was open.")]
    [InlineData("Ankara says “never”\n\nThe capital was calm on Monday. Shops stayed open.")]
    public void Direct_TitlesNicknamesIrony_AreLeftOut(string text) => Assert.Empty(QuoteCase.Direct(text));
}
