namespace AfghanWatch.News.Sources;

/// <summary>How a source did at its last try.</summary>
public enum SourceState
{
    NeverTried,

    /// <summary>Answered and had items.</summary>
    Ok,

    /// <summary>Answered that nothing changed.</summary>
    Unchanged,

    /// <summary>A valid feed without items.</summary>
    Empty,

    /// <summary>No answer, or none that could be read.</summary>
    Failed,
}
