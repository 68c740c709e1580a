using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Clauses side by side behind one verb of saying, reports inside speech without marks, and reports in frames of their own.</summary>
public sealed class QuotePartsTests
{
    [Theory]
    [InlineData("Akar said that the harbour was full and that two ships were waiting outside.", "Hulusi Akar: the harbour was full|Hulusi Akar: two ships were waiting outside")]
    [InlineData("Akar said that the harbour was full, that nobody was working there and that it would take a week.", "Hulusi Akar: the harbour was full|Hulusi Akar: nobody was working there|Hulusi Akar: it would take a week")]
    [InlineData("Akar told “The Herald” that the harbour was full and that trust “has to be earned”.", "Hulusi Akar: the harbour was full|Hulusi Akar: trust “has to be earned”")]
    [InlineData("Akar said the harbour was full and that two ships were waiting.", "Hulusi Akar: the harbour was full and that two ships were waiting")]
    [InlineData("Akar said that the harbour was full and that was all.", "Hulusi Akar: the harbour was full and that was all")]
    [InlineData("The harbour is full, Akar said, and two ships are waiting outside.", "Hulusi Akar: The harbour is full|Hulusi Akar: two ships are waiting outside")]
    public void Indirect_ClausesSideBySide_AreToldOneByOne(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar, limanın üç gündür gemilerle dolu olduğunu, iki geminin ise açıkta sıra beklediğini söyledi.", "Hulusi Akar: limanın üç gündür gemilerle dolu olduğunu|Hulusi Akar: iki geminin ise açıkta sıra beklediğini")]
    [InlineData("Akar, limanın üç gündür gemilerle dolu olduğunu ve iki geminin açıkta sıra beklediğini söyledi.", "Hulusi Akar: limanın üç gündür gemilerle dolu olduğunu|Hulusi Akar: iki geminin açıkta sıra beklediğini")]
    [InlineData("Akar, evini sattığını, geri dönmeyeceğini söyledi.", "Hulusi Akar: evini sattığını, geri dönmeyeceğini")]
    [InlineData("Akar, limanın üç gündür gemilerle dolu olduğunu, Çavuşoğlu'nun bunu dün akşam söylediğini aktardı.", "Hulusi Akar: limanın üç gündür gemilerle dolu olduğunu, Çavuşoğlu'nun bunu dün akşam söylediğini")]
    public void Indirect_TurkishClausesSideBySide_AreToldOneByOne(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("Q: Who pays?\n\nNed Price: We do not know. Erdogan said that the allies would share the bill. I told him that we would look at it.\n\nQ: When?\n\nNed Price: We will see.\n\nThe hall emptied.", "Recep Tayyip Erdoğan: the allies would share the bill|Ned Price: we would look at it")]
    [InlineData("Akar continued: We have told them we will stay.\n\nThe hall emptied.", "")]
    public void Indirect_InsideSpeechWithoutMarks_IsTold(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("The harbour was closed on Monday, Akar said on Tuesday, ahead of a meeting with the owners.", "Hulusi Akar: The harbour was closed on Monday")]
    [InlineData("Akar said on Tuesday, the harbour will be opened in spring.", "Hulusi Akar: the harbour will be opened in spring")]
    [InlineData("Akar said, in a speech that followed, the harbour is a matter for the owners.", "Hulusi Akar: the harbour is a matter for the owners")]
    [InlineData("Akar asked the owners on Monday why the harbour had been closed.", "Hulusi Akar: why the harbour had been closed")]
    [InlineData("Akar asked the governor of the province whether anybody had counted the boats.", "Hulusi Akar: whether anybody had counted the boats")]
    [InlineData("Akar did not exclude that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("Akar went to the quay, pointing to that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("As announced Minister Hulusi Akar, the harbour will be closed.", "Hulusi Akar: the harbour will be closed")]
    [InlineData("The harbour was closed, it is said in the statement of the ministry.", "ministry: The harbour was closed")]
    [InlineData("It was told to me by the clerk Sedat Tan that the harbour would be closed.", "Sedat Tan: the harbour would be closed")]
    [InlineData("Akar made clear the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("After the storm the harbour would be closed, Akar said.", "Hulusi Akar: After the storm the harbour would be closed")]
    [InlineData("How long the harbour would be closed was open, Akar said.", "Hulusi Akar: How long the harbour would be closed was open")]
    [InlineData("A survey by the port authority found that most boats were too old.", "port authority: most boats were too old")]
    [InlineData("Akar said the harbour was closed and described the storm as “a gift of the sea”.", "Hulusi Akar: the harbour was closed")]
    [InlineData("Akar thought that the harbour was safe, calling the storm “a gift of the sea”.", "")]
    public void Indirect_RarerFrames_AreCutWhereTheyEnd(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("The harbour will be shut, two officials and a diplomat briefed on the talks said on Tuesday.", "two officials and a diplomat briefed on the talks: The harbour will be shut")]
    [InlineData("The police showed the boats they said had carried 40 people.", "?: had carried 40 people")]
    [InlineData("At the quay, where some 1,900 boats are tied up in the mud, Akar said the storm had passed.", "Hulusi Akar: the storm had passed")]
    [InlineData("After that come 21 days of waiting, Akar said.", "Hulusi Akar: After that come 21 days of waiting")]
    [InlineData("Some 200 boats had left, said Sedat Tan, an official at the harbour, and more were expected by nightfall.", "Sedat Tan: Some 200 boats had left|Sedat Tan: more were expected by nightfall")]
    [InlineData("Prices are half of what they were, Akar said, but the road is safe.", "Hulusi Akar: Prices are half of what they were|Hulusi Akar: the road is safe")]
    [InlineData("The owner was told by Akar that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("Akar said the owners had been told in writing that the harbour would be closed.", "Hulusi Akar: the owners had been told in writing that the harbour would be closed")]
    [InlineData("The boats were empty when a guard told the crew to leave, Akar said.", "Hulusi Akar: The boats were empty when a guard told the crew to leave")]
    [InlineData("Akar said the two agreed to meet again.", "Hulusi Akar: the two agreed to meet again")]
    [InlineData("A fisherman who was on the same boat and asked not to be named said the radar had failed.", "fisherman: the radar had failed")]
    [InlineData("Akar has not ruled out that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("Akar let it be recognised that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("Akar tacked on that the harbour would be closed.", "Hulusi Akar: the harbour would be closed")]
    [InlineData("The harbour has been closed for a week, Akar expressed on Friday.", "Hulusi Akar: The harbour has been closed for a week")]
    [InlineData("Akar said the harbour would stay open provided that the crane works.", "Hulusi Akar: the harbour would stay open provided that the crane works")]
    public void Indirect_NewerFrames_AreToldWithTheirSpeaker(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Fishermen In Van Say Harbour Has Been Closed\n\nThe boats lay on the shore. Nobody counted them.", "Fishermen In Van: Harbour Has Been Closed")]
    [InlineData("Five boats lost off Izmir: witnesses\n\nThe boats lay on the shore. Nobody counted them.", "witnesses: Five boats lost off Izmir")]
    [InlineData("The day in short\n\n15:20 Zabihullah Mujahid: flights will begin in the next days. He named no date.", "Zabihullah Mujahid: flights will begin in the next days")]
    public void Indirect_Lines_AreTold(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar urged all sides to be patient.")]
    [InlineData("The ministry called on the owners to open the harbour.")]
    [InlineData("A clerk advised me to write to the port authority.")]
    [InlineData("Akar told the guards to leave by noon.")]
    [InlineData("Akar told the men without papers to be gone by June.")]
    [InlineData("Akar warned the owners not to open the harbour.")]
    [InlineData("Akar repeated that in a written message, in capitals.")]
    [InlineData("Akar never saw the list, having handed that over to his deputy in spring.")]
    [InlineData("On the screen stood a crane, a boat and, at the edge of the picture, something that moved.")]
    [InlineData("The boats, believe it or not, were empty.")]
    [InlineData("Let us ask what a harbour is for.")]
    [InlineData("Akar told the deputies of the storm in a session that lasted past midnight.")]
    [InlineData("A fisherman preferred that his name not be mentioned.")]
    public void Indirect_WishOrFiller_IsNone(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar, limanın satıldığı iddialarını reddetti.", "Hulusi Akar: limanın satıldığı")]
    [InlineData("Limanın satıldığı yönündeki haberleri yalanlayan Akar, teşekkür etti.", "Hulusi Akar: Limanın satıldığı")]
    [InlineData("Akar, gazetecilerin sorusu üzerine, limanın açılacağını söyledi.", "Hulusi Akar: limanın açılacağını")]
    [InlineData("Akar, bir soruya karşılık ise limanın açılacağını söyledi.", "Hulusi Akar: limanın açılacağını")]
    [InlineData("İki kaynağa göre liman bugün açılacak.", "İki kaynak: liman bugün açılacak")]
    [InlineData("Liman müdürlüğü verilerine göre bu yıl 40 gemi geldi.", "Liman müdürlüğü: bu yıl 40 gemi geldi")]
    public void Indirect_TurkishFrames_AreTold(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Fact]
    public void Indirect_UnknownPersonInTheThirdPerson_IsToldOfNobody() => Assert.Equal(["?: the gate was locked"], QuoteCase.Told("He said the gate was locked.", QuoteKind.Indirect));
}
