using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>A paper that publishes all day by the played clock: a feed of its last items, and their pages.</summary>
internal sealed class PlayedPaper(PlayedWeb web, string host, int number, DateTimeOffset start)
{
    private const int InFeed = 10;

    // Every eight hours one, beginning in the first four.
    private const int Late = 4;

    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    public string Host => host;

    public string FeedPath { get; init; } = "/rss";

    public string Feed => web.Url(host, FeedPath);

    /// <summary>From this hour to that one the server answers 503.</summary>
    public (double From, double To)? Outage { get; init; }

    /// <summary>From this hour to that one connections break.</summary>
    public (double From, double To)? Breaks { get; init; }

    public TimeSpan Slowness { get; init; }

    public bool ChangesIds { get; init; }

    public bool SaysUnchanged { get; init; }

    public string? MovedTo { get; init; }

    public string? Robots { get; init; }

    /// <summary>So many articles come at once at three o'clock.</summary>
    public int Burst { get; init; }

    /// <summary>At noon its first article is changed, and its second taken away.</summary>
    public bool Corrects { get; init; }

    public DateTimeOffset PublishedAt(int article) => Burst > 0 && article < Burst ? start.AddHours(3) : start.AddMinutes(number * 7 % 240).AddHours((article - Burst) * 8);

    public string Link(int article) => $"/{FeedPath.Trim('/').Replace('/', '-')}/a{article}";

    /// <summary>Addresses of the articles published before a moment.</summary>
    public IEnumerable<string> Published(DateTimeOffset before) =>
        Enumerable.Range(0, Burst + Late).Where(article => PublishedAt(article) <= before).Select(article => web.Url(host, Link(article)));

    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var hours = (web.Clock.GetUtcNow() - start).TotalHours;
        if (path == "/robots.txt" && Robots is not null)
        {
            await context.Response.WriteAsync(Robots);
            return;
        }

        if (Slowness > TimeSpan.Zero)
        {
            await web.Clock.HoldAsync(Slowness, context.RequestAborted);
        }

        if (Outage is var (from, to) && hours >= from && hours < to)
        {
            context.Response.StatusCode = 503;
        }
        else if (Breaks is var (broken, whole) && hours >= broken && hours < whole)
        {
            context.Abort();
        }
        else if (MovedTo is not null && path == FeedPath)
        {
            context.Response.StatusCode = 301;
            context.Response.Headers.Location = MovedTo;
        }
        else if (path == FeedPath || path == MovedTo)
        {
            await SendFeedAsync(context, hours);
        }
        else
        {
            await SendPageAsync(context, path, hours);
        }
    }

    private Task SendFeedAsync(HttpContext context, double hours)
    {
        var now = web.Clock.GetUtcNow();
        var shown = Enumerable.Range(0, Burst + Late).Where(article => PublishedAt(article) <= now).OrderByDescending(PublishedAt).Take(Math.Max(InFeed, Burst)).ToList();
        if (SaysUnchanged)
        {
            var tag = $"\"{shown.Count}\"";
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }
        }

        var visit = _asked.AddOrUpdate("feed", 1, (_, count) => count + 1);
        var items = shown.Select(article => string.Create(CultureInfo.InvariantCulture, $"""
            <item><title>{Title(article)}</title><link>{Link(article)}{(ChangesIds ? $"?utm_source=rss{visit}" : "")}</link><guid isPermaLink="false">{article}-{(ChangesIds ? visit : 0)}</guid>
            <pubDate>{PublishedAt(article):R}</pubDate>{(Corrects && article < 2 && hours >= 12 ? $"<atom:updated>{start.AddHours(12):yyyy-MM-ddTHH:mm:ssZ}</atom:updated>" : "")}<description>{Title(article)}, as was said.</description></item>
            """));
        return context.Response.WriteAsync($"<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>{host}</title><!-- {visit} -->{string.Concat(items)}</channel></rss>");
    }

    private Task SendPageAsync(HttpContext context, string path, double hours)
    {
        var article = int.Parse(path[(path.LastIndexOf('a') + 1)..], CultureInfo.InvariantCulture);
        if (Corrects && article == 1 && hours >= 12)
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        }

        var corrected = Corrects && article == 0 && hours >= 12 ? " It was corrected at noon." : "";
        return context.Response.WriteAsync($"<!doctype html><html lang=en><head><title>{Title(article)}</title></head><body><article><h1>{Title(article)}</h1>{Paragraphs(article)}<p>That was said in the capital, and nobody added anything to it.{corrected}</p></article></body></html>");
    }

    private string Title(int article) => $"Report {article} of {host}{FeedPath}";

    // Different words in each article, so that they are neither copies of each other nor of one event: the day is about fetching.
    private string Paragraphs(int article)
    {
        var words = new Random(number * 1000 + article);
        string Word() => string.Concat(Enumerable.Range(0, words.Next(3, 9)).Select(_ => (char)('a' + words.Next(26))));
        return string.Concat(Enumerable.Range(0, 3).Select(_ => $"<p>The {string.Join(' ', Enumerable.Range(0, 40).Select(_ => Word()))}, the {Word()} of the {Word()}.</p>"));
    }
}
