using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Tests.Shared;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://news.example/a", true)]
    [InlineData("http://news.example/a", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("/relative", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData(null, false)]
    public void OfArticle_OfAnAddress_TakesTheWebOnly(string? url, bool taken) => Assert.Equal(taken, WebAddress.OfArticle(url) is not null);
}
