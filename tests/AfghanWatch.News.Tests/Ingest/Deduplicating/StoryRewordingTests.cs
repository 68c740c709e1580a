using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class StoryRewordingTests
{
    private const string Report = """
        HERAT (Pajhwok) - A ferry carrying wheat and cooking oil sank in the Harirud reservoir on Tuesday, drowning nine sailors, the provincial governor said.
        Divers recovered four bodies before sunset and resumed the search at dawn, Abdul Qadir Sohrabi told reporters.
        Sohrabi blamed the accident on a rotten hull and said that the owner had ignored two warnings from inspectors.
        Bakeries in the city will receive 300 sacks of flour from army warehouses until roads reopen.
        """;

    private const string Rewrite = """
        Crewmen numbering nine perished midweek when a vessel laden with grain plus vegetable fats went down upon a western lake, the region's chief administrator disclosed.
        Frogmen retrieved four corpses ahead of nightfall and continued hunting come daybreak, he informed the press.
        He faulted a decayed keel for the mishap, adding that its proprietor had disregarded a pair of notices by examiners.
        Townspeople shall obtain 300 bags of meal out of military depots pending the reopening of highways.
        """;

    private const string SecondReport = """
        HERAT (Reuters) - Fishermen on the Harirud demanded compensation on Tuesday for nets that a power company cut during works on the dam.
        The company said that it would pay those who could show receipts, and that the turbines would stand still for a fortnight.
        Sohrabi promised to hear both sides and left for Kabul in the afternoon.
        Trout fetches 420 afghanis a kilogram on the markets, twice the price of last spring.
        """;

    [Fact]
    public void Of_Rewrite_ItsWordsForTheReports()
    {
        var report = StoryText.Of(Report);
        var found = StoryRewording.Of(report, StoryText.Of(Rewrite))!;
        Assert.Equal(Id("sailors"), found[Id("crewmen")]);
        Assert.Equal(Id("warehouses"), found[Id("depots")]);
        Assert.Equal(Id("sunset"), found[Id("nightfall")]);
        Assert.All(found.Values, word => Assert.Contains(report.Concepts, concept => concept.Id == word));
    }

    [Fact]
    public void Of_TwoWays_TheSamePairs()
    {
        var (forth, back) = (StoryRewording.Of(StoryText.Of(Report), StoryText.Of(Rewrite))!, StoryRewording.Of(StoryText.Of(Rewrite), StoryText.Of(Report))!);
        Assert.Equal(forth.Select(pair => (pair.Key, pair.Value)).Order(), back.Select(pair => (pair.Value, pair.Key)).Order());
    }

    [Fact]
    public void Features_Rewrite_AnsweredBetterThanByTheWordsAlone()
    {
        var (report, rewrite) = (StoryText.Of(Report), StoryText.Of(Rewrite));
        var (found, plain) = (StoryFeatures.Of(report, rewrite), StoryFeatures.Of(report, rewrite, reword: false));
        Assert.True(found.IsReworded);
        Assert.False(plain.IsReworded);
        Assert.True(found.Cover > plain.Cover + 0.1, $"{found.Cover} {plain.Cover}");
    }

    [Fact]
    public void Compare_RewriteInOtherWords_SurerOfOneStoryThanByTheWordsAlone()
    {
        var (report, rewrite) = (StoryText.Of(Report), StoryText.Of(Rewrite));
        Assert.True(StoryMatcher.Compare(report, rewrite).Probability > StoryModel.Probability(StoryFeatures.Of(report, rewrite, reword: false)) + 0.1);
        Assert.True(StoryMatcher.Compare(Report, Rewrite).SameStory);
        Assert.False(StoryMatcher.Compare(Report, SecondReport).SameStory);
        Assert.False(StoryMatcher.Compare(Rewrite, SecondReport).SameStory);
    }

    [Fact]
    public void Compare_Turkish_NoWordsLookedFor()
    {
        const string Turkish = "HERAT (AA) - Harirud barajında batan feribotta dokuz denizci öldü. Vali Sohrabi, dalgıçların dört cesedi çıkardığını ve aramanın şafakta sürdüğünü söyledi.";
        var text = StoryText.Of(Turkish);
        Assert.True(text.IsTurkish);
        Assert.All(text.Concepts, concept => Assert.Equal(-1, concept.Vector));
        Assert.Null(StoryRewording.Of(text, StoryText.Of(Rewrite)));
        Assert.False(StoryFeatures.Of(text, StoryText.Of(Turkish.Replace("ve", "ile", StringComparison.Ordinal))).IsReworded);
    }

    [Fact]
    public void In_SomeWords_TheTextInThem()
    {
        var text = StoryText.Of(Rewrite);
        _ = text.ShingleSet;
        var other = text.In(new Dictionary<ulong, ulong> { [Id("crewmen")] = Id("sailors") });
        Assert.True(other.Index.First(Id("sailors")) >= 0);
        Assert.True(other.Index.First(Id("crewmen")) < 0);
        Assert.Equal(text.ShingleSet, other.ShingleSet);
        Assert.Equal(text.SentenceCount, other.SentenceCount);
        Assert.Equal(text.TotalWeight, other.TotalWeight);
    }

    private static ulong Id(string word) => StableHash.Of(StoryWords.BuiltIn.Concept(word));
}
