using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>The word lists are data: a misspelt list's name would otherwise go unnoticed.</summary>
public sealed class PageWordsTests
{
    private static readonly string[] Groups = ["furniture", "byline", "date", "paywall", "verdict", "name", "part"];

    [Fact]
    public void Lists_OfClassNames_AreNamedAfterHints()
    {
        foreach (var name in PageWords.Names)
        {
            var (group, rest) = (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);

            Assert.Contains(group, Groups);
            Assert.True(group is not ("name" or "part") || rest == "silent" || Enum.TryParse<Hints>(rest, true, out _), name);
        }
    }

    [Fact]
    public void Words_StandOnceInAList()
    {
        foreach (var name in PageWords.Names)
        {
            var words = PageWords.Of(name);

            Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Words_OfClassNames_AreSmallLetters() =>
        Assert.All(PageWords.Names.Where(name => name.StartsWith("name.", StringComparison.Ordinal) && name != "name.silent").SelectMany(PageWords.Of), word => Assert.True(word.All(char.IsAsciiLetterLower), word));
}
