using AfghanWatch.Web.Layout;

namespace AfghanWatch.Web.Tests.Layout;

public sealed class LookEndpointsTests
{
    [Theory]
    [InlineData("/timeline?q=x", "/timeline?q=x")]
    [InlineData("/", "/")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/a\r\nb", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void LocalPath_OfAnAddress_StaysOnThisSite(string? back, string expected) => Assert.Equal(expected, LookEndpoints.LocalPath(back));
}
