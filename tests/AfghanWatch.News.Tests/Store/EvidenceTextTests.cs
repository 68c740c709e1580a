using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Tests.Store;

public sealed class EvidenceTextTests
{
    [Fact]
    public void Starts_OfWhatWasWritten_AreThoseThatReadingGives()
    {
        IReadOnlyList<Evidence> evidence = [new(new TextSpan(0, 4), "actor.full-name"), new(new TextSpan(120, 131), "actor.alias", "a \"name\" [7,8] \\"), new(new TextSpan(2_000_000, 2_000_001), "r", "]"), new(new TextSpan(5, 6), "[[9")];
        var text = EvidenceText.Write(evidence);
        Assert.Equal(EvidenceText.Read(text).Select(one => one.Span.Start), EvidenceText.Starts(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(EvidenceText.Starts("[]"u8));
        Assert.Empty(EvidenceText.Starts([]));
    }
}
