using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Ingest.Fetching.Robots;
using AfghanWatch.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <param name="Host">As the client named it.</param>
internal sealed record Asked(string Host, string Path, DateTimeOffset At, DateTimeOffset Ended);

/// <summary>A web of many hosts: one server on a free loopback port that answers by host and path, and keeps a log by the played clock.</summary>
internal sealed class PlayedWeb : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _hosts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IPAddress[]> _names = new(StringComparer.Ordinal);
    private long _mostMemory;

    private PlayedWeb(WebApplication app, PlayedClock clock)
    {
        _app = app;
        Clock = clock;
        app.Run(async context =>
        {
            Sample();
            var (host, at) = (context.Request.Host.Host, clock.GetUtcNow());
            try
            {
                if (_hosts.TryGetValue(host, out var answer) && !(context.Request.Path == "/robots.txt" && !OwnRobots.Contains(host)))
                {
                    await answer(context);
                }
                else
                {
                    context.Response.StatusCode = 404;
                }
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Whoever asked gave up.
                return;
            }
            finally
            {
                Log.Enqueue(new Asked(host, context.Request.Path + context.Request.QueryString, at, clock.GetUtcNow()));
            }
        });
    }

    public PlayedClock Clock { get; }

    public ConcurrentQueue<Asked> Log { get; } = new();

    /// <summary>Hosts whose answer gives robots.txt, too; the others have none.</summary>
    public HashSet<string> OwnRobots { get; } = [];

    public int Port => new Uri(_app.Urls.First()).Port;

    /// <summary>The most that the managed heap held at any request, garbage included; bytes.</summary>
    public long MostMemory => Interlocked.Read(ref _mostMemory);

    public static async Task<PlayedWeb> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = new PlayedWeb(builder.Build(), new PlayedClock());
        await web._app.StartAsync();
        return web;
    }

    public string Url(string host, string path = "/rss") => $"http://{host}:{Port}{path}";

    /// <summary>Lays down a host's answers; its name leads to this server.</summary>
    public void Host(string name, Func<HttpContext, Task> answer)
    {
        _hosts[name] = answer;
        _names.TryAdd(name, [IPAddress.Loopback]);
    }

    /// <summary>A name that leads elsewhere.</summary>
    public void Name(string name, params IPAddress[] addresses) => _names[name] = addresses;

    public void Sample()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        long most;
        while (now > (most = Interlocked.Read(ref _mostMemory)) && Interlocked.CompareExchange(ref _mostMemory, now, most) != most)
        {
        }
    }

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) =>
        _names.TryGetValue(host, out var addresses) ? Task.FromResult(addresses)
        : IPAddress.TryParse(host, out var address) ? Task.FromResult<IPAddress[]>([address])
        : Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));

    /// <summary>A store that sees this web and lives by its clock. The named hosts, at this port, are allowed.</summary>
    public Task<NewsTestStore> StoreAsync(IEnumerable<string> allowed, Action<NewsOptions>? change = null) => NewsTestStore.CreateAsync(
        options =>
        {
            options.Fetch.AllowPrivateHosts = string.Join(',', allowed.Select(host => $"{host}:{Port}"));
            change?.Invoke(options);
        },
        Clock.Waits,
        services =>
        {
            services.AddSingleton(new WebNetwork(ResolveAsync, WebNetwork.ConnectAsync));
            services.AddSingleton(sp => new WebFetcher(
                sp.GetRequiredService<NewsOptions>().Fetch, sp.GetRequiredService<WebConnection>(), sp.GetRequiredService<HostGate>(), sp.GetRequiredService<RobotsBook>(), Clock));
        });

    /// <summary>Lets the monitor fetch by itself until the test has seen enough.</summary>
    /// <param name="enough">Asked after each fetch.</param>
    public async Task RunAsync(NewsTestStore store, Func<SourceFetch, bool> enough)
    {
        var (desk, gate) = (store.Get<FetchDesk>(), store.Get<HostGate>());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var faults = new ConcurrentQueue<Exception>();
        var run = desk.RunAsync(
            fetch =>
            {
                if (enough(fetch))
                {
                    stop.Cancel();
                }
            },
            (_, fault) =>
            {
                faults.Enqueue(fault);
                stop.Cancel();
            },
            stop.Token);
        await Clock.PlayAsync(run.ContinueWith(_ => { }, TaskScheduler.Default), () => desk.Schedule.Running + 1 - gate.Queued);
        Assert.Empty(faults);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
