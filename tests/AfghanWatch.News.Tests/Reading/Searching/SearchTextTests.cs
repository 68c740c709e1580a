using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading.Searching;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("foo:bar", SearchFaultKind.UnknownField, 0, 4)]
    [InlineData("kabul foo:bar", SearchFaultKind.UnknownField, 6, 10)]
    [InlineData("actor:", SearchFaultKind.NoValue, 0, 6)]
    [InlineData("is:green", SearchFaultKind.UnknownValue, 3, 8)]
    [InlineData("before:soon", SearchFaultKind.NoDate, 7, 11)]
    [InlineData("before:2021-13", SearchFaultKind.NoDate, 7, 14)]
    [InlineData("(kabul", SearchFaultKind.Bracket, 0, 1)]
    [InlineData("kabul)", SearchFaultKind.Bracket, 5, 6)]
    [InlineData("kabul OR", SearchFaultKind.Operator, 6, 8)]
    [InlineData("OR kabul", SearchFaultKind.Operator, 0, 2)]
    [InlineData("kabul NOT", SearchFaultKind.Operator, 6, 9)]
    [InlineData("-kabul", SearchFaultKind.OnlyExcluded, 0, 6)]
    [InlineData("- -", SearchFaultKind.NoWord, 0, 3)]
    public void Parse_Fault_PointsToItsPlace(string typed, SearchFaultKind kind, int start, int end)
    {
        var fault = SearchText.Parse(typed).Fault;
        Assert.NotNull(fault);
        Assert.Equal((kind, start, end), (fault.Kind, fault.Start, fault.End));
        Assert.NotEmpty(fault.Message);
    }

    [Theory]
    [InlineData("akar", "akar")]
    [InlineData("\"kabul airport\" said:\"safe zone\"", "kabul airport", "safe zone")]
    [InlineData("kabul -kandahar NOT herat", "kabul")]
    [InlineData("-(kabul -van) actor:akar", "van")]
    [InlineData("erdo* Iğdır", "erdo*", "Iğdir")]
    [InlineData("title:airport topic:troops", "airport")]
    [InlineData("14:30 http://example.org/a", "14:30", "http://example.org/a")]
    public void Parse_Words_AreThoseLookedFor(string typed, params string[] words) => Assert.Equal(words, SearchText.Parse(typed).Words);

    [Fact]
    public void Parse_AnyTextWhatever_NeverThrows()
    {
        var random = new Random(20211122);
        string[] pieces = ["(", ")", "-", "\"", "“", "OR", "AND", "NOT", "actor:", "said:", "before:", "is:", "2021", "a", "ı", "\0", "\uD800", "*", " ", "  ", ":", "|", "&", "0001-01-01", "9999-12-31"];
        for (var i = 0; i < 20_000; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var search = SearchText.Parse(typed);
            if (search.Fault is { } fault)
            {
                Assert.InRange(fault.Start, 0, fault.End);
                Assert.InRange(fault.End, fault.Start, typed.Length);
            }
        }
    }

    [Fact]
    public void Parse_DeepAndLong_IsRefusedNotFollowed()
    {
        Assert.Equal(SearchFaultKind.TooMuch, SearchText.Parse(new string('(', 100) + "a").Fault?.Kind);
        Assert.Equal(SearchFaultKind.TooMuch, SearchText.Parse(string.Join(' ', Enumerable.Repeat("a", 1_000))).Fault?.Kind);
    }
}
