using System.Globalization;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading.Searching;

/// <summary>Three hundred answers are ranked, and the texts of a page are read a hundred and fifty at a time: here are more of both.</summary>
public sealed class BestAnswersTests(BestAnswersTests.ManyAnswers archive) : IClassFixture<BestAnswersTests.ManyAnswers>
{
    private const int Answers = 420;
    private const int Others = 480;

    [Fact]
    public async Task Best_OldArticleWithTheWordInItsHeadline_StandsFirst()
    {
        var page = await BestAsync("harbour", null);
        Assert.Equal(Answers, page.Total);
        Assert.Equal("0 A harbour for all", page.Rows[0].Title);
    }

    [Fact]
    public async Task Best_TextThatHasTheWordOften_StandsBeforeTheOthersOfItsBlock() => Assert.Equal("300 News", (await BestAsync("harbour", null)).Rows[1].Title);

    [Fact]
    public async Task Best_EitherOfTwoWords_StandsBehindBoth()
    {
        var page = await BestAsync("lighthouse OR harbour", null);
        Assert.Equal(Answers, page.Total);
        Assert.Equal(["0 A harbour for all", "300 News"], page.Rows.Take(2).Select(row => row.Title));
        Assert.DoesNotContain(page.Rows, row => row.Title == "350 News");
    }

    [Fact]
    public async Task Best_PageByPage_ShowsEachRankedAnswerOnce()
    {
        var ids = new List<long>();
        string? after = null;
        do
        {
            var page = await BestAsync("harbour", after);
            ids.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(301, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty((await BestAsync("harbour", "2147483647")).Rows);
    }

    [Fact]
    public async Task Neighbours_OfARankedAnswer_AreThoseOfThePages()
    {
        var page = await BestAsync("harbour", null);
        var filter = ArticleFilter.All with { Search = "harbour", OffTopicToo = true };
        var neighbours = await archive.Store.Get<TimelineQuery>().NeighboursAsync(filter, TimeAxis.Published, true, page.Rows[7].Id, Cancellation);
        Assert.Equal((page.Rows[6].Id, page.Rows[8].Id), (neighbours!.Previous, neighbours.Next));
    }

    [Fact]
    public async Task Best_SearchWithoutWords_IsTheNewest()
    {
        var page = await BestAsync("language:en", null);
        Assert.Equal("899 News", page.Rows[0].Title);
        Assert.Equal(Answers + Others, page.Total);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<ResultPage<ArticleListRow>> BestAsync(string search, string? after) =>
        archive.Store.Get<TimelineQuery>().BestAsync(ArticleFilter.All with { Search = search, OffTopicToo = true }, TimeAxis.Published, after, 50, Cancellation);

    public sealed class ManyAnswers : IAsyncLifetime
    {
        private static readonly DateOnly First = new(2021, 3, 1);

        internal NewsTestStore Store { get; private set; } = default!;

        public async ValueTask InitializeAsync()
        {
            Store = await NewsTestStore.CreateAsync();
            await Store.Get<Importer>().ImportAsync([Store.Write("in.jsonl", string.Join('\n', Enumerable.Range(0, Answers + Others).Select(Line)))], null, CancellationToken.None);
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        // The oldest has the word in its headline; number 300 has it thrice in its text; number 350 does not have the second word; those from 420 on have neither.
        private static string Line(int number)
        {
            var words = number switch { 300 => "harbour harbour harbour lighthouse", 350 => "harbour", < Answers => "harbour lighthouse", _ => "weather" };
            return ArticleJson.Line(
                $"n-{number}", $"https://news.example/{number}", "Example Times", number == 0 ? "0 A harbour for all" : $"{number} News", First.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                text: $"Report {number * 7919} from district {number * 104729} speaks of the {words} and of {number * 31} other things in Kabul.");
        }
    }
}
