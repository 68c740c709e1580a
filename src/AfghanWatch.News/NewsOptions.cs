namespace AfghanWatch.News;

/// <summary>Settings of the news side; each is described in docs/settings.md.</summary>
public sealed class NewsOptions
{
    public DataOptions Data { get; set; } = new();

    public ImportOptions Import { get; set; } = new();

    public FetchOptions Fetch { get; set; } = new();

    public VocabularyOptions Vocabulary { get; set; } = new();
}

public sealed class DataOptions
{
    /// <summary>The one folder that holds store, logs, keys and backups.</summary>
    public string Directory { get; set; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "afghanwatch");

    /// <summary>Whether the dashboard fills an empty store with the starting archive.</summary>
    public bool StartingArchive { get; set; } = true;
}

public sealed class ImportOptions
{
    /// <summary>Largest file taken as one document, in megabytes (2^20 bytes); JSON lines are streamed and have no limit.</summary>
    public double LargestFileMegabytes { get; set; } = 32;
}

public sealed class FetchOptions
{
    /// <summary>Whether the dashboard fetches sources by itself when they are due.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>Minutes between two tries of a source that answers.</summary>
    public double IntervalMinutes { get; set; } = 30;

    /// <summary>The longest that a server's cache headers or a feed's own schedule can put off the next try, in minutes.</summary>
    public double LongestIntervalMinutes { get; set; } = 360;

    /// <summary>Seconds for one answer, body included; each redirect is an answer of its own.</summary>
    public double TimeoutSeconds { get; set; } = 30;

    /// <summary>Seconds without a byte after which an answer is given up.</summary>
    public double IdleSeconds { get; set; } = 15;

    /// <summary>Seconds between the end of one answer of a host and the next request to it.</summary>
    public double HostGapSeconds { get; set; } = 2;

    /// <summary>How many hosts are asked at the same time.</summary>
    public int ParallelHosts { get; set; } = 8;

    /// <summary>Largest answer taken, in megabytes, after decompression.</summary>
    public double LargestAnswerMegabytes { get; set; } = 16;

    /// <summary>Whether the page behind a feed item is fetched when the feed carries only a summary.</summary>
    public bool FollowLinks { get; set; } = true;

    /// <summary>Where a publisher can reach the operator: an address or a page; part of the User-Agent.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Address of a proxy for all requests; empty for none. Hosts of <see cref="AllowPrivateHosts"/> are reached without it.</summary>
    public string Proxy { get; set; } = "";

    /// <summary>Hosts, with or without a port, that may be fetched although they are private or on this machine, separated by commas.</summary>
    public string AllowPrivateHosts { get; set; } = "";
}

public sealed class VocabularyOptions
{
    /// <summary>Folder of the vocabulary files; empty for the one that ships with the product.</summary>
    public string Directory { get; set; } = "";
}
