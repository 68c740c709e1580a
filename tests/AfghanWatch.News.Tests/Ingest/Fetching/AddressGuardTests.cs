using System.Net;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Ingest.Fetching.Robots;
using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>No request reaches an address of this machine or of a private network, whatever it is called.</summary>
public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::169.254.169.254")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2002:a9fe:a9fe::")]
    [InlineData("2001:0:4136:e378:8000:63bf:3fff:fdd2")]
    [InlineData("2a00:1450::5efe:192.168.0.1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    public void Is_PrivateAddresses_AreKnown(string address) => Assert.True(PrivateAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("193.140.1.1")]
    [InlineData("2a00:1450:4001:81b::200e")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2002:808:808::1")]
    [InlineData("::ffff:8.8.8.8")]
    public void Is_AddressesOfTheWeb_AreNot(string address) => Assert.False(PrivateAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://0x7f.0.0.1:{0}/")]
    [InlineData("http://0177.0.0.1:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://①②⑦.⓪.⓪.①:{0}/")]
    [InlineData("http://127.0.0.1.:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://localhost.:{0}/")]
    [InlineData("http://LOCALHOST:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://[0:0:0:0:0:ffff:7f00:0001]:{0}/")]
    [InlineData("http://[64:ff9b::7f00:1]:{0}/")]
    [InlineData("http://[fe80::1%25lo]:{0}/")]
    [InlineData("http://allowed.example@127.0.0.1:{0}/")]
    [InlineData("http://allowed.example:80@127.0.0.1:{0}/")]
    [InlineData("http://127.0.0.1:{0}\\@allowed.example/")]
    public async Task Get_OddNotations_ReachNobody(string pattern)
    {
        await using var web = await PlayedWeb.StartAsync();
        var connected = new List<IPAddress>();
        var answer = await AskAsync(web, "allowed.example", string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, web.Port), Dns.GetHostAddressesAsync, connected);
        Assert.IsType<WebAnswer.Failed>(answer);
        Assert.Empty(connected);
        Assert.Empty(web.Log);
    }

    [Fact]
    public async Task Get_NameThatResolvesAnew_IsConnectedToWhatWasChecked()
    {
        await using var web = await PlayedWeb.StartAsync();
        web.OwnRobots.Add("rebinding.example");
        web.Host("rebinding.example", context =>
        {
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        var connected = new List<IPAddress>();
        var asked = 0;
        Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) => Task.FromResult<IPAddress[]>(
            Interlocked.Increment(ref asked) <= 2 ? [IPAddress.Parse("10.0.0.1"), IPAddress.Parse("8.8.8.8")] : [IPAddress.Loopback]);
        using var fetcher = new Fetcher(web, "", Resolve, connected);

        // robots.txt and the page: of the two addresses only the open one is ever connected to.
        Assert.IsType<WebAnswer.Content>(await fetcher.Web.GetAsync(new Uri(web.Url("rebinding.example")), null, null, TestContext.Current.CancellationToken));
        Assert.Equal([IPAddress.Parse("8.8.8.8"), IPAddress.Parse("8.8.8.8")], connected);

        // Then the name leads home: refused before any connection.
        var refused = Assert.IsType<WebAnswer.Failed>(await fetcher.Web.GetAsync(new Uri(web.Url("rebinding.example")), null, null, TestContext.Current.CancellationToken));
        Assert.Equal((SourceProblem.PrivateAddress, 2, 3), (refused.Problem, connected.Count, asked));
    }

    [Fact]
    public async Task Get_AllowedHostRedirectsToItsOtherPort_IsRefused()
    {
        await using var web = await PlayedWeb.StartAsync();
        await using var other = await LoopbackServer.StartAsync();
        web.Host("allowed.example", context =>
        {
            context.Response.Redirect(other.Url.Replace("127.0.0.1", "allowed.example", StringComparison.Ordinal));
            return Task.CompletedTask;
        });
        var answer = Assert.IsType<WebAnswer.Failed>(await AskAsync(web, $"allowed.example:{web.Port}", web.Url("allowed.example"), web.ResolveAsync, []));
        Assert.Equal(SourceProblem.PrivateAddress, answer.Problem);
        Assert.Empty(other.Asked);
    }

    [Fact]
    public async Task Get_ThroughAProxy_AsksTheProxyAndRefusesWhatIsPrivate()
    {
        await using var web = await PlayedWeb.StartAsync();
        web.Host("paper.example", _ => Task.CompletedTask);
        web.Name("paper.example", IPAddress.Parse("8.8.8.8"));
        web.Name("inside.example", IPAddress.Parse("192.168.0.7"));
        var connected = new List<IPAddress>();
        using var fetcher = new Fetcher(web, "", web.ResolveAsync, connected, $"http://127.0.0.1:{web.Port}");
        Assert.IsType<WebAnswer.Content>(await fetcher.Web.GetAsync(new Uri("http://paper.example/rss"), null, null, TestContext.Current.CancellationToken));
        foreach (var url in new[] { "http://inside.example/rss", $"http://127.0.0.1:{web.Port}/rss", "http://169.254.169.254/" })
        {
            Assert.Equal(SourceProblem.PrivateAddress, Assert.IsType<WebAnswer.Failed>(await fetcher.Web.GetAsync(new Uri(url), null, null, TestContext.Current.CancellationToken)).Problem);
        }

        Assert.All(web.Log, asked => Assert.Equal("paper.example", asked.Host));
    }

    [Theory]
    [InlineData("localhost", "localhost", 80, true)]
    [InlineData("LocalHost.", "localhost", 80, true)]
    [InlineData("localhost:8080", "localhost", 8080, true)]
    [InlineData("localhost:8080", "localhost", 80, false)]
    [InlineData("127.0.0.1:8080", "localhost", 8080, false)]
    [InlineData("[::1]:8080", "::1", 8080, true)]
    [InlineData("::1", "[0:0:0:0:0:0:0:1]", 80, true)]
    [InlineData(" a.example , b.example:81", "b.example", 81, true)]
    [InlineData("", "localhost", 80, false)]
    public void Contains_Entries_ByHostAndPort(string list, string host, int port, bool expected) => Assert.Equal(expected, new AllowedHosts(list).Contains(host, port));

    private static async Task<WebAnswer> AskAsync(PlayedWeb web, string allowed, string url, Func<string, CancellationToken, Task<IPAddress[]>> resolve, List<IPAddress> connected)
    {
        using var fetcher = new Fetcher(web, allowed, resolve, connected);
        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? await fetcher.Web.GetAsync(address, null, null, TestContext.Current.CancellationToken)
            : new WebAnswer.Failed(SourceProblem.NoAddress, "no address");
    }

    /// <summary>A fetcher whose every connection ends at the played web, and is noted by the address it was meant for.</summary>
    private sealed class Fetcher : IDisposable
    {
        private readonly WebConnection _connection;

        public Fetcher(PlayedWeb web, string allowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve, List<IPAddress> connected, string proxy = "")
        {
            var options = new FetchOptions { AllowPrivateHosts = allowed, HostGapSeconds = 0, Proxy = proxy };
            _connection = new WebConnection(options, new WebNetwork(resolve, (addresses, port, cancellation) =>
            {
                connected.Add(Assert.Single(addresses));
                return WebNetwork.ConnectAsync([IPAddress.Loopback], web.Port, cancellation);
            }));
            Web = new WebFetcher(options, _connection, new HostGate(options, web.Clock), new RobotsBook(web.Clock), web.Clock);
        }

        public WebFetcher Web { get; }

        public void Dispose() => _connection.Dispose();
    }
}
