using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Texts;

public sealed class PageLinesTests
{
    private static readonly PageLines Lines = new(ActorTestVocabulary.Value with
    {
        TopicTerms =
        [
            new TopicTerm("_page", "en", "read more", 4, "pointer", null), new TopicTerm("_page", "en", "more", 1, "pointer", null), new TopicTerm("_page", "en", "also on", 6, "pointer", null),
            new TopicTerm("_page", "en", "related", 1, "pointer", null), new TopicTerm("_page", "tr", "ilgili haber", 3, "pointer", null),
        ],
    });

    [Theory]
    [InlineData("Prices rose.\n\nRead more: Soldiers leave Kabul\n\nBread is dear.", "Read more: Soldiers leave Kabul")]
    [InlineData("Prices rose.\n\n>> Read more about Turkey: Soldiers leave Kabul", ">> Read more about Turkey: Soldiers leave Kabul")]
    [InlineData("Prices rose.\n\nRELATED\nSoldiers leave Kabul\nWho runs the airport?\nBread is dear, the bakers said.", "RELATED|Soldiers leave Kabul|Who runs the airport?")]
    [InlineData("Prices rose.\n\nAlso on Markets Daily:\n- What the airport costs", "Also on Markets Daily:|- What the airport costs")]
    [InlineData("Fiyatlar arttı.\n\nİLGİLİ HABERLER\nAskerler dönüyor", "İLGİLİ HABERLER|Askerler dönüyor")]
    [InlineData("Prices rose.\n\nMore soldiers leave Kabul", "")]
    [InlineData("Prices rose.\n\nRelated to this is the matter of bread.", "")]
    [InlineData("Read more: a headline that opens the text\n\nPrices rose.", "")]
    [InlineData("Soldiers left the airfield this morning and flew home in two planes.\nThe last of them closed the gate and handed the keys to a guard.\nCold shower for Merkel\nPalace decides on wages! 12 views\nBread is dear, say bakers", "Cold shower for Merkel|Palace decides on wages! 12 views|Bread is dear, say bakers")]
    [InlineData("Soldiers left the airfield this morning and flew home in two planes.\nThe last of them closed the gate and handed the keys to a guard.\n- first the women\n- then the children\n- the soldiers last", "")]
    [InlineData("Soldiers left the airfield this morning and flew home\nThe last of them closed the gate\nBread is dear in Kabul", "")]
    [InlineData("", "")]
    public void Find_Text_GivesLinesThatPointElsewhere(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Lines.Find(NewsText.Cut(text, "en")).Select(line => line.Cut(text))));

    [Fact]
    public void Hold_Stretches_OnlyThoseWithinOneLine()
    {
        TextSpan[] lines = [new(10, 15), new(20, 25), new(40, 50)];

        Assert.Equal([10, 12, 20, 40, 47], new[] { 0, 10, 12, 14, 16, 20, 30, 40, 47, 49, 60 }.Where(start => PageLines.Hold(lines, new TextSpan(start, start + 3))));
        Assert.False(PageLines.Hold([], new TextSpan(0, 1)));
    }

    [Fact]
    public void Zones_PointersAndCredits_AreOutsideAndNotCounted()
    {
        var text = NewsText.Cut("Prices rose. Bread is dear.\n\nRELATED\nSoldiers leave Kabul", "en");
        var zones = ArticleZones.Of(text, "Prices", Lines.Find(text));

        Assert.Equal([false, false, true, true], Enumerable.Range(0, 4).Select(zones.IsOutside));
        Assert.Equal(2, zones.BodyLength);
        Assert.False(zones.IsOutside(99));
    }
}
