namespace AfghanWatch.Web.Features.Settings;

/// <summary>Where a key is listened to. Keys of one page may be used again on another.</summary>
public enum KeyScope
{
    Everywhere,

    /// <summary>The second stroke, after the key that begins a jump.</summary>
    Go,

    /// <summary>Any list whose rows are walked.</summary>
    List,
    Timeline,
    Event,
    Article,

    /// <summary>The form that adds something to an article, which goes before the page it stands on.</summary>
    Adding,
    Actor,
    Topic,
    Figures,
    Queue,
    Summary,
    Sources,
}

/// <summary>Something a key does.</summary>
/// <param name="Id">Its name in the reader's cookie and in the texts; begins with the scope.</param>
/// <param name="Usual">The key as delivered, as <see cref="KeyName"/> writes it.</param>
public sealed record KeyAction(string Id, KeyScope Scope, string Usual);

/// <summary>All actions that have a key, in the order in which they are listed. Arrows, Enter and Escape stay what they are on every page and are not among them.</summary>
public static class KeyActions
{
    public static IReadOnlyList<KeyAction> All { get; } =
    [
        .. Of(KeyScope.Everywhere, ("Search", "/"), ("Palette", "Control+k"), ("Help", "?"), ("Go", "g"), ("Regions", "F6"), ("Again", "r")),
        .. Of(KeyScope.Go, ("Timeline", "t"), ("Topics", "p"), ("Actors", "a"), ("Figures", "f"), ("Queue", "q"), ("Summary", "s"), ("Sources", "o"), ("Views", "v"), ("Tray", "y"), ("Settings", ",")),
        .. Of(KeyScope.List, ("Next", "j"), ("Previous", "k"), ("Open", "o"), ("Unfold", "e")),
        .. Of(
            KeyScope.Timeline,
            ("Back", "["), ("Forward", "]"), ("ZoomIn", "+"), ("ZoomOut", "-"), ("Whole", "0"), ("Range", "f"), ("Density1", "1"), ("Density2", "2"), ("Density3", "3"),
            ("New", "."), ("More", "m"), ("NextReport", "n"), ("PreviousReport", "p"), ("Original", "v"), ("Cite", "c"), ("Tray", "t")),
        .. Of(KeyScope.Event, ("List", "b")),
        .. Of(
            KeyScope.Article,
            ("Previous", "p"), ("Next", "n"), ("Accept", "a"), ("Reject", "x"), ("Flag", "f"), ("Undo", "Backspace"), ("Original", "v"), ("Cite", "c"), ("Tray", "t"), ("Correct", "e"), ("Add", "i"), ("Amend", "w"), ("Split", "s"), ("Merge", "m"), ("StoryUndo", "u"), ("Changes", "d")),
        .. Of(KeyScope.Adding, ("Actor", "1"), ("Topic", "2"), ("Quote", "3"), ("Date", "4"), ("Figure", "5")),
        .. Of(KeyScope.Actor, ("Timeline", "t"), ("View", "l")),
        .. Of(KeyScope.Topic, ("Timeline", "t"), ("View", "l")),
        .. Of(KeyScope.Figures, ("Back", "["), ("Forward", "]"), ("Download", "d")),
        .. Of(
            KeyScope.Queue,
            ("Accept", "a"), ("Reject", "x"), ("Skip", "Space"), ("Flag", "f"), ("Undo", "Backspace"), ("Topic1", "1"), ("Topic2", "2"), ("Topic3", "3"), ("Topic4", "4"), ("Kind1", "5"), ("Kind2", "6"), ("Kind3", "7"),
            ("Irrelevant", "8"), ("Rest", "Control+Enter"), ("Next", "n"), ("Original", "v"), ("Add", "i"), ("Amend", "w"), ("Theirs", "h"), ("Both", "b"), ("Mine", "m")),
        .. Of(KeyScope.Summary, ("Back", "["), ("Forward", "]")),
        .. Of(KeyScope.Sources, ("Paste", "p"), ("New", ".")),
    ];

    private static readonly Dictionary<string, KeyAction> ById = All.ToDictionary(action => action.Id);

    public static KeyAction? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Whether both are listened to on one page, so that they cannot share a key.</summary>
    public static bool Meet(KeyScope one, KeyScope other) =>
        one == other || (one != KeyScope.Go && other != KeyScope.Go && (one == KeyScope.Everywhere || other == KeyScope.Everywhere || Walks(one, other) || Walks(other, one)));

    // Pages with a list that is walked.
    private static bool Walks(KeyScope list, KeyScope page) => list == KeyScope.List && page is KeyScope.Timeline or KeyScope.Event or KeyScope.Figures or KeyScope.Topic or KeyScope.Actor;

    private static IEnumerable<KeyAction> Of(KeyScope scope, params (string Name, string Usual)[] actions) =>
        actions.Select(action => new KeyAction($"{scope}.{action.Name}", scope, action.Usual));
}
