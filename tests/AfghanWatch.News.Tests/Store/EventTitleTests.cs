using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Store;

public sealed class EventTitleTests
{
    [Theory]
    [InlineData("In Turkey, Foreign Minister Mevlüt Çavuşoğlu gave an account of the airlift the same day.", "2021-08-24", "Foreign Minister Mevlüt Çavuşoğlu gave an account of the airlift")]
    [InlineData("Turkey had been part of it for 20 years, he argued, and was bound to withdraw under the agreement of Feb. 29, 2020.", "2020-02-29", "Turkey had been part of it for 20 years, he argued, and was bound to withdraw under the agreement of Feb. 29, 2020")]
    [InlineData("Cumhuriyet'in haberine göre Taliban, kalan askerleri hedef sayacağını 20 Ağustos'ta duyurdu.", "2021-08-20", "Taliban, kalan askerleri hedef sayacağını 20 Ağustos'ta duyurdu")]
    [InlineData("President Ashraf Ghani fled on Sunday, and on Monday crowds filled the airport.", "2021-08-15", "President Ashraf Ghani fled on Sunday")]
    [InlineData("President Ashraf Ghani fled on Sunday, and on Monday crowds filled the airport.", "2021-08-16", "On Monday crowds filled the airport")]
    [InlineData("A day earlier, on Saturday, the Taliban had issued a warning against the idea.", "2021-06-12", "The Taliban had issued a warning against the idea")]
    [InlineData("The Taliban's foreign ministry sent the letters on December 10, Amu TV reported.", "2022-12-10", "The Taliban's foreign ministry sent the letters on December 10")]
    [InlineData("More than 1,400 people left for the U.S.", "2021-08-10", "More than 1,400 people left for the U.S.")]
    [InlineData("Aynı gün, Dışişleri Bakanı Çavuşoğlu ABD'li mevkidaşını telefonla aradı.", "2021-08-10", "Dışişleri Bakanı Çavuşoğlu ABD'li mevkidaşını telefonla aradı")]
    [InlineData("In Kabul, it rains.", "2021-08-10", "In Kabul, it rains")]
    public void Line_Sentence_IsItsMainClauseOfThatDay(string sentence, string day, string line)
    {
        var from = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        Assert.Equal(line, EventTitle.Line(sentence, from, from));
    }

    [Theory]
    [InlineData("It set out from Ankara on Jan. 27 carrying 748 tons", true)]
    [InlineData("Their session was a continuation of talks", true)]
    [InlineData("The proposal would be laid before the cabinet", true)]
    [InlineData("The first aircraft was due in Ankara", true)]
    [InlineData("O görüşmede konu yeniden ele alındı", true)]
    [InlineData("The Taliban's foreign ministry sent the letters", false)]
    [InlineData("The fall of Kabul upset the plan", false)]
    [InlineData("The 42 evacuees were home by Wednesday", false)]
    [InlineData("Italy sent two aircraft", false)]
    [InlineData("Thesis defended in Ankara", false)]
    [InlineData("", false)]
    public void Leans_Line_TellsWhatOnlyTheSentenceBeforeNames(string line, bool leans) => Assert.Equal(leans, EventTitle.Leans(line));

    [Fact]
    public async Task Event_WhoseSentenceLeans_IsNamedWithTheHeadline()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync(
            [
                store.Write("a.jsonl", ArticleJson.Line(title: "Aid train for Herat reaches the Afghan border", published: "2022-02-06",
                    text: "HERAT, Feb 6 - A Turkish aid train reached the Afghan border on Sunday with 750 tons of relief goods.\n\nIt set out from Ankara on Jan. 27 with Turkish officials on board.")),
            ],
            null,
            TestContext.Current.CancellationToken);
        using var db = store.Get<NewsDatabase>().Open();
        var titles = db.Events.Select(row => row.Title).ToList();
        Assert.Contains("Aid train for Herat reaches the Afghan border: it set out from Ankara on Jan. 27 with Turkish officials on board", titles);
    }

    [Fact]
    public void Line_AnyText_NeverThrows()
    {
        foreach (var text in (string[])["", ".", "..", ", ", "On , ", "\ud800, \udc00", new string(',', 10_000), "İn şehir, ; , and "])
        {
            Assert.NotNull(EventTitle.Line(text, new DateOnly(2021, 8, 15), new DateOnly(2021, 8, 15)));
            EventTitle.Leans(text);
        }
    }
}
