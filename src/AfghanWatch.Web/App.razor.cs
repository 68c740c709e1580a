using System.Globalization;
using AfghanWatch.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web;

/// <summary>The document around every page. Rendered once per request, never in a circuit.</summary>
public sealed partial class App
{
    private const string Dark = "(prefers-color-scheme: dark)";
    private const string NotDark = "not all and (prefers-color-scheme: dark)";

    private static readonly string[] OwnStyles = ["app", "reading", "timeline", "articles", "actors", "queue", "adding", "summary", "sources", "figures", "topics", "access"];

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private Look Look { get; set; } = Look.Usual;

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    protected override void OnInitialized() => Look = Look.Of(Http.Request.Cookies);

    // The system's choice needs both themes with a media query each: no script may be needed for the right colours.
    private IEnumerable<(string Href, string? Media)> Styles()
    {
        const string theme = "_content/Radzen.Blazor/css/";
        if (Look.Theme != Look.Dark)
        {
            var media = Look.Theme == Look.System ? NotDark : null;
            yield return (Assets[theme + "material.css"], media);
            yield return (Assets[theme + "material-wcag.css"], media);
        }

        if (Look.Theme != Look.Light)
        {
            var media = Look.Theme == Look.System ? Dark : null;
            yield return (Assets[theme + "material-dark.css"], media);
            yield return (Assets[theme + "material-dark-wcag.css"], media);
        }

        yield return (Assets["css/tokens.css"], null);
        if (Look.Theme != Look.Light)
        {
            yield return (Assets["css/tokens-dark.css"], Look.Theme == Look.System ? Dark : null);
        }

        foreach (var name in OwnStyles)
        {
            yield return (Assets[$"css/{name}.css"], null);
        }
    }
}
