namespace AfghanWatch.News.Ingest;

/// <summary>What a fetched document is, as far as its name or its sender says.</summary>
public enum DocumentKind
{
    Text,
    Page,
    JsonLine,
    CsvRow,
    Feed,
    Opml,
}

/// <summary>Bytes from the world, before anything was made of them.</summary>
/// <param name="Name">What messages call it: a path, an address, with <c>:line</c> where it is one line of a file.</param>
/// <param name="Content">Undecoded bytes.</param>
/// <param name="ContentType">As the server said, else null.</param>
/// <param name="Url">Where it came from, for relative links.</param>
/// <param name="Outlet">Whose it is, where the source is known.</param>
public sealed record FetchedDocument(string Name, DocumentKind Kind, ReadOnlyMemory<byte> Content, string? ContentType = null, Uri? Url = null, string? Outlet = null)
{
    public int? SourceId { get; init; }

    /// <summary>When the feed says that it was published, for a page that says nothing itself.</summary>
    public DateTimeOffset? ItemPublished { get; init; }

    /// <summary>When it was taken from the web, where that was not now.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>Language of the source, a hint where the document does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The later pages of an article that its outlet cut into several, in order.</summary>
    public IReadOnlyList<FetchedDocument> LaterPages { get; init; } = [];
}
