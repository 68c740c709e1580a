using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace AfghanWatch.Web.Layout;

public sealed partial class MainLayout : IDisposable
{
    // In the order of the work: read, look up, tag, report, operate.
    // A phone's bar has room for five: what is looked up and operated at a desk stands behind "More" there.
    private static readonly (string Name, string Path, string Icon, bool InMore)[] Pages =
    [
        ("Timeline", AppUrls.TimelinePath, "view_timeline", false),
        ("Topics", AppUrls.TopicsPath, "category", true),
        ("Actors", AppUrls.ActorsPath, "group", false),
        ("Figures", AppUrls.FiguresPath, "tag", true),
        ("Queue", AppUrls.QueuePath, "checklist", false),
        ("Summary", AppUrls.SummaryPath, "summarize", false),
        ("Sources", AppUrls.SourcesPath, "rss_feed", true),
    ];

    private ErrorBoundary? _boundary;
    private Exception? _seen;
    private string? _reference;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private FailureLog Failures { get; set; } = default!;

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    private string Path => Here.Split('?')[0];

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    private string? Current((string Name, string Path, string Icon, bool InMore) page) =>
        Path == page.Path || Path.StartsWith(page.Path + "/", StringComparison.Ordinal) ? "page"
        : page.Path == AppUrls.TimelinePath && Path == AppUrls.Home ? "page"
        : page.Path == AppUrls.TimelinePath && Path.StartsWith(AppUrls.ArticlesPath, StringComparison.Ordinal) ? "true"
        : null;

    // A script's alone: never drawn again.
    private MarkupString Palette()
    {
        var (name, words) = (Marks.Encoded(T["Palette"]), Marks.Encoded(T["Palette.Placeholder"]));
        return Marks.SharedMarkup(
            $"<dialog id=\"palette\" class=\"palette\" aria-label=\"{name}\" data-palette=\"{AppUrls.PalettePath}\"><input class=\"rz-textbox\" type=\"text\" role=\"combobox\" aria-expanded=\"true\" aria-controls=\"palette-list\" "
            + $"aria-autocomplete=\"list\" aria-label=\"{name}\" placeholder=\"{words}\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\"><ul class=\"search-list\" id=\"palette-list\" role=\"listbox\" aria-label=\"{name}\"></ul></dialog>");
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        _boundary?.Recover();
        InvokeAsync(StateHasChanged);
    }

    // The boundary renders again and again; the failure is logged once.
    private string Reference(Exception exception)
    {
        if (_seen != exception || _reference is null)
        {
            _seen = exception;
            _reference = Failures.Write(exception, Path);
        }

        return _reference;
    }
}
