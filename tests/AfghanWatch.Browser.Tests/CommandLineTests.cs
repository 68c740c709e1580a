using System.Text.Json;

namespace AfghanWatch.Browser.Tests;

/// <summary>The verbs, run as a user runs them.</summary>
public sealed class CommandLineTests
{
    private const string Document = """{"id":"d-1","url":"https://news.example/1","outlet":"Example","title":"Akar rules out more troops","published":"2021-06-23","language":"en","text":"Turkey will not send more soldiers to Kabul, Turkish Defence Minister Hulusi Akar said on Wednesday. \"It is out of the question,\" Akar told reporters in Ankara. About 500 Turkish troops guard Kabul airport."}""";

    [Fact]
    public async Task Analyse_Document_GivesOffsetsThatCutWhatTheyClaim()
    {
        var (code, output, errors) = await RunningProduct.RunAsync(Document + "\n", "analyse", "--input", "-", "--output", "-");
        Assert.Equal((0, ""), (code, errors));
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        Assert.Equal("d-1", root.GetProperty("id").GetString());
        foreach (var kind in (string[])["quotes", "dates", "figures"])
        {
            Assert.NotEqual(0, root.GetProperty(kind).GetArrayLength());
            foreach (var item in root.GetProperty(kind).EnumerateArray())
            {
                Assert.Equal(item.GetProperty("text").GetString(), text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]);
            }
        }

        Assert.True(root.GetProperty("onTopic").GetProperty("value").GetBoolean());
        Assert.Contains(root.GetProperty("actors").EnumerateArray(), actor => actor.GetProperty("name").GetString() == "Hulusi Akar");
        var quote = root.GetProperty("quotes").EnumerateArray().First(item => item.GetProperty("kind").GetString() == "direct");
        Assert.Equal("Hulusi Akar", quote.GetProperty("speaker").GetString());
    }

    [Fact]
    public async Task Analyse_BrokenLine_KeepsTheLinesSideBySideAndFails()
    {
        var (code, output, errors) = await RunningProduct.RunAsync("{broken\n" + Document + "\n", "analyse", "--input", "-", "--output", "-");
        Assert.Equal(1, code);
        Assert.Equal(2, output.Trim().Split('\n').Length);
        Assert.Contains("-:1:", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("analyse", "--input", "-")]
    [InlineData("export", "--format", "pdf")]
    [InlineData("verify", "--Import:LargestFileMegabytes=many", "--Fetch:TimeoutSeconds=-1")]
    [InlineData("import")]
    public async Task WrongArguments_GiveTwo(params string[] args)
    {
        var (code, output, errors) = await RunningProduct.RunAsync(null, args);
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.NotEqual("", errors);
    }

    [Fact]
    public async Task WrongSettings_AreAllNamedInOneMessage()
    {
        var (code, _, errors) = await RunningProduct.RunAsync(null, "serve", "--Fetch:TimeoutSeconds=-1", "--Import:LargestFileMegabytes=0", "--urls=http://0.0.0.0:5080");
        Assert.Equal(2, code);
        Assert.Contains("Fetch:TimeoutSeconds", errors, StringComparison.Ordinal);
        Assert.Contains("Import:LargestFileMegabytes", errors, StringComparison.Ordinal);
        Assert.Contains("this machine only", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParseFeed_Html_IsAnErrorAndPrintsNothing()
    {
        var (code, output, errors) = await RunningProduct.RunAsync("<!doctype html><html><body><p>hello</p></body></html>", "parse-feed", "-");
        Assert.Equal((1, ""), (code, output));
        Assert.NotEqual("", errors);
    }

    [Fact]
    public async Task ParseFeed_RelativeLinks_AreResolved()
    {
        var (code, output, _) = await RunningProduct.RunAsync(
            "<rss version='2.0'><channel><title>N</title><link>/</link><item><title>Şehir</title><link>/a</link></item></channel></rss>", "parse-feed", "-", "--base-url", "https://news.example/");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var item = json.RootElement.GetProperty("items")[0];
        Assert.Equal(("Şehir", "https://news.example/a"), (item.GetProperty("title").GetString(), item.GetProperty("link").GetString()));
    }

    [Fact]
    public async Task ImportVerifyExport_OneStore_AgreeWithEachOther()
    {
        var folder = Directory.CreateTempSubdirectory("aw-cli-").FullName;
        var file = Path.Combine(folder, "in.jsonl");
        await File.WriteAllTextAsync(file, Document, TestContext.Current.CancellationToken);
        var data = $"--Data:Directory={folder}/data";
        Assert.Equal((0, "stored 1, versions 0, duplicates 0, rejected 0"), Last(await RunningProduct.RunAsync(null, "import", file, data)));
        Assert.Equal((0, "stored 0, versions 0, duplicates 1, rejected 0"), Last(await RunningProduct.RunAsync(null, "import", file, data)));
        Assert.Equal((0, "verified 1 articles, 0 faults"), Last(await RunningProduct.RunAsync(null, "verify", data)));
        var (_, output, _) = await RunningProduct.RunAsync(null, "export", "--format", "jsonl", data, "--filter", "topic=troops");
        using var json = JsonDocument.Parse(output);
        Assert.Equal("d-1", json.RootElement.GetProperty("id").GetString());
        Assert.StartsWith("read 1", Last(await RunningProduct.RunAsync(null, "reanalyse", "--all", data)).Line, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);

        static (int Code, string Line) Last((int Code, string Output, string Errors) run) => (run.Code, run.Output.Trim().Split('\n')[^1]);
    }

    [Fact]
    public async Task Import_KilledAtRandomMoments_FinishesToTheSameStore()
    {
        var folder = Directory.CreateTempSubdirectory("aw-kill-").FullName;
        var file = Path.Combine(folder, "in.jsonl");
        await File.WriteAllLinesAsync(
            file,
            Enumerable.Range(0, 1500).Select(i => Document.Replace("d-1", $"d-{i}", StringComparison.Ordinal).Replace("example/1", $"example/{i}", StringComparison.Ordinal).Replace("About 500", $"About {i + 10}", StringComparison.Ordinal)),
            TestContext.Current.CancellationToken);
        var calm = $"--Data:Directory={folder}/calm";
        var harried = $"--Data:Directory={folder}/harried";
        await RunningProduct.RunAsync(null, "import", file, calm);

        // Spread over the whole of an import, so that the blows fall on start, migration, and every part of the work; AFGHANWATCH_KILLS=200 for the long run.
        var kills = int.TryParse(Environment.GetEnvironmentVariable("AFGHANWATCH_KILLS"), out var asked) ? asked : 8;
        var moments = new Random(8);
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = RunningProduct.Start("import", file, harried);
            await Task.Delay(moments.Next(50, 3000), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var (code, output, _) = await RunningProduct.RunAsync(null, "verify", harried);
            Assert.True(code == 0, output);
            if (kill % 10 == 9)
            {
                // By now all is stored: begin anew, so that later blows have something to hit.
                Directory.Delete(Path.Combine(folder, "harried"), recursive: true);
            }
        }

        await RunningProduct.RunAsync(null, "import", file, harried);
        Assert.Equal((await RunningProduct.RunAsync(null, "export", "--format", "jsonl", calm)).Output, (await RunningProduct.RunAsync(null, "export", "--format", "jsonl", harried)).Output);
        Directory.Delete(folder, recursive: true);
    }
}
