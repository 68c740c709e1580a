namespace AfghanWatch.News.Reading;

/// <summary>A search as a tree.</summary>
internal abstract record SearchNode
{
    /// <summary>Words of title and text, as an expression the full-text index understands.</summary>
    public sealed record Words(string Match) : SearchNode;

    /// <summary>Words inside quotes, as an expression of the index of quotes.</summary>
    public sealed record Said(string Match) : SearchNode;

    /// <summary>A value of a field of the lists, folded.</summary>
    public sealed record Field(SearchField Name, string Value) : SearchNode;

    /// <summary>Days from (inclusive) to (inclusive).</summary>
    public sealed record Days(DateOnly From, DateOnly To) : SearchNode;

    public sealed record Not(SearchNode Inner) : SearchNode;

    public sealed record All(IReadOnlyList<SearchNode> Parts) : SearchNode;

    public sealed record Any(IReadOnlyList<SearchNode> Parts) : SearchNode;
}

/// <summary>Fields answered from the lists.</summary>
internal enum SearchField
{
    Actor,
    Topic,
    Source,
    Place,
    Language,
    Is,
}

/// <summary>The names a reader types before a colon.</summary>
/// <summary>The names a search knows, for messages and completion.</summary>
public static class SearchNames
{
    public static IReadOnlyList<string> Fields => SearchFields.Names;

    public static IReadOnlyList<string> States => SearchFields.States;
}

internal static class SearchFields
{
    public static readonly string[] Names = ["actor", "topic", "source", "place", "said", "title", "language", "before", "after", "on", "is"];

    /// <summary>What <c>is:</c> knows: kinds of article, states of review, and what the lists say of an article.</summary>
    public static readonly string[] States = ["report", "statement", "opinion", "interview", "live", "brief", "new", "started", "done", "flagged", "ontopic", "offtopic", "copied", "single", "dated", "undated"];
}
