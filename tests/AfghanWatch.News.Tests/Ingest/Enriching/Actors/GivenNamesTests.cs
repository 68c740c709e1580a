using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Actors;

public sealed class GivenNamesTests
{
    [Theory]
    [InlineData("jane")]
    [InlineData("harry")]
    [InlineData("sukriye")]
    [InlineData("zabihullah")]
    public void Has_NameOfAnyList_IsOne(string name) => Assert.True(GivenNames.Has(name));

    [Theory]
    [InlineData("savas")]
    [InlineData("mullah")]
    [InlineData("server")]
    public void Has_WordThatIsAlsoAName_IsNone(string word) => Assert.False(GivenNames.Has(word));

    [Theory]
    [InlineData("Jane Doe", "Female")]
    [InlineData("Savaş Demir", "Male")]
    [InlineData("Seyfettin Kaya", "Male")]
    [InlineData("Zeynep", "Female")]
    [InlineData("Jane", "Unknown")]
    [InlineData("Şahin", "Unknown")]
    [InlineData("Deniz Kaya", "Unknown")]
    public void GenderOf_Name_IsTheBearers(string name, string gender) => Assert.Equal(gender, GivenNames.GenderOf(name).ToString());

    [Fact]
    public void File_EveryName_IsFoldedAndHasOneGender()
    {
        var rows = BuiltInLists.Rows("given-names.csv").ToList();

        Assert.All(rows.SelectMany(row => row.Words), name => Assert.Equal(Folding.Fold(name), name));
        var women = rows.Where(row => row.Kind.EndsWith("woman", StringComparison.Ordinal)).SelectMany(row => row.Words);
        var men = rows.Where(row => row.Kind is "man" or "eastern man").SelectMany(row => row.Words);
        Assert.Empty(women.Intersect(men, StringComparer.Ordinal));
    }
}
