using AfghanWatch.News;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests;

/// <summary>Every setting has its row in the documentation.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Settings_EachKey_IsDocumented()
    {
        var text = File.ReadAllText(Path.Combine(NewsTestStore.RepositoryRoot, "docs", "settings.md"));
        var keys = Keys(typeof(NewsOptions), "").ToList();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains($"`{key}`", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Keys(Type type, string prefix) => type.GetProperties().SelectMany(property =>
        property.PropertyType.IsClass && property.PropertyType != typeof(string) ? Keys(property.PropertyType, prefix + property.Name + ":") : [prefix + property.Name]);

    [Fact]
    public void Options_DefaultValues_HaveNoFault() => Assert.Empty(NewsOptionsCheck.Faults(new NewsOptions()));

    [Fact]
    public void Options_SeveralFaults_AreNamedTogether()
    {
        var options = new NewsOptions();
        options.Data.Directory = " ";
        options.Fetch.TimeoutSeconds = double.NaN;
        options.Vocabulary.Directory = "/nowhere/at/all";
        Assert.Equal(3, NewsOptionsCheck.Faults(options).Count);
    }
}
