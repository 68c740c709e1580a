using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Happenings;

namespace AfghanWatch.News.Tests.Ingest.Happenings;

public sealed class CountedThingTests
{
    [Theory]
    [InlineData("en", "About 4,500 Turks had been in Afghanistan.", 4500, "people:in-afghanistan")]
    [InlineData("tr", "Bakan, Afganistan'daki Türk vatandaşlarının sayısını 1.500 olarak verdi.", 1500, "people:in-afghanistan")]
    [InlineData("en", "The companies will run four airports in Afghanistan.", 4, "airports")]
    [InlineData("en", "Afghans in Turkey number about 300,000.", 300000, "people:in-turkey:afghans")]
    [InlineData("en", "The minister put the number of people arriving at 2,000 a day.", 2000, "people:crossings")]
    [InlineData("tr", "Ölenlerin 2.452'si ABD askeriydi.", 2452, null)]
    [InlineData("en", "By Wednesday, 22 of the evacuees were home in Turkey.", 22, null)]
    public void Of_Figure_NamesWhatIsCounted(string language, string text, double value, string? thing)
    {
        var cut = NewsText.Cut(text, language);
        var figure = FigureFinder.Find(cut, [], []).FirstOrDefault(one => one.Value == value);
        var named = figure is null ? null : CountedThing.Of(figure, text);
        Assert.Equal(thing, named is { } name && (thing is not null || !name.StartsWith("people:killed", StringComparison.Ordinal)) ? name : null);
    }
}
