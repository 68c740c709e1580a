using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>A real web server on a free loopback port whose answers a test lays down by path.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new();

    private LoopbackServer(WebApplication app)
    {
        _app = app;
        _app.Run(context =>
        {
            Asked.Enqueue($"{context.Request.Path}{context.Request.QueryString}");
            if (_answers.TryGetValue(context.Request.Path, out var answer))
            {
                return answer(context);
            }

            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
    }

    public ConcurrentQueue<string> Asked { get; } = new();

    public string Url => _app.Urls.First();

    public static async Task<LoopbackServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build());
        await server._app.StartAsync();
        return server;
    }

    public void Answer(string path, Func<HttpContext, Task> answer) => _answers[path] = answer;

    public void Answer(string path, string body, string contentType) => Answer(path, context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
