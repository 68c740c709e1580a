using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>The jobs people come for, on a dashboard of their own.</summary>
public sealed class JobsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Import_WhileTheTimelineIsOpen_IsAnnouncedAndNothingJumps()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        await watched.GoAsync("/timeline?axis=published");
        var first = await watched.Page.Locator("main").InnerTextAsync();
        var file = Path.Combine(product.Folder, "new.jsonl");
        await File.WriteAllTextAsync(file, """{"id":"n-1","url":"https://news.example/new","outlet":"Example","title":"Turkish troops return to Kabul airport","published":"2026-11-20","language":"en","text":"Turkish troops returned to Kabul airport on Friday, Turkish Defence Minister Yaşar Güler said. Turkey will run the airport with Afghanistan, he added."}""", TestContext.Current.CancellationToken);
        var (code, output, errors) = await RunningProduct.RunAsync(null, "import", file, $"--Data:Directory={product.Folder}");
        Assert.True(code == 0, output + errors);
        await Assertions.Expect(watched.Page.Locator(".newbar")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30000 });
        Assert.DoesNotContain("Turkish troops return to Kabul airport", await watched.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual("", first);
        await watched.Page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Contains("Turkish troops return to Kabul airport", await watched.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Start_Second_AnswersWithTheSameArchive()
    {
        var folder = Directory.CreateTempSubdirectory("aw-second-").FullName;
        await using (var first = await RunningProduct.StartAsync(folder))
        {
            await using var watched = await browser.OpenAsync(first.Url);
            await watched.GoAsync("/timeline?axis=published&scope=all");
            Assert.Contains("134 articles", await CountsAsync(watched), StringComparison.Ordinal);
            first.KeepFolder = true;
        }

        await using var second = await RunningProduct.StartAsync(folder);
        await using var again = await browser.OpenAsync(second.Url);
        await again.GoAsync("/timeline?axis=published&scope=all");
        Assert.Contains("134 articles", await CountsAsync(again), StringComparison.Ordinal);
        Assert.Equal(1, second.Output.Split("AfghanWatch is ready").Length - 1);
        Assert.DoesNotContain("Starting archive loaded", second.Output, StringComparison.Ordinal);
    }

    private static async Task<string> CountsAsync(WatchedPage watched) => await watched.Page.Locator("main").InnerTextAsync();
}
