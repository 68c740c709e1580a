using System.Net;
using System.Text;
using AfghanWatch.News.Sources;
using Microsoft.AspNetCore.Http;
using static AfghanWatch.News.Tests.Ingest.Fetching.FeedSamples;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <param name="Answer">What its server does; null for a host that has none.</param>
/// <param name="Stored">How many articles it brings.</param>
internal sealed record HostileHost(string Name, SourceState State, SourceProblem Problem, int Stored, Func<string, HttpContext, Task>? Answer);

/// <summary>Every way to serve a feed, right or wrong, that the suite knows, and how a visit to it ends.</summary>
internal static class HostileHosts
{
    private static readonly byte[] GzipBomb = Bomb(64, "gzip");
    private static readonly byte[] BrotliBomb = Bomb(64, "br");
    private static readonly byte[] DeflateBomb = Bomb(64, "deflate");
    private static readonly byte[] NestedBomb = Bomb(256, "gzip", "gzip");

    /// <param name="elsewhere">A loopback address with a port that nobody allowed.</param>
    public static IReadOnlyList<HostileHost> All(PlayedClock clock, Action sample, string elsewhere) =>
    [
        // What can be read, is read.
        Good("rss-091", host => Rss("0.91", host, "/page")),
        Good("rss-092", host => Rss("0.92", host, "/page")),
        Good("rss-10", host => Rdf(host, "/page")),
        Good("rss-20", host => Rss("2.0", host, "/page")),
        Good("atom-03", host => Atom03(host, "/page")),
        Good("atom-10", host => Atom(host, "/page")),
        Good("json", host => Json(host, "/page")),
        Good("windows-1254", host => Windows1254($"<?xml version='1.0' encoding='windows-1254'?><rss version='2.0'><channel><item><title>Türkiye'nin Kâbil büyükelçiliği: {host} ığş</title><link>/page</link></item></channel></rss>")),
        Good("no-encoding", host => Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><item><title>Türkiye {host}</title><link>/page</link></item></channel></rss>")),
        Good("junk-in-front", host => "\r\n<!-- cache -->\nWarning: headers sent\n" + Rss("2.0", host, "/page")),
        Good("html-entities", host => Rss("2.0", host + " &nbsp;&uuml; & more", "/page")),
        Good("cut-off", host => Rss("2.0", host, "/page").Replace("</channel></rss>", "<item><title>Half an it", StringComparison.Ordinal)),
        Good("page-with-feed", (host, context) => context.Request.Path == "/rss" ? Send(context, "<!doctype html><html><head><title>Paper</title><link rel=alternate type='application/rss+xml' href='/real'></head><body>Hello</body></html>") : Send(context, Rss("2.0", host, "/page"))),
        Good("gzip", (host, context) => Send(context, Pack(Encoding.UTF8.GetBytes(Rss("2.0", host, "/page")), "gzip"), "gzip")),
        Good("brotli", (host, context) => Send(context, Pack(Encoding.UTF8.GetBytes(Rss("2.0", host, "/page")), "br"), "br")),
        Good("deflate", (host, context) => Send(context, Pack(Encoding.UTF8.GetBytes(Rss("2.0", host, "/page")), "deflate"), "deflate")),
        Good("bare-deflate", (host, context) => Send(context, Pack(Encoding.UTF8.GetBytes(Rss("2.0", host, "/page")), "bare"), "deflate")),
        Good("packed-twice", (host, context) => Send(context, Pack(Encoding.UTF8.GetBytes(Rss("2.0", host, "/page")), "gzip", "gzip"), "gzip, gzip")),
        Good("moved-for-good", (host, context) => context.Request.Path == "/rss" ? Redirect(context, 301, "/new") : Send(context, Rss("2.0", host, "/page"))),
        Good("moved-for-now", (host, context) => context.Request.Path == "/rss" ? Redirect(context, 307, "/now") : Send(context, Rss("2.0", host, "/page"))),

        // Nothing to read, each told by its name.
        new("empty", SourceState.Empty, SourceProblem.NoItems, 0, (_, context) => Send(context, "<rss version='2.0'><channel><title>Paper</title></channel></rss>")),
        new("unchanged", SourceState.Unchanged, SourceProblem.None, 0, (_, context) => Status(context, 304)),
        Bad("not-found", SourceProblem.NotFound, (_, context) => Status(context, 404)),
        Bad("gone", SourceProblem.Gone, (_, context) => Status(context, 410)),
        Bad("forbidden", SourceProblem.Refused, (_, context) => Status(context, 403)),
        Bad("too-many", SourceProblem.TooManyRequests, (_, context) => Status(context, 429, "7200")),
        Bad("too-many-date", SourceProblem.TooManyRequests, (_, context) => Status(context, 429, clock.GetUtcNow().AddHours(2).ToString("R"))),
        Bad("overloaded", SourceProblem.ServerFault, (_, context) => Status(context, 503, "3600")),
        Bad("page", SourceProblem.PageInsteadOfFeed, (_, context) => Send(context, "<!doctype html><html><head><title>Hello</title></head><body><p>No feed.</p></body></html>")),
        Bad("nothing", SourceProblem.NotAFeed, (_, context) => Send(context, "")),
        Bad("binary", SourceProblem.NotAFeed, (_, context) => Send(context, [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))], null)),

        // Redirects.
        Bad("loop", SourceProblem.Redirects, (_, context) => Redirect(context, 302, "/rss")),
        Bad("growing-loop", SourceProblem.Redirects, (_, context) => Redirect(context, 302, $"/rss?{context.Request.QueryString.Value?.Length + 1}")),
        Bad("to-metadata", SourceProblem.PrivateAddress, (_, context) => Redirect(context, 302, "http://169.254.169.254/latest/meta-data")),
        Bad("to-other-port", SourceProblem.PrivateAddress, (_, context) => Redirect(context, 301, elsewhere)),
        Bad("to-mapped", SourceProblem.PrivateAddress, (_, context) => Redirect(context, 302, "http://[::ffff:7f00:1]/")),
        Bad("to-file", SourceProblem.Redirects, (_, context) => Redirect(context, 302, "file:///etc/passwd")),
        Bad("to-nowhere", SourceProblem.Redirects, (_, context) => Redirect(context, 302, "http://[::x/")),

        // Too much.
        Bad("endless", SourceProblem.TooLarge, async (_, context) =>
        {
            var line = Encoding.UTF8.GetBytes(new string('x', 8192));
            while (true)
            {
                await context.Response.Body.WriteAsync(line, context.RequestAborted);
                sample();
            }
        }),
        Bad("gzip-bomb", SourceProblem.TooLarge, (_, context) => Send(context, GzipBomb, "gzip")),
        Bad("brotli-bomb", SourceProblem.TooLarge, (_, context) => Send(context, BrotliBomb, "br")),
        Bad("deflate-bomb", SourceProblem.TooLarge, (_, context) => Send(context, DeflateBomb, "deflate")),
        Bad("nested-bomb", SourceProblem.TooLarge, (_, context) => Send(context, NestedBomb, "gzip, gzip")),
        Bad("packed-thrice", SourceProblem.Unpackable, (_, context) => Send(context, Pack("<rss/>"u8.ToArray(), "gzip", "gzip", "gzip"), "gzip, gzip, gzip")),
        Bad("strange-packing", SourceProblem.Unpackable, (_, context) => Send(context, "x"u8.ToArray(), "lzma")),
        Bad("broken-gzip", SourceProblem.Unpackable, (_, context) => Send(context, "this is no gzip at all"u8.ToArray(), "gzip")),

        // Too little.
        Bad("reset", SourceProblem.BrokenOff, async (_, context) =>
        {
            context.Response.ContentLength = 5000;
            await context.Response.WriteAsync("<rss version='2.0'>", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }),
        Bad("mute", SourceProblem.TimedOut, (_, context) => clock.HoldAsync(TimeSpan.FromDays(1), context.RequestAborted)),
        Bad("stalled", SourceProblem.TimedOut, async (_, context) =>
        {
            await context.Response.WriteAsync("<rss version='2.0'>", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await clock.HoldAsync(TimeSpan.FromDays(1), context.RequestAborted);
        }),
        Bad("dripping", SourceProblem.TimedOut, async (_, context) =>
        {
            while (true)
            {
                await context.Response.WriteAsync("<", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await clock.HoldAsync(TimeSpan.FromSeconds(2), context.RequestAborted);
            }
        }),
        Bad("unknown-name", SourceProblem.NameUnknown, null),
    ];

    private static HostileHost Good(string name, Func<string, string> feed) => Good(name, (host, context) => Send(context, feed(host)));

    private static HostileHost Good(string name, Func<string, byte[]> feed) => Good(name, (host, context) => Send(context, feed(host), null));

    private static HostileHost Good(string name, Func<string, HttpContext, Task> answer) => new(name, SourceState.Ok, SourceProblem.None, 1, (host, context) =>
        context.Request.Path == "/page" ? Send(context, Page($"The troops at {host} and their future")) : answer(host, context));

    private static HostileHost Bad(string name, SourceProblem problem, Func<string, HttpContext, Task>? answer) => new(name, SourceState.Failed, problem, 0, answer);

    private static Task Send(HttpContext context, string text) => Send(context, Encoding.UTF8.GetBytes(text), null);

    private static Task Send(HttpContext context, byte[] content, string? packing)
    {
        if (packing is not null)
        {
            context.Response.Headers.ContentEncoding = packing;
        }

        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private static Task Status(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, int status, string target)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    }
}
