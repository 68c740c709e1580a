namespace AfghanWatch.Web.Tests;

public sealed class WebPagesTests
{
    // The design's promise is a connection cut for 30 s; a laptop closed for a walk to the next room is longer.
    [Fact]
    public void Circuit_IsKeptLongEnoughToComeBackTo() => Assert.InRange(WebPages.CircuitRetention, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(15));
}
