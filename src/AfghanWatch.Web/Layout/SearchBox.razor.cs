using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace AfghanWatch.Web.Layout;

public sealed partial class SearchBox
{
    // What belongs to one place in the list, or is the search itself.
    private static readonly string[] Dropped = ["q", "a", "after", "open", "tag", "range-text"];

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string? Words => Query().FirstOrDefault(pair => pair.Name == "q").Value;

    private IEnumerable<(string Name, string Value)> Kept =>
        new Uri(Navigation.Uri).AbsolutePath is AppUrls.TimelinePath or AppUrls.Home ? Query().Where(pair => !Dropped.Contains(pair.Name)) : [];

    private List<(string Name, string Value)> Query()
    {
        var pairs = new List<(string, string)>();
        foreach (var (name, values) in QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query))
        {
            foreach (var value in values)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    pairs.Add((name, value));
                }
            }
        }

        return pairs;
    }
}
