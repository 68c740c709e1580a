using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Words taken down turn by turn, and speech whose marks are lost.</summary>
public sealed class QuoteTranscriptTests
{
    [Theory]
    [InlineData("Hulusi Akar received us late.\n\nQ: Who guards it?\n\nA: Nobody we know of.\n\nQ: And the tower?\n\nA: (smiles) It is dark.\n\nHe left.", "Hulusi Akar: Nobody we know of.|Hulusi Akar: (smiles) It is dark.")]
    [InlineData("General Hulusi Akar: (00:00)\nWe flew all night.\n\nSpeaker 3: (01:24)\nWhen does it end?\n\nGeneral Hulusi Akar: (01:31)\nThat is not for me to say.\n\nMore transcripts", "Hulusi Akar: We flew all night.|Speaker 3: When does it end?|Hulusi Akar: That is not for me to say.")]
    [InlineData("HANNAH MOREAU, HOST: Is it over?\n\nNED PRICE, SPOKESMAN: It is not. (CROSSTALK)\n\nMARLOWE: And the looting?\n\nPRICE: There was none.", "Hannah Moreau: Is it over?|Ned Price: It is not.|Marlowe: And the looting?|Ned Price: There was none.")]
    [InlineData("Question (Anadolu): Who pays?\n\nNed Price: Allies will.\n\nQuestion: For how long?\n\nNed Price: We have not put a date on it.", "Anadolu: Who pays?|Ned Price: Allies will.|Ned Price: We have not put a date on it.")]
    [InlineData("DW: Has the wall worked?\n\nAngela Merkel: It has for the smugglers.\n\nIs the figure right?\n\nIt is an old one, nobody wants to count.\n\nThe interview was edited.", "Angela Merkel: It has for the smugglers.|Angela Merkel: It is an old one, nobody wants to count.")]
    [InlineData("MR. DEMİR: We stay as long as we must.\n\nQ: How long?\n\nMR. DEMİR: A year.\n\nThe hall emptied.", "Demir: We stay as long as we must.|Demir: A year.")]
    [InlineData("Akar: We stay\n\nLocation: Kabul\n\nThe talks went on.", "")]
    public void Turns_OfATranscript_AreWhoseLabelTheyBear(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Turns(text)));

    [Theory]
    [InlineData("Akar says: “We are many here, and we wait.\n\nA woman told that her husband was taken at the border.\n\nPrice gave a promise: ?We will bring each of them.”", "Hulusi Akar: We are many here, and we wait.|Ned Price: We will bring each of them.")]
    [InlineData("Akar said: “We told everyone.\n\nWe plan to go there soon.\n\nOur people look at it. he said.\n\nThe talks went on.", "Hulusi Akar: We told everyone.\n\nWe plan to go there soon.\n\nOur people look at it.")]
    [InlineData("The memo signed by Akar says â€œthe pressure can not be heldâ€.\n\nIt was late.", "Hulusi Akar: the pressure can not be held")]
    [InlineData("President Erdogan evaluated the events as follows on Monday: Who breaks the glass breaks his house. Akar said it was late.", "Recep Tayyip Erdoğan: Who breaks the glass breaks his house.")]
    [InlineData("Asked about it, the minister Hulusi Akar shrugged: Our channels are open. The cabinet meets on Monday.", "Hulusi Akar: Our channels are open.")]
    [InlineData("The list: 1,200 visas and two trains.", "")]
    public void Direct_LostMarks_EndWhereTheReporterTells(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Direct)));

    [Theory]
    [InlineData("Köylü Hulusi Akar şöyle konuştu: “Eskiden erken kalkardık, şimdi kuş uçmuyor.\n\nDuvarların birleştiğini hatırlatan Vali, geriye yalnızca optik kulelerin kaldığını ifade etti.", "Hulusi Akar: Eskiden erken kalkardık, şimdi kuş uçmuyor.")]
    [InlineData("Bir üye sormuş: \"Neden?\" Akar'ın cevabı: \"Tedirginlik gerçek, onu küçümseyemeyiz.\"", "üye: Neden?|Hulusi Akar: Tedirginlik gerçek, onu küçümseyemeyiz.")]
    [InlineData("Kararı sordum. “Karar yok, şart var” dedi masadakilerden biri.", "masadakilerden biri: Karar yok, şart var")]
    public void Direct_Turkish_IsCutAndOwned(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Direct, "tr")));

    [Theory]
    [InlineData("BAŞKAN – Buyurun Sayın Akar.\n\nHULUSİ AKAR (İstanbul) – Bizim orada askerimiz var. (Alkışlar) Eve dönmelidir.\n\nBAŞKAN – Teşekkür ederim.", "BAŞKAN: Buyurun Sayın Akar.|Hulusi Akar: Bizim orada askerimiz var.|Hulusi Akar: Eve dönmelidir.|BAŞKAN: Teşekkür ederim.")]
    [InlineData("BAŞKAN – Buyurun.\n\nIŞIL DİNÇ (Ankara) – Biz bunu sorduk.\n\nBAŞKAN – Teşekkür ederim.", "BAŞKAN: Buyurun.|Işıl Dinç: Biz bunu sorduk.|BAŞKAN: Teşekkür ederim.")]
    public void Turns_OfTurkishMinutes_AreCutAndOwned(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Turns(text, "tr")));

    [Theory]
    [InlineData("Nearly 900 caught at borders in a week, Turkish ministry says\n\nThe count went on.", "en", "Turkish ministry: Nearly 900 caught at borders in a week")]
    [InlineData("The movement would discuss roads and dams, Akar went on.", "en", "Hulusi Akar: The movement would discuss roads and dams")]
    [InlineData("Based on figures of the ministry, 18,000 people were sent back.", "en", "ministry: 18,000 people were sent back")]
    [InlineData("Akar gave the information that the wives were called one by one.", "en", "Hulusi Akar: the wives were called one by one")]
    [InlineData("The acting minister Hulusi Akar while welcoming the news emphasized that visas were few.", "en", "Hulusi Akar: visas were few")]
    [InlineData("Akar, bir soru üzerine asker sayısında artış planlanmadığını kaydetti.", "tr", "Hulusi Akar: asker sayısında artış planlanmadığını")]
    public void Indirect_RarerFrames_AreTold(string text, string language, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect, language)));

    [Fact]
    public void Turns_DirectionsWithoutEnd_AreReadInOneGo()
    {
        var text = "Hulusi Akar: We stay." + string.Concat(Enumerable.Repeat("(a)", 200_000)) + "\n\nQ: For how long?\n\nHulusi Akar: For a year.\n\nQ: And then?\n\nHulusi Akar: We see.\n\nThe hall emptied.";
        Assert.Contains("Hulusi Akar: For a year.", QuoteCase.Turns(text));
    }
}
