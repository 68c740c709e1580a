namespace AfghanWatch.News.Ingest;

/// <summary>What became of one item. Expected failures are values, not exceptions.</summary>
/// <param name="Item">The document's name: a path, an address, a line of a file.</param>
public abstract record IngestResult(string Item)
{
    public sealed record Stored(string Item, long ArticleId) : IngestResult(Item);

    public sealed record NewVersion(string Item, long ArticleId, int Number) : IngestResult(Item);

    public sealed record Duplicate(string Item, long ArticleId) : IngestResult(Item);

    /// <param name="Reason">In the reader's words, a full sentence.</param>
    public sealed record Rejected(string Item, string Reason) : IngestResult(Item);
}

/// <summary>Counts of one import or one fetch.</summary>
public sealed record IngestReport(int Stored, int Versions, int Duplicates, int Rejected, IReadOnlyList<IngestResult.Rejected> Rejections)
{
    public static IngestReport Nothing { get; } = new(0, 0, 0, 0, []);

    public int Total => Stored + Versions + Duplicates + Rejected;

    /// <summary>The line that <c>import</c> and <c>fetch</c> end with.</summary>
    public override string ToString() => $"stored {Stored}, versions {Versions}, duplicates {Duplicates}, rejected {Rejected}";

    public IngestReport Plus(IngestResult result) => result switch
    {
        IngestResult.Stored => this with { Stored = Stored + 1 },
        IngestResult.NewVersion => this with { Versions = Versions + 1 },
        IngestResult.Duplicate => this with { Duplicates = Duplicates + 1 },
        IngestResult.Rejected rejected => this with { Rejected = Rejected + 1, Rejections = [.. Rejections, rejected] },
        _ => this,
    };

    public IngestReport Plus(IngestReport other) =>
        new(Stored + other.Stored, Versions + other.Versions, Duplicates + other.Duplicates, Rejected + other.Rejected, [.. Rejections, .. other.Rejections]);
}
