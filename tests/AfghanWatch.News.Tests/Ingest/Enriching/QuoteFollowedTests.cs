using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Speakers that stand beside their description, before it, or in another sentence.</summary>
public sealed class QuoteFollowedTests
{
    [Theory]
    [InlineData("The opposition leader, Selma Kaya, spoke in Van. “We will not move,” she said.", "Selma Kaya: We will not move,")]
    [InlineData("“We will not move,” their spokesman, Zabihullah Mujahid, had said.", "Zabihullah Mujahid: We will not move,")]
    [InlineData("“We will not move,” a man named Hasib told reporters.", "Hasib: We will not move,")]
    [InlineData("Its country director, Mary Ellen Walsh, puts it drily: “We will not move.”", "Mary Ellen Walsh: We will not move.")]
    [InlineData("Near the station I met Nesrin Alkan, a lawyer. “We will not move,” she said.", "Nesrin Alkan: We will not move,")]
    [InlineData("Najiba, a widow from Herat, walked for days. “We will not move,” she said.", "Najiba: We will not move,")]
    [InlineData("A baker, who gave no name, hid two families. “We will not move,” he said.", "baker: We will not move,")]
    [InlineData("Seventy people were held. Akar came late. “We will not move,” he said.", "Hulusi Akar: We will not move,")]
    [InlineData("“We will not move,” Commission President Ursula von der Leyen said.", "Ursula von der Leyen: We will not move,")]
    [InlineData("“We will not move,” a Turkish official in Ankara said.", "Turkish official in Ankara: We will not move,")]
    [InlineData("“We will not move,” its foreign ministry said.", "foreign ministry: We will not move,")]
    [InlineData("“We will not move,” a source in the Turkish foreign ministry said.", "source in the Turkish foreign ministry: We will not move,")]
    [InlineData("Akar is back in Ankara. We asked him what he felt.\n\n“We will not move at all.”", "Hulusi Akar: We will not move at all.")]
    [InlineData("Akar answered our questions on Monday.\n\nWho will guard the gates?\n\n“They will.”\n\nAnd the runway?\n\n“We will not move.”", "Hulusi Akar: They will.|Hulusi Akar: We will not move.")]
    [InlineData("Akar spoke to a broadcaster.\n\nQ: What happened?\n\nA: “We will not move at all.”", "Hulusi Akar: We will not move at all.")]
    [InlineData("The ministry published a text. \"We will not move,\" the ministry said. \"Nobody asked us to,\" the statement said.", "ministry: We will not move,|ministry: Nobody asked us to,")]
    [InlineData("A mother of four, Zahra Amiri, waited. “We will not move,” she said.", "Zahra Amiri: We will not move,")]
    [InlineData("Samira Karimi, 34, waited outside. “We will not move,” she said.", "Samira Karimi: We will not move,")]
    [InlineData("For Samira Karimi, a teacher, it was too late. “We will not move,” she said.", "Samira Karimi: We will not move,")]
    [InlineData("Akar met Merkel in Berlin. Asked about the soldiers, he said: “We will not move.”", "Hulusi Akar: We will not move.")]
    [InlineData("Two officials spoke. “We will not move,” one of them said.", "one of them: We will not move,")]
    [InlineData("Akar was blunt. “We will not move.” “Not now.”", "Hulusi Akar: We will not move.|Hulusi Akar: Not now.")]
    [InlineData("As Akar put it: “We will not move.”", "Hulusi Akar: We will not move.")]
    [InlineData("Akar's message was short: “We will not move.”", "Hulusi Akar: We will not move.")]
    [InlineData("Akar called the plan “a grave mistake” on Monday.", "Hulusi Akar: a grave mistake")]
    [InlineData("Akar, in a letter to members, described the offer as “too late”.", "Hulusi Akar: too late")]
    public void Direct_SpeakerStandsElsewhere_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Akar spoke on Monday. A wider mission, he said, would need the consent of Kabul.", "Hulusi Akar: A wider mission, he said, would need the consent of Kabul")]
    [InlineData("Under the plan, Akar said, the soldiers would stay until May.", "Hulusi Akar: Under the plan, Akar said, the soldiers would stay until May")]
    [InlineData("The aircraft was full, Akar said, and had stopped to change crews.", "Hulusi Akar: The aircraft was full")]
    [InlineData("The bus, according to Akar, had left before dawn.", "Hulusi Akar: The bus, according to Akar, had left before dawn")]
    public void Indirect_AttributionInside_TakesWholeClause(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Bakanlıktan yapılan açıklamada, \"Geri dönmeyeceğiz\" denildi.", "Bakanlık: Geri dönmeyeceğiz")]
    [InlineData("Akar soruları yanıtladı.\n\nKapıyı kim koruyacak?\n\n\"Geri dönmeyeceğiz, bunu herkes bilsin.\"", "Hulusi Akar: Geri dönmeyeceğiz, bunu herkes bilsin.")]
    public void Turkish_SpeakerStandsElsewhere_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Direct, "tr"));
}
