using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>An answer of the web.</summary>
public abstract record WebAnswer
{
    /// <summary>Where permanent redirects (301, 308) alone led from the address that was asked for; null when there was none, or a temporary one came first.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the server says its answer stays fresh; null when it says nothing.</summary>
    public TimeSpan? Fresh { get; init; }

    /// <param name="Url">Where it came from after all redirects.</param>
    /// <param name="Body">Unpacked.</param>
    public sealed record Content(Uri Url, ReadOnlyMemory<byte> Body, string? ContentType, string? ETag, string? LastModified) : WebAnswer;

    public sealed record Unchanged : WebAnswer;

    /// <param name="Reason">In the operator's words.</param>
    /// <param name="RetryAfter">When the server asked to come back.</param>
    public sealed record Failed(SourceProblem Problem, string Reason, TimeSpan? RetryAfter = null) : WebAnswer
    {
        /// <summary>Status of the answer, where there was one.</summary>
        public int? Status { get; init; }

        /// <summary>The server says that there is nothing at this address any more.</summary>
        public bool IsGone => Status is 404 or 410;

        /// <summary>May be different in an hour.</summary>
        public bool IsPassing => Problem is SourceProblem.NameUnknown or SourceProblem.NoConnection or SourceProblem.TimedOut or SourceProblem.BrokenOff or SourceProblem.TooManyRequests or SourceProblem.ServerFault;
    }
}

/// <summary>Why an address is asked for; it decides whether robots.txt is obeyed or only noted.</summary>
public enum WebPurpose
{
    /// <summary>A person named this very address.</summary>
    Asked,

    /// <summary>A document named it.</summary>
    Linked,
}

/// <summary>One question to the web.</summary>
/// <param name="ETag">Of the answer at hand, to be told when nothing changed.</param>
/// <param name="LastModified">As the server wrote it.</param>
public sealed record WebQuestion(Uri Url, WebPurpose Purpose, string? ETag = null, string? LastModified = null);
