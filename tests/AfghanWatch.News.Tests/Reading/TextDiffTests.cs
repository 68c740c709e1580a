using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading;

public sealed class TextDiffTests
{
    [Fact]
    public void Of_WordsChanged_MarksTheWordsAndNothingElse()
    {
        var paragraph = Assert.Single(TextDiff.Of("Turkey sent 345 soldiers home late on Wednesday.", "Turkey sent 355 soldiers home late on Wednesday."));
        Assert.Equal(["=Turkey sent ", "-345", "+355", "= soldiers home late on Wednesday."], paragraph.Runs.Select(Written));
    }

    [Fact]
    public void Of_ParagraphsComeAndGo_LeavesTheOthersWhole()
    {
        var diff = TextDiff.Of("First stays as it is.\n\nThe second one goes away entirely.\n\nThird stays too.", "First stays as it is.\n\nThird stays too.\n\nBrand new words close the piece.");
        Assert.Equal(["=First stays as it is.", "-The second one goes away entirely.", "=Third stays too.", "+Brand new words close the piece."], diff.Select(paragraph => Written(Assert.Single(paragraph.Runs))));
    }

    [Fact]
    public void Of_ChangedParagraphAfterANewOne_IsPairedWithItsOwn()
    {
        var diff = TextDiff.Of("Some 1,400 people were caught at the frontier last week.", "A new sentence opens the report today.\n\nSome 1,500 people were caught at the frontier last week.");
        Assert.Equal("+A new sentence opens the report today.", Written(Assert.Single(diff[0].Runs)));
        Assert.Equal(["=Some ", "-1,400", "+1,500", "= people were caught at the frontier last week."], diff[1].Runs.Select(Written));
    }

    [Fact]
    public void Of_TurkishWords_KeepsApostrophesAndLettersTogether()
    {
        var diff = Assert.Single(TextDiff.Of("Türkiye'nin Kâbil'deki askerleri dönüyor.", "Türkiye'nin Kâbil'den askerleri dönüyor."));
        Assert.Contains("-Kâbil'deki", diff.Runs.Select(Written));
        Assert.Contains("+Kâbil'den", diff.Runs.Select(Written));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "one")]
    [InlineData("one", "")]
    [InlineData("a\ud800b \0 c", "a\udc00b \0\0 d")]
    [InlineData("x\r\ny", "x\ny")]
    public void Of_AnyText_GivesBothTextsBack(string before, string after) => Restores(before, after);

    [Fact]
    public void Of_RandomEdits_GivesBothTextsBack()
    {
        var random = new Random(5);
        string[] words = ["troops", "Kabul", "the", "1,129", "said", "Erdoğan", "of", "airport", ".", ",", "“yes”", "\n\n", "Ankara'nın"];
        for (var round = 0; round < 200; round++)
        {
            var before = Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)]).ToList();
            var after = before.Where(_ => random.Next(5) > 0).SelectMany(word => random.Next(6) == 0 ? new[] { word, words[random.Next(words.Length)] } : [word]);
            Restores(string.Join(' ', before), string.Join(' ', after));
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task Of_HugeTextsWithNothingInCommon_EndsSoon()
    {
        var before = string.Join(' ', Enumerable.Range(0, 150_000).Select(i => $"a{i}"));
        var after = string.Join("\n\n", Enumerable.Range(0, 20_000).Select(i => $"b{i} c{i}"));
        await Task.Run(() => Assert.NotEmpty(TextDiff.Of(before, after)), TestContext.Current.CancellationToken);
        await Task.Run(() => Assert.NotEmpty(TextDiff.OfLine(before, after)), TestContext.Current.CancellationToken);
        await Task.Run(() => Assert.NotEmpty(TextDiff.Of(new string('x', 1_000_000), new string('y', 1_000_000))), TestContext.Current.CancellationToken);
    }

    private static void Restores(string before, string after)
    {
        var diff = TextDiff.Of(before, after);
        Assert.Equal(Words(before), Words(string.Join(' ', diff.Select(paragraph => string.Concat(paragraph.Runs.Where(run => run.Kind != DiffKind.Added).Select(run => run.Text))))));
        Assert.Equal(Words(after), Words(string.Join(' ', diff.Select(paragraph => string.Concat(paragraph.Runs.Where(run => run.Kind != DiffKind.Removed).Select(run => run.Text))))));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Written(DiffRun run) => (run.Kind switch { DiffKind.Added => "+", DiffKind.Removed => "-", _ => "=" }) + run.Text;
}
