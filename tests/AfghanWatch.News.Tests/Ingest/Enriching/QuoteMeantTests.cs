using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Whom offices, bodies and papers mean once the text has named several.</summary>
public sealed class QuoteMeantTests
{
    [Theory]
    [InlineData("Defence Minister Hulusi Akar and Foreign Minister Mevlut Cavusoglu came. Akar said the road was closed. The foreign minister said it was late.", "Hulusi Akar: the road was closed|Mevlüt Çavuşoğlu: it was late")]
    [InlineData("Defence Minister Hulusi Akar and Foreign Minister Mevlut Cavusoglu came. Cavusoglu said the road was closed. The defence minister said it was late.", "Mevlüt Çavuşoğlu: the road was closed|Hulusi Akar: it was late")]
    [InlineData("Defence Minister Hulusi Akar came. He said the road was closed. The minister said it was late.", "Hulusi Akar: the road was closed|Hulusi Akar: it was late")]
    [InlineData("Ned Price, the governor of Van, was away. His deputy, Angela Merkel, said the road was closed. The deputy governor said it was late.", "Angela Merkel: the road was closed|Angela Merkel: it was late")]
    [InlineData("The Crisis Group said the road was closed. The think tank said it was late.", "Crisis Group: the road was closed|Crisis Group: it was late")]
    [InlineData("According to a report released on Monday by the Crisis Group, the road was closed. The London-based organisation, which asked forty people, says it was late.", "Crisis Group: the road was closed|Crisis Group: it was late")]
    [InlineData("Lawyers for Passage said in a report that the road was closed. The 41-page report says that it was late.", "Lawyers for Passage: the road was closed|Lawyers for Passage: it was late")]
    [InlineData("The ministry said the road was closed. The agency said it was late.", "ministry: the road was closed|agency: it was late")]
    [InlineData("The report says that it was late.", "report: it was late")]
    public void Indirect_Description_MeansTheOneItFits(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("“The gate is shut for good now.” Akar, the minister, does not hide his anger. “Nobody gets in.”", "Hulusi Akar: The gate is shut for good now.|Hulusi Akar: Nobody gets in.")]
    [InlineData("Erdogan says second meeting possible 'within days'\n\nThe talks went on. Nobody was there.\n\nIt was late.", "Recep Tayyip Erdoğan: within days")]
    [InlineData("Repairs 'may take weeks'\n\nThe talks went on. Nobody was there.\n\nIt was late.", "")]
    [InlineData("Kaç asker kaldı?\n\nŞu an orada kimsemiz yok, herkesi getirdik.\n\nNe zaman döndüler?\n\nDün gece son uçağımız indi.\n\nKabil'de kim var?\n\nElçimiz orada, biz onunla konuşuyoruz.", "")]
    public void Direct_SpeechWithoutVerb_IsWhoseItIs(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Direct)));
}
