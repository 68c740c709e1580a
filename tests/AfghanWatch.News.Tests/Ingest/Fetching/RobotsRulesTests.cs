using System.Text;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Ingest.Fetching.Robots;
using AfghanWatch.News.Sources;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/x", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("USER-AGENT : *\r\ndisallow : /a # why\r\n", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]

    // The longest rule decides; of two equal ones the allowing.
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /*.html", "/p/x.html", false)]

    // Our own group, if there is one, else everybody's; groups of one name are one group.
    [InlineData("User-agent: afghanwatch\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: AfghanWatch/1.0\nAllow: /", "/b", true)]
    [InlineData("User-agent: AfghanWatcher\nDisallow: /", "/b", true)]
    [InlineData("User-agent: AfghanWatch\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: AfghanWatch\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: AfghanWatch\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: AfghanWatch\nDisallow: /b", "/c", true)]
    [InlineData("User-agent: x\nUser-agent: AfghanWatch\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: x\nSitemap: https://x.example/s.xml\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]

    // Wildcards and the end.
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/aXbYcZ", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/acb", true)]
    [InlineData("User-agent: *\nDisallow: /*ab$", "/aab", false)]
    [InlineData("User-agent: *\nDisallow: /?s=", "/?s=kabil", false)]
    [InlineData("User-agent: *\nDisallow: *", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/x", true)]

    // Octets compare equal however they are written.
    [InlineData("User-agent: *\nDisallow: /haber/türkiye", "/haber/t%C3%BCrkiye/1", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", false)]
    [InlineData("User-agent: *\nDisallow: /a%3cb", "/a%3Cb", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Ab", "/a*b", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Ab", "/axb", true)]
    [InlineData("<!doctype html><html><body>User-agent: none</body></html>", "/a", true)]
    public void Allows_ByTheFile_AsTheRfcSays(string file, string path, bool expected) =>
        Assert.Equal(expected, Rules(file).Allows(new Uri("https://paper.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 7.5\nDisallow: /x", 7.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: other\nCrawl-delay: 9", null)]
    public void CrawlDelay_OfTheFile_IsRead(string file, double? seconds) => Assert.Equal(seconds, Rules(file).CrawlDelay?.TotalSeconds);

    [Fact]
    public void Parse_MoreThanTheLimit_ReadsTheFrontAlone()
    {
        var file = "User-agent: *\nDisallow: /a\n" + new string('#', RobotsRules.MostBytes) + "\nDisallow: /b";
        Assert.False(Rules(file).Allows(new Uri("https://paper.example/a")));
        Assert.True(Rules(file).Allows(new Uri("https://paper.example/b")));
    }

    [Fact]
    public void Allows_PatternsMadeToCostTime_EndAtOnce()
    {
        var file = "User-agent: *\n" + string.Concat(Enumerable.Range(0, 400).Select(_ => "Disallow: /" + string.Concat(Enumerable.Repeat("*a", 500)) + "b$\n"));
        Assert.True(Rules(file).Allows(new Uri("https://paper.example/" + new string('a', 8000))));
    }

    [Fact]
    public void Take_WhatCameOfAsking_HoldsAsLongAsTheRfcSays()
    {
        var clock = new TestClock();
        var book = new RobotsBook(clock);
        var page = new Uri("https://paper.example/a");
        Assert.Null(book.Find(page));

        // Nothing can be had: closed for an hour, then asked again.
        Assert.False(book.Take(page, new WebAnswer.Failed(SourceProblem.ServerFault, "") { Status = 503 }).Allows(page));
        Assert.False(book.Find(page)!.Allows(page));
        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Null(book.Find(page));

        // A file: holds a day, and on when it cannot be had later.
        Assert.True(book.Take(page, Content("User-agent: *\nDisallow: /b")).Allows(page));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.NotNull(book.Find(page));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Null(book.Find(page));
        Assert.True(book.Take(page, new WebAnswer.Failed(SourceProblem.TimedOut, "")).Allows(page));
        clock.Advance(TimeSpan.FromDays(31));
        Assert.False(book.Take(page, new WebAnswer.Failed(SourceProblem.TooManyRequests, "") { Status = 429 }).Allows(page));

        // No file: open.
        Assert.True(book.Take(page, new WebAnswer.Failed(SourceProblem.NotFound, "") { Status = 404 }).Allows(page));
        Assert.Null(book.Find(new Uri("http://paper.example/a")));
    }

    private static WebAnswer.Content Content(string text) => new(new Uri("https://paper.example/robots.txt"), Encoding.UTF8.GetBytes(text), null, null, null);

    private static RobotsRules Rules(string file) => RobotsRules.Parse(Encoding.UTF8.GetBytes(file), WebConnection.Product);
}
