using System.Globalization;
using System.Net.Sockets;
using AfghanWatch.News.Ingest.Fetching.Robots;
using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Asks the web for one address: politely, conditionally, bounded in time and size, and never for a private address.</summary>
internal sealed class WebFetcher(FetchOptions options, WebConnection connection, HostGate gate, RobotsBook robots, TimeProvider clock)
{
    private const int MostRedirects = 8;

    // RFC 9309, 2.3.1.2.
    private const int MostRobotsRedirects = 5;

    /// <summary>Asks for an address that a person named.</summary>
    public Task<WebAnswer> GetAsync(Uri url, string? etag, string? lastModified, CancellationToken cancellation) =>
        GetAsync(new WebQuestion(url, WebPurpose.Asked, etag, lastModified), cancellation);

    /// <summary>Asks, following redirects, each under the same rules as the first address. Only cancellation throws.</summary>
    public async Task<WebAnswer> GetAsync(WebQuestion question, CancellationToken cancellation)
    {
        Uri? moved = null;
        var permanent = true;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var (answer, target, status) = await HopAsync(question, cancellation);
            if (target is null)
            {
                return answer! with { MovedTo = moved };
            }

            permanent &= status is 301 or 308;
            moved = permanent ? target : moved;
            question = question with { Url = target };
        }

        return new WebAnswer.Failed(SourceProblem.Redirects, $"More than {MostRedirects} redirects, the last to {question.Url}.");
    }

    private async Task<(WebAnswer? Answer, Uri? Target, int Status)> HopAsync(WebQuestion question, CancellationToken cancellation)
    {
        if (question.Url.Scheme is not ("http" or "https"))
        {
            return (new WebAnswer.Failed(SourceProblem.Redirects, $"Only http and https addresses can be fetched, not {question.Url.Scheme}."), null, 0);
        }

        if (question.Purpose == WebPurpose.Linked && gate.RestsUntil(question.Url) is { } until)
        {
            return (new WebAnswer.Failed(SourceProblem.TooManyRequests, "The host asked to be left alone for a while.", until - clock.GetUtcNow()), null, 0);
        }

        using var turn = await gate.EnterAsync(question.Url, cancellation);
        var rules = robots.Find(question.Url) ?? await AskRobotsAsync(question.Url, turn, cancellation);
        turn.Widen(rules.CrawlDelay);
        if (question.Purpose == WebPurpose.Linked && !rules.Allows(question.Url))
        {
            return (new WebAnswer.Failed(SourceProblem.RobotsForbid, rules.IsClosed ? "The site's robots.txt cannot be had, so its pages are left alone for now." : "The site's robots.txt asks robots not to fetch this address."), null, 0);
        }

        await turn.PauseAsync(cancellation);
        var result = await AskAsync(question, null, cancellation);
        End(turn, result.Answer);
        if (result.Answer is WebAnswer.Failed { Problem: SourceProblem.TooManyRequests or SourceProblem.ServerFault, RetryAfter: { } rest })
        {
            gate.Rest(question.Url, rest);
        }

        return result;
    }

    // Its redirects are followed in the same turn: a day's one question is no burden, and waiting for another host's turn here could wait for ever.
    private async Task<RobotsRules> AskRobotsAsync(Uri url, HostGate.Turn turn, CancellationToken cancellation)
    {
        var address = RobotsBook.AddressFor(url);
        WebAnswer answer = new WebAnswer.Failed(SourceProblem.Redirects, "") { Status = 310 };
        for (var hop = 0; hop <= MostRobotsRedirects; hop++)
        {
            await turn.PauseAsync(cancellation);
            var (got, target, _) = await AskAsync(new WebQuestion(address, WebPurpose.Asked), RobotsRules.MostBytes, cancellation);
            End(turn, got);
            if (target is null || target.Scheme is not ("http" or "https"))
            {
                answer = got ?? answer;
                break;
            }

            address = target;
        }

        return robots.Take(url, answer);
    }

    // Where nobody was reached, nobody needs a gap.
    private static void End(HostGate.Turn turn, WebAnswer? answer)
    {
        if (answer is not WebAnswer.Failed { Problem: SourceProblem.PrivateAddress or SourceProblem.NameUnknown })
        {
            turn.Answered();
        }
    }

    /// <summary>One request under the two time limits.</summary>
    /// <param name="cut">Where a body is cut without fault; null where it must be whole.</param>
    private async Task<(WebAnswer? Answer, Uri? Target, int Status)> AskAsync(WebQuestion question, int? cut, CancellationToken cancellation)
    {
        using var overall = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), clock);
        using var idle = new CancellationTokenSource(TimeSpan.FromSeconds(options.IdleSeconds), clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation, overall.Token, idle.Token);
        try
        {
            using var response = await connection.SendAsync(question, limit.Token);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                return (null, new Uri(question.Url, location), (int)response.StatusCode);
            }

            return (await ReadAsync(question.Url, response, cut, () => idle.CancelAfter(TimeSpan.FromSeconds(options.IdleSeconds)), limit.Token), null, 0);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (Failed(SourceProblem.TimedOut, idle.IsCancellationRequested
                ? string.Create(CultureInfo.InvariantCulture, $"Nothing came for {options.IdleSeconds:0.#} seconds.")
                : string.Create(CultureInfo.InvariantCulture, $"No complete answer within {options.TimeoutSeconds:0.#} seconds.")), null, 0);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or UriFormatException or InvalidDataException or SocketException)
        {
            return (Explain(fault), null, 0);
        }
    }

    private async Task<WebAnswer> ReadAsync(Uri url, HttpResponseMessage response, int? cut, Action progress, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var fresh = Freshness.Of(response, now);
        var status = (int)response.StatusCode;
        if (status == 304)
        {
            return new WebAnswer.Unchanged { Fresh = fresh };
        }

        if (!response.IsSuccessStatusCode)
        {
            var reason = status is >= 301 and <= 308 ? ", a redirect, but to no address that can be read" : string.IsNullOrEmpty(response.ReasonPhrase) ? "" : " " + response.ReasonPhrase;
            return new WebAnswer.Failed(Problem(status), string.Create(CultureInfo.InvariantCulture, $"The server answered {status}{reason}."), Freshness.RetryAfter(response.Headers.RetryAfter, now)) { Status = status, Fresh = fresh };
        }

        progress();
        using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var most = (long)(options.LargestAnswerMegabytes * 1048576);
        var content = await AnswerBody.ReadAsync(body, [.. response.Content.Headers.ContentEncoding], most, cut, progress, cancellation);
        return new WebAnswer.Content(
            url, content, response.Content.Headers.ContentType?.ToString(), response.Headers.ETag?.ToString(),
            response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.FirstOrDefault() : null)
        { Fresh = fresh };
    }

    private static SourceProblem Problem(int status) => status switch
    {
        301 or 302 or 303 or 307 or 308 => SourceProblem.Redirects,
        401 or 402 or 403 or 407 or 451 => SourceProblem.Refused,
        404 => SourceProblem.NotFound,
        410 => SourceProblem.Gone,
        429 => SourceProblem.TooManyRequests,
        >= 500 => SourceProblem.ServerFault,
        _ => SourceProblem.OtherStatus,
    };

    private WebAnswer.Failed Explain(Exception fault) => fault.GetBaseException() switch
    {
        PrivateAddressException refused => Failed(SourceProblem.PrivateAddress, refused.Message),
        AnswerTooLargeException => Failed(SourceProblem.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The answer is larger than {options.LargestAnswerMegabytes:0.#} MB (setting Fetch:LargestAnswerMegabytes).")),
        InvalidDataException broken => Failed(SourceProblem.Unpackable, $"The compressed answer cannot be unpacked: {broken.Message}"),
        UriFormatException => Failed(SourceProblem.Redirects, "The server redirected to an address that is none."),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => Failed(SourceProblem.NameUnknown, "The host name is not known."),
        var cause => fault switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Failed(SourceProblem.NameUnknown, "The host name is not known."),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Failed(SourceProblem.NoConnection, "No connection to the server."),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Failed(SourceProblem.Certificate, "The server's certificate cannot be trusted, or it speaks no TLS."),
            IOException or HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => Failed(SourceProblem.BrokenOff, $"The connection broke off: {cause.Message}"),
            _ => Failed(SourceProblem.BrokenOff, $"The request failed: {cause.Message}"),
        },
    };

    private static WebAnswer.Failed Failed(SourceProblem problem, string reason) => new(problem, reason);
}
