using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AfghanWatch.Web.Tests.Resources;

public sealed partial class TextsTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "texts");

    public static TheoryData<string> Pairs()
    {
        var names = Directory.GetFiles(Folder, "*.resx").Select(Path.GetFileNameWithoutExtension).OfType<string>();
        return [.. names.Select(name => name.EndsWith(".tr", StringComparison.Ordinal) ? name[..^3] : name).Distinct()];
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Texts_OfBothLanguages_HaveTheSameKeys(string name)
    {
        var english = Read(name);
        var turkish = Read(name + ".tr");
        Assert.Empty(english.Keys.Except(turkish.Keys));
        Assert.Empty(turkish.Keys.Except(english.Keys));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Texts_OfBothLanguages_TakeTheSameValues(string name)
    {
        var turkish = Read(name + ".tr");
        foreach (var (key, text) in Read(name))
        {
            Assert.True(Places(text).SetEquals(Places(turkish[key])), $"{name} {key}: '{text}' and '{turkish[key]}'");
            Assert.False(string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(turkish[key]), key);
        }
    }

    [Fact]
    public void Texts_OfSources_SayWhatIsWrongAndWhatToDoForEveryProblem()
    {
        var texts = Read("SourceTexts");
        Assert.All(Enum.GetNames<News.Sources.SourceProblem>(), problem => Assert.True(texts.ContainsKey($"Problem.{problem}") && texts.ContainsKey($"Problem.{problem}.Do"), problem));
        Assert.All(Enum.GetNames<Web.Features.Sources.SourceHealth>(), health => Assert.True(texts.ContainsKey($"Pill.{health}") && texts.ContainsKey($"Health.{health}") && texts.ContainsKey($"Health.{health}.Why"), health));
        Assert.All(Enum.GetNames<Web.Features.Sources.SourceOrder>(), order => Assert.Contains($"Sort.{order}", texts.Keys));
        Assert.All(Enum.GetNames<News.Sources.MoveReason>(), reason => Assert.Contains($"Move.{reason}", texts.Keys));
    }

    [Fact]
    public void Texts_Folder_HoldsTheSharedAndTheTimelinesTexts() => Assert.Superset(new HashSet<string> { "Texts", "TimelineTexts" }, Pairs().Select(row => row.Data).ToHashSet());

    internal static Dictionary<string, string> Read(string name) =>
        XDocument.Load(Path.Combine(Folder, name + ".resx")).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> Places(string text) => [.. PlacePattern().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex PlacePattern();
}
