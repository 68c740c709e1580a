using System.Reflection;
using AfghanWatch.Web.Commands;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Tests;

/// <summary>Every verb, its options, every page and every setting of the dashboard has its place in the documentation.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Verbs_EachWithItsOptions_AreDocumented()
    {
        var text = Document("command-line.md");
        var verbs = CommandLine.Root([]).Subcommands;
        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Contains($"| `{verb.Name}", text, StringComparison.Ordinal));
        Assert.All(verbs.SelectMany(verb => verb.Options).Where(option => option.Name is not ("--help" or "--version")), option => Assert.Contains(option.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_EachRoute_IsDocumented()
    {
        var text = Document("pages.md");
        var routes = typeof(CommandLine).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToList();
        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.Contains($"`{route}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_OfTheDashboard_AreDocumented() =>
        Assert.All(typeof(WebOptions).GetProperties(), property => Assert.Contains($"`Web:{property.Name}`", Document("settings.md"), StringComparison.Ordinal));

    private static string Document(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AfghanWatch.sln")))
        {
            folder = folder.Parent!;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", name));
    }
}
