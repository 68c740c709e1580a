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
    [InlineData("Fishermen In Van Say Harbour Has Been Closed\n\nThe boats lay on the shore. Nobody counted them.", "Fishermen In Van: Harbour Has Been Closed")]
    [InlineData("Five boats lost off Izmir: witnesses\n\nThe boats lay on the shore. Nobody counted them.", "witnesses: Five boats lost off Izmir")]
    [InlineData("The day in short\n\n15:20 Zabihullah Mujahid: flights will begin in the next days. He named no date.", "Zabihullah Mujahid: flights will begin in the next days")]
    public void Indirect_Lines_AreTold(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar urged all sides to be patient.")]
    [InlineData("The ministry called on the owners to open the harbour.")]
    [InlineData("A clerk advised me to write to the port authority.")]
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
