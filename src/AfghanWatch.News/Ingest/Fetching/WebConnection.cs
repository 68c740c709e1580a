using System.Net;
using System.Net.Sockets;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Sends one request to one address, under our own name, and never over a connection to a private address.</summary>
internal sealed class WebConnection : IDisposable
{
    /// <summary>Our product token: what robots.txt calls us.</summary>
    public const string Product = "AfghanWatch";

    private readonly AllowedHosts _allowed;
    private readonly WebNetwork _network;
    private readonly Uri? _proxy;
    private readonly HttpClient _client;

    public WebConnection(FetchOptions options, WebNetwork network)
    {
        _allowed = new AllowedHosts(options.AllowPrivateHosts);
        _network = network;
        _proxy = options.Proxy.Length > 0 ? new Uri(options.Proxy) : null;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            UseCookies = false,
            UseProxy = _proxy is not null,
            Proxy = _proxy is null ? null : new ProxyFor(_proxy, _allowed),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var version = typeof(WebConnection).Assembly.GetName().Version?.ToString(2) ?? "1.0";
        var contact = options.Contact.Length > 0 ? $" (+{options.Contact})" : "";
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"{Product}/{version}{contact}");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
    }

    /// <summary>Sends the request and reads the head of the answer.</summary>
    /// <exception cref="PrivateAddressException">The address is private; nothing was sent.</exception>
    /// <exception cref="HttpRequestException">No answer; its innermost cause may be a <see cref="PrivateAddressException"/>.</exception>
    public async Task<HttpResponseMessage> SendAsync(WebQuestion question, CancellationToken cancellation)
    {
        if (_proxy is not null && !_allowed.Contains(question.Url.Host, question.Url.Port))
        {
            await CheckBeforeProxyAsync(question.Url, cancellation);
        }

        // Names before an @ are no part of what was meant to be asked, and may be there to deceive.
        using var request = new HttpRequestMessage(HttpMethod.Get, question.Url.UserInfo.Length == 0 ? question.Url : new UriBuilder(question.Url) { UserName = "", Password = "" }.Uri);
        if (question.ETag is { } etag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        if (question.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    public void Dispose() => _client.Dispose();

    // The connection is made to the addresses that were checked: a name that resolves anew between check and connection gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await _network.Resolve(host, cancellation);
        var open = IsProxy(host, port) || _allowed.Contains(host, port) ? addresses : Array.FindAll(addresses, address => !PrivateAddress.Is(address));
        if (open.Length == 0)
        {
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateAddressException(host);
        }

        return await _network.Connect(open, port, cancellation);
    }

    // Behind a proxy the name is resolved there; what we can see of it is checked before anything is sent.
    private async Task CheckBeforeProxyAsync(Uri url, CancellationToken cancellation)
    {
        IPAddress[] addresses;
        try
        {
            addresses = await _network.Resolve(url.DnsSafeHost, cancellation);
        }
        catch (SocketException)
        {
            // Names that only the proxy knows are common behind one.
            return;
        }

        if (Array.Exists(addresses, PrivateAddress.Is))
        {
            throw new PrivateAddressException(url.Host);
        }
    }

    private bool IsProxy(string host, int port) => _proxy is not null && port == _proxy.Port && host.Equals(_proxy.DnsSafeHost, StringComparison.OrdinalIgnoreCase);

    private sealed class ProxyFor(Uri proxy, AllowedHosts direct) : IWebProxy
    {
        public ICredentials? Credentials { get; set; } = CredentialsOf(proxy);

        public Uri? GetProxy(Uri destination) => proxy;

        // What a setting allows although it is private is near, and reached without the proxy.
        public bool IsBypassed(Uri host) => direct.Contains(host.Host, host.Port);

        private static NetworkCredential? CredentialsOf(Uri proxy) => proxy.UserInfo.Split(':', 2) is [{ Length: > 0 } name, var password]
            ? new NetworkCredential(Uri.UnescapeDataString(name), Uri.UnescapeDataString(password))
            : null;
    }
}

/// <summary>A name led to a private address; nothing was sent.</summary>
internal sealed class PrivateAddressException(string host)
    : IOException($"{host} is an address of this machine or of a private network, which is not fetched (setting Fetch:AllowPrivateHosts).");
