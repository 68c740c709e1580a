using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Figures;

namespace AfghanWatch.Web.Tests.Features.Figures;

public sealed class FiguresStateTests
{
    [Theory]
    [InlineData("/figures")]
    [InlineData("/figures?topic=airport&subject=killed&unit=people&claimant=Recep%20Tayyip%20Erdo%C4%9Fan&from=2021-08-15&to=2021-08-31&q=dead&sort=largest&page=3")]
    [InlineData("/figures?unit=none&sort=claimant")]
    public void State_OfAnAddress_WritesTheSameAddress(string address) => Assert.Equal(address, FiguresState.FromQuery(address).ToUrl());

    [Theory]
    [InlineData("/figures?page=0&sort=upside-down&from=never")]
    [InlineData("/figures?page=-3&to=2021-02-30&q=%20")]
    [InlineData("/figures?page=99999999999999999999&sort=7")]
    public void State_OfUnknownValues_IsTheDefault(string address) => Assert.Equal("/figures", FiguresState.FromQuery(address).ToUrl());

    [Fact]
    public void State_OfDaysTheWrongWayRound_TurnsThem() =>
        Assert.Equal("/figures?from=2021-08-01&to=2021-08-31", FiguresState.FromQuery("/figures?from=2021-08-31&to=2021-08-01").ToUrl());

    [Fact]
    public void FileUrl_OfAState_HasItsFiltersButNotItsPage() =>
        Assert.Equal("/figures.csv?subject=killed&sort=oldest", FiguresState.FromQuery("/figures?subject=killed&sort=oldest&page=2").ToFileUrl());

    [Fact]
    public void Sorted_OnALaterPage_BeginsAtTheFirst() => Assert.Equal(1, new FiguresState { Page = 4 }.Sorted(FigureOrder.Largest).Page);
}
