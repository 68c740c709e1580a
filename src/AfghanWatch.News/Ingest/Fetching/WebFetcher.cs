using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>An answer of the web.</summary>
public abstract record WebAnswer
{
    /// <param name="Url">Where it came from after all redirects.</param>
    public sealed record Content(Uri Url, ReadOnlyMemory<byte> Body, string? ContentType, string? ETag, string? LastModified) : WebAnswer;

    public sealed record Unchanged : WebAnswer;

    /// <param name="Reason">In the operator's words.</param>
    /// <param name="RetryAfter">When the server asked to come back.</param>
    public sealed record Failed(string Reason, TimeSpan? RetryAfter = null) : WebAnswer;
}

/// <summary>Asks the web for one address: conditional, bounded in time and size, and never for a private address.</summary>
internal sealed class WebFetcher : IDisposable
{
    private const int MostRedirects = 8;

    private readonly FetchOptions _options;
    private readonly HashSet<string> _allowed;
    private readonly HttpClient _client;

    public WebFetcher(FetchOptions options)
    {
        _options = options;
        _allowed = options.AllowPrivateHosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var version = typeof(WebFetcher).Assembly.GetName().Version?.ToString(2) ?? "1.0";
        var contact = options.Contact.Length > 0 ? $" (+{options.Contact})" : "";
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"AfghanWatch/{version}{contact}");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    }

    public async Task<WebAnswer> GetAsync(Uri url, string? etag, string? lastModified, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(_options.TimeoutSeconds));
        try
        {
            for (var hop = 0; hop <= MostRedirects; hop++)
            {
                if (url.Scheme is not ("http" or "https"))
                {
                    return new WebAnswer.Failed($"Only http and https addresses can be fetched, not {url.Scheme}.");
                }

                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                if (hop == 0)
                {
                    AddConditions(request, etag, lastModified);
                }

                using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
                if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
                {
                    url = new Uri(url, location);
                    continue;
                }

                return await AnswerAsync(url, response, limit.Token);
            }

            return new WebAnswer.Failed($"More than {MostRedirects} redirects, the last to {url}.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebAnswer.Failed(string.Create(CultureInfo.InvariantCulture, $"No complete answer within {_options.TimeoutSeconds:0.#} seconds."));
        }
        catch (PrivateAddressException fault)
        {
            return new WebAnswer.Failed(fault.Message);
        }
        catch (HttpRequestException fault)
        {
            return new WebAnswer.Failed(fault.GetBaseException() is PrivateAddressException refused ? refused.Message : Because(fault));
        }
        catch (IOException fault)
        {
            return new WebAnswer.Failed($"The connection broke off: {fault.Message}");
        }
        catch (UriFormatException)
        {
            return new WebAnswer.Failed("The server redirected to an address that is none.");
        }
        catch (InvalidDataException fault)
        {
            return new WebAnswer.Failed($"The compressed answer cannot be unpacked: {fault.Message}");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<WebAnswer> AnswerAsync(Uri url, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new WebAnswer.Unchanged();
        }

        if (!response.IsSuccessStatusCode)
        {
            return new WebAnswer.Failed(
                string.Create(CultureInfo.InvariantCulture, $"The server answered {(int)response.StatusCode} {response.ReasonPhrase}.").Replace(" .", ".", StringComparison.Ordinal),
                RetryAfter(response.Headers.RetryAfter));
        }

        var most = (long)(_options.LargestAnswerMegabytes * 1048576);
        using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var content = new MemoryStream();
        var buffer = new byte[65536];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            // Counted after unpacking: a small answer can unpack to any size.
            if (content.Length + read > most)
            {
                return new WebAnswer.Failed(string.Create(CultureInfo.InvariantCulture, $"The answer is larger than {_options.LargestAnswerMegabytes:0.#} MB (setting Fetch:LargestAnswerMegabytes)."));
            }

            content.Write(buffer, 0, read);
        }

        return new WebAnswer.Content(
            url, content.ToArray(), response.Content.Headers.ContentType?.ToString(), response.Headers.ETag?.ToString(),
            response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.FirstOrDefault() : null);
    }

    private static void AddConditions(HttpRequestMessage request, string? etag, string? lastModified)
    {
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        if (lastModified is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        }
    }

    // The check and the connection use the same resolved address, so a name that resolves anew between them gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation);
        var open = _allowed.Contains(host) || _allowed.Contains($"{host}:{context.DnsEndPoint.Port}")
            ? addresses
            : Array.FindAll(addresses, address => !PrivateAddress.Is(address));
        if (open.Length == 0)
        {
            throw addresses.Length == 0
                ? new SocketException((int)SocketError.HostNotFound)
                : new PrivateAddressException($"{host} is an address of this machine or of a private network, which is not fetched (setting Fetch:AllowPrivateHosts).");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date && date > DateTimeOffset.UtcNow ? date - DateTimeOffset.UtcNow : null);

    private static string Because(HttpRequestException fault) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "The host name is not known.",
        HttpRequestError.ConnectionError => "No connection to the server.",
        HttpRequestError.SecureConnectionError => "The server's certificate cannot be trusted, or it speaks no TLS.",
        _ => $"The request failed: {fault.GetBaseException().Message}",
    };
}

/// <summary>A name led to a private address; nothing was sent.</summary>
internal sealed class PrivateAddressException(string message) : IOException(message);
