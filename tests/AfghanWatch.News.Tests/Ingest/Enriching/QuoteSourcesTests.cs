using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Hearsay that is nobody's, sources told of again, and speakers whom a source, an aside or a companion parts from their verb.</summary>
public sealed class QuoteSourcesTests
{
    [Theory]
    [InlineData("Akar said the road was closed. It was learned that a new bus would come.", "Hulusi Akar: the road was closed|?: a new bus would come")]
    [InlineData("The ministry said the road was closed. It was claimed that a driver had fled.", "ministry: the road was closed|?: a driver had fled")]
    [InlineData("The ministry said the road was closed. It was also stated that a driver had fled.", "ministry: the road was closed|ministry: a driver had fled")]
    [InlineData("Diplomatic sources spoke in Van. The same sources underlined that the road was closed.", "Diplomatic sources: the road was closed")]
    [InlineData("A second diplomat said the road was closed. The same source told us it was late.", "second diplomat: the road was closed|second diplomat: it was late")]
    [InlineData("The head of the party Hulusi Akar, according to the agency, in the evening of the same day said that the road was closed.", "Hulusi Akar: the road was closed")]
    [InlineData("One of the women, identified as Zahra Alizade, rang her sister and said the road was closed.", "Zahra Alizade: the road was closed")]
    [InlineData("One of them, who gave only his first name, Waqas, said the road was closed.", "Waqas: the road was closed")]
    [InlineData("Akar and his colleagues underline that the road is closed.", "Hulusi Akar: the road is closed")]
    [InlineData("The Turkish Foreign Ministry said the road was closed.\n\nAccording to a statement, the talks go on next week.", "Turkish Foreign Ministry: the road was closed|Turkish Foreign Ministry: the talks go on next week")]
    public void Indirect_Source_IsFollowed(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("Merkel said the road was closed. Akar, according to the statement, termed the road “a gift”.", "Hulusi Akar: a gift")]
    [InlineData("Akar opened the meeting with a prayer. “You return with a clean forehead.” said.", "Hulusi Akar: You return with a clean forehead.")]
    public void Direct_SubjectApartFromVerb_Speaks(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Bir Türk diplomat, yolun kapandığını söyledi. Aynı kaynağa göre otobüs yarın gelecek.", "Türk diplomat: yolun kapandığını|Türk diplomat: otobüs yarın gelecek")]
    [InlineData("Akar dün konuştu. Van'da bir çoban bana yolun kapandığını söyledi.", "çoban: yolun kapandığını")]
    [InlineData("Akar dün konuştu. Gulali bana yolun kapandığını anlattı.", "Gulali: yolun kapandığını")]
    [InlineData("Katar, Türkiye ve Taliban yönetimi Van Gölü yolunun kapandığını açıkladı.", "Katar, Türkiye ve Taliban yönetimi: Van Gölü yolunun kapandığını")]
    [InlineData("Taraflar dün yolun kapandığını duyurmuştu.", "Taraflar: yolun kapandığını")]
    public void Indirect_TurkishSubject_StandsBeforeItsClause(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect, "tr")));

    [Theory]
    [InlineData("Yolun kapandığını hatırlatan bir başka gazeteciye Akar gülerek, \"Anahtar bende değil\" karşılığını verdi.", "Hulusi Akar: Anahtar bende değil")]
    [InlineData("Akar, bir gazetecinin yolun kapandığını hatırlatması üzerine, \"Anahtar bende değil\" karşılığını verdi.", "Hulusi Akar: Anahtar bende değil")]
    [InlineData("Büyükelçiliğin hesabından yapılan paylaşımda, \"Anahtar bizde değil\" denildi.", "Büyükelçilik: Anahtar bizde değil")]
    [InlineData("Erdoğan dün konuştu. \"Anahtar bende değil\", Akar dedi.", "Hulusi Akar: Anahtar bende değil")]
    public void Direct_TurkishSubject_Speaks(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_StopInsideInnerMarks_EndsNoSentenceOfItsSpeaker() =>
        Assert.Contains("Köylü: Geceleri iki yüz kişi geçiyor.", QuoteCase.Told("Akar, \"Geçen hafta köydeydim. Köylü bana “Geceleri iki yüz kişi geçiyor.” diyor. Hanginize inanalım?\" dedi.", QuoteKind.Direct, "tr"));
}
