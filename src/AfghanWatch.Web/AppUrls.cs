using System.Globalization;
using System.Text;

namespace AfghanWatch.Web;

/// <summary>Every address of the app is made here and nowhere else.</summary>
public static class AppUrls
{
    /// <summary>Ranges stay between these days, so that counting with them cannot fail.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    public const string Home = "/";
    public const string TimelinePath = "/timeline";
    public const string ActorsPath = "/actors";
    public const string FiguresPath = "/figures";
    public const string TopicsPath = "/topics";
    public const string QueuePath = "/queue";
    public const string SummaryPath = "/summary";
    public const string SourcesPath = "/sources";
    public const string ArticlesPath = "/articles";
    public const string ViewsPath = "/views";
    public const string TrayPath = "/tray";
    public const string SettingsPath = "/settings";

    /// <summary>Where forms change the reader's keys and zone.</summary>
    public const string SettingsKeys = SettingsPath + "/keys";
    public const string SettingsZone = SettingsPath + "/zone";

    /// <summary>Where a form says that all there is now has been seen.</summary>
    public const string LookPath = "/looks";

    /// <summary>Where the search box asks for what may follow.</summary>
    public const string CompletePath = "/search/complete";

    /// <summary>Where the palette asks what there is to go to.</summary>
    public const string PalettePath = "/search/go";
    public const string EventsPath = "/events";
    public const string DecisionsPath = "/decisions";
    public const string StoriesPath = "/stories";
    public const string NotFoundPath = "/not-found";
    public const string ErrorPath = "/error";

    public static string Timeline(params ReadOnlySpan<(string Name, string? Value)> query) => With(TimelinePath, query);

    /// <summary>The timeline of a saved view.</summary>
    /// <param name="query">As it is kept, without the question mark.</param>
    public static string View(string query) => query.Length == 0 ? TimelinePath : $"{TimelinePath}?{query}";

    public static string Settings(params ReadOnlySpan<(string Name, string? Value)> query) => With(SettingsPath, query);

    public static string Views(params ReadOnlySpan<(string Name, string? Value)> query) => With(ViewsPath, query);

    /// <summary>Where a form changes a saved view.</summary>
    public static string ViewAct(string key) => $"{ViewsPath}/{Uri.EscapeDataString(key)}";

    /// <param name="format">atom or json</param>
    public static string ViewFeed(string key, string format) => $"{ViewsPath}/{Uri.EscapeDataString(key)}/feed.{format}";

    public static string Tray(params ReadOnlySpan<(string Name, string? Value)> query) => With(TrayPath, query);

    /// <summary>Where a form saves a view.</summary>
    public const string ViewSave = ViewsPath + "/new";

    /// <summary>Where a form puts something into the tray.</summary>
    public const string TrayAdd = TrayPath + "/add";

    /// <summary>The tray as a cited note in Markdown.</summary>
    public const string TrayNote = TrayPath + "/note.md";

    /// <summary>The timeline with one topic, actor or day, as other pages link to it.</summary>
    public static string TimelineDays(DateOnly from, DateOnly to, string? topic = null, string? actor = null) =>
        Timeline(("from", Day(from)), ("to", Day(to)), ("topic", topic), ("actor", actor));

    /// <summary>The timeline by publication day, which is how the summary counts.</summary>
    public static string TimelinePublished(DateOnly from, DateOnly to, string? topic = null, string? actor = null, string? source = null) =>
        Timeline(("from", Day(from)), ("to", Day(to)), ("axis", "published"), ("topic", topic), ("actor", actor), ("source", source));

    public static string Article(long id, params ReadOnlySpan<(string Name, string? Value)> query) =>
        With(string.Create(CultureInfo.InvariantCulture, $"{ArticlesPath}/{id}"), query);

    /// <summary>The article page with one tag selected, or the words at an offset.</summary>
    public static string ArticleEvidence(long id, string tagKey) => Article(id, ("tag", tagKey));

    /// <param name="start">UTF-16 offset into the article's text.</param>
    public static string ArticleAt(long id, int start) => Article(id, ("at", Offset(start)));

    /// <summary>A place in a text as addresses write it.</summary>
    public static string Offset(int start) => start.ToString(CultureInfo.InvariantCulture);

    /// <param name="key">Names any report of the event.</param>
    public static string Event(string key, params ReadOnlySpan<(string Name, string? Value)> query) => With($"{EventsPath}/{Uri.EscapeDataString(key)}", query);

    /// <summary>Where the forms of an event's page write what a person decided.</summary>
    public static string EventDecision(string key) => $"{EventsPath}/{Uri.EscapeDataString(key)}/decide";

    public static string Actors(params ReadOnlySpan<(string Name, string? Value)> query) => With(ActorsPath, query);

    public static string Actor(string key, params ReadOnlySpan<(string Name, string? Value)> query) => With($"{ActorsPath}/{Uri.EscapeDataString(key)}", query);

    public static string Figures(params ReadOnlySpan<(string Name, string? Value)> query) => With(FiguresPath, query);

    /// <summary>The figures of the same query as comma-separated values.</summary>
    public static string FiguresFile(params ReadOnlySpan<(string Name, string? Value)> query) => With(FiguresFilePath, query);

    public const string FiguresFilePath = FiguresPath + ".csv";

    public static string Topics(params ReadOnlySpan<(string Name, string? Value)> query) => With(TopicsPath, query);

    public static string Topic(string id, params ReadOnlySpan<(string Name, string? Value)> query) => With($"{TopicsPath}/{Uri.EscapeDataString(id)}", query);

    public static string Queue(params ReadOnlySpan<(string Name, string? Value)> query) => With(QueuePath, query);

    public static string Summary(params ReadOnlySpan<(string Name, string? Value)> query) => With(SummaryPath, query);

    public static string Sources(params ReadOnlySpan<(string Name, string? Value)> query) => With(SourcesPath, query);

    /// <summary>Where a form without a circuit asks for a fetch of one source.</summary>
    public static string SourceFetch(int id) => string.Create(CultureInfo.InvariantCulture, $"{SourcesPath}/{id}/fetch");

    /// <summary>Where a form without a circuit takes back a change of a source's address.</summary>
    public static string SourceMoveUndo(long id) => string.Create(CultureInfo.InvariantCulture, $"{SourcesPath}/moves/{id}/undo");

    /// <summary>Where a form without a circuit switches a source on or off.</summary>
    public static string SourceSwitch(int id) => string.Create(CultureInfo.InvariantCulture, $"{SourcesPath}/{id}/switch");

    /// <summary>Where a form without a circuit asks for one page by its address.</summary>
    public const string SourcePage = SourcesPath + "/page";

    public static string Culture(string language, string back) => With("/culture", ("set", language), ("back", back));

    public static string Theme(string theme, string back) => With("/theme", ("set", theme), ("back", back));

    public static string Density(string density, string back) => With("/density", ("set", density), ("back", back));

    /// <summary>A day as all addresses write it: <c>2021-08-25</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day out of an address; null for anything else, and for days no news can be of.</summary>
    public static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay && day <= LastDay ? day : null;

    private static string With(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var url = new StringBuilder(path);
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            url.Append(separator).Append(name).Append('=').Append(Escape(value));
            separator = '&';
        }

        return url.ToString();
    }

    // Colons, commas and slashes are legal in a query; left readable. A lone surrogate would make the escaper throw.
    private static string Escape(string value) =>
        Uri.EscapeDataString(Wellformed(value)).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Wellformed(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
