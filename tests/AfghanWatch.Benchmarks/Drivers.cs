using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using AfghanWatch.Web;
using AfghanWatch.Web.Features.Articles;
using AfghanWatch.Web.Features.Events;
using AfghanWatch.Web.Features.Figures;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Features.Topics;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>Answers an address, one way or another.</summary>
internal interface IDriver
{
    Task<Seen> GetAsync(string url, CancellationToken cancellation);

    /// <summary>Processor time spent so far by whoever answers.</summary>
    TimeSpan Processor { get; }
}

/// <summary>Asks in this process what the page of an address asks, without drawing it.</summary>
internal sealed class QueryDriver(IServiceProvider services) : IDriver
{
    private readonly TimelineReader _timeline = new(services.GetRequiredService<TimelineQuery>(), services.GetRequiredService<EventQuery>(), services.GetRequiredService<ArticleQuery>(), TimeProvider.System, new ReaderTime("UTC"));

    public TimeSpan Processor => Environment.CpuUsage.TotalTime;

    public async Task<Seen> GetAsync(string url, CancellationToken cancellation)
    {
        var address = "http://localhost" + url;
        var parts = new Uri(address).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case ["actors", var key]:
                Must(await services.GetRequiredService<ActorQuery>().FindAsync(Uri.UnescapeDataString(key), cancellation));
                return Seen.Nothing;
            case ["topics", var topic]:
                var state = TopicState.FromQuery(address);
                Must(await services.GetRequiredService<TopicQuery>().FindAsync(topic, state.From, state.To, cancellation));
                return Seen.Nothing;
            case ["figures"]:
                var figures = FiguresState.FromQuery(address);
                await services.GetRequiredService<FigureQuery>().RunAsync(figures.ToFilter(), figures.Order, (figures.Page - 1) * FiguresState.PageSize, FiguresState.PageSize, cancellation);
                return Seen.Nothing;
            case ["events", var key]:
                var happening = await services.GetRequiredService<EventQuery>().FindAsync(Uri.UnescapeDataString(key), cancellation);
                Must(happening);
                await services.GetRequiredService<EventQuery>().NeighboursAsync(happening!.Row, cancellation);
                return Seen.Nothing;
            case ["articles", var number]:
                var id = long.Parse(number, CultureInfo.InvariantCulture);
                Must(await services.GetRequiredService<ArticleQuery>().FindAsync(id, null, cancellation));
                await services.GetRequiredService<StoryQuery>().FindAsync(id, cancellation);
                if (ArticleState.FromQuery(id, address).List is { } list)
                {
                    await _timeline.NeighboursAsync(list, id, cancellation);
                }

                return Seen.Nothing;
            default:
                var timeline = TimelineState.FromQuery(address);
                var result = await _timeline.RunAsync(timeline, null, fresh: false, cancellation);
                return new Seen(
                    result.Next is { } next ? (timeline with { After = next }).ToUrl() : null,
                    [.. result.Rows.Select(row => row.Event?.Key).OfType<string>()],
                    [.. result.Rows.Select(row => row.Id)]);
        }
    }

    private static void Must(object? view)
    {
        if (view is null)
        {
            throw new InvalidOperationException("The page is not there.");
        }
    }
}

/// <summary>Asks the product's own executable over the loopback for the whole page, as a browser without scripts does.</summary>
internal sealed partial class PageDriver : IDriver, IDisposable
{
    private readonly Process _server;
    private readonly HttpClient _client;

    private PageDriver(Process server, HttpClient client)
    {
        _server = server;
        _client = client;
    }

    public TimeSpan Processor
    {
        get
        {
            _server.Refresh();
            return _server.TotalProcessorTime;
        }
    }

    public long WorkingSet
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64;
        }
    }

    /// <param name="server">The executable.</param>
    public static async Task<PageDriver> StartAsync(string server, string folder)
    {
        var port = FreePort();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo(server, ["serve", $"--urls={url}", $"--Data:Directory={folder}", "--Fetch:Automatic=false", "--Data:StartingArchive=false"]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("WRN", StringComparison.Ordinal) == true || line.Data?.Contains("ERR", StringComparison.Ordinal) == true)
            {
                Console.WriteLine(line.Data);
            }
        };
        process.BeginOutputReadLine();
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64, UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
        while (true)
        {
            try
            {
                await client.GetStringAsync(new Uri("/health", UriKind.Relative));
                break;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(20);
            }
        }

        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"server answers {clock.Elapsed.TotalSeconds:0.00} s after its start"));
        while ((await client.GetAsync(new Uri("/timeline", UriKind.Relative))).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(100);
        }

        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first whole page {clock.Elapsed.TotalSeconds:0.00} s after it, {process.TotalProcessorTime.TotalSeconds:0.0} s of processor; until then it says that it is reading"));
        return new PageDriver(process, client);
    }

    public async Task<Seen> GetAsync(string url, CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync(new Uri(url, UriKind.Relative), cancellation);
        var page = await answer.Content.ReadAsStringAsync(cancellation);
        if (answer.StatusCode != HttpStatusCode.OK || page.Contains("data-reference", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode} for {url}");
        }

        if (!url.StartsWith(AppUrls.TimelinePath, StringComparison.Ordinal))
        {
            return Seen.Nothing;
        }

        return new Seen(
            NextLink().Match(page) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null,
            [.. EventLink().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct()],
            [.. ArticleLink().Matches(page).Select(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct()]);
    }

    /// <summary>A port nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }

    [GeneratedRegex("list-end\"><a [^>]*href=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex NextLink();

    [GeneratedRegex("href=\"/events/([^\"?]+)", RegexOptions.CultureInvariant)]
    private static partial Regex EventLink();

    [GeneratedRegex("href=\"/articles/([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleLink();
}
