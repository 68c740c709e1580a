using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading;

public sealed class FilterTextTests
{
    [Fact]
    public void Parse_FieldsOfTheAddress_MakeTheFilter()
    {
        var (filter, fault) = FilterText.Parse("topic=airport&topic=troops&not-kind=opinion&source=Lokmat+Times+(ANI,+citing)&from=2021-08-15&to=2021-08-31&q=akar&scope=all");
        Assert.Null(fault);
        Assert.Equal(["airport", "troops"], filter!.Topics.Include);
        Assert.Equal(["opinion"], filter.Kinds.Exclude);
        Assert.Equal(["Lokmat Times (ANI, citing)"], filter.Outlets.Include);
        Assert.Equal((new DateOnly(2021, 8, 15), new DateOnly(2021, 8, 31), "akar", true), (filter.From!.Value, filter.To!.Value, filter.Search, filter.OffTopicToo));
    }

    [Fact]
    public void Parse_BareWords_AreASearch() => Assert.Equal("akar kabul", FilterText.Parse("akar kabul").Filter!.Search);

    [Theory]
    [InlineData("from=yesterday", "no date")]
    [InlineData("colour=red", "no field")]
    [InlineData("not-from=2021-08-15", "no field")]
    [InlineData("q=-only", "leave out")]
    public void Parse_WrongText_SaysWhat(string text, string words) => Assert.Contains(words, FilterText.Parse(text).Fault, StringComparison.Ordinal);
}
