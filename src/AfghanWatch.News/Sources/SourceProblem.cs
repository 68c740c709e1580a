namespace AfghanWatch.News.Sources;

/// <summary>What was wrong at the last try: each has its own advice on the Sources page.</summary>
public enum SourceProblem
{
    None,

    /// <summary>The source has no feed address, or one that is none.</summary>
    NoAddress,

    /// <summary>The host's name is not known.</summary>
    NameUnknown,

    /// <summary>Nobody listens, or the network is down.</summary>
    NoConnection,

    /// <summary>No complete answer in time.</summary>
    TimedOut,

    /// <summary>The connection ended before the answer did.</summary>
    BrokenOff,

    /// <summary>No TLS that can be trusted.</summary>
    Certificate,

    /// <summary>The address leads to this machine or a private network.</summary>
    PrivateAddress,

    /// <summary>Redirects without end, or to an address that is none.</summary>
    Redirects,

    /// <summary>401, 402, 403, 407, 451: the server knows the address and refuses.</summary>
    Refused,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>410: taken away for good.</summary>
    Gone,

    /// <summary>429.</summary>
    TooManyRequests,

    /// <summary>5xx.</summary>
    ServerFault,

    /// <summary>Any other status.</summary>
    OtherStatus,

    /// <summary>Larger than the setting allows, packed or unpacked.</summary>
    TooLarge,

    /// <summary>Packed in a way that cannot be undone.</summary>
    Unpackable,

    /// <summary>An HTML page stands where the feed was.</summary>
    PageInsteadOfFeed,

    /// <summary>Something else that is no feed.</summary>
    NotAFeed,

    /// <summary>robots.txt asks robots to stay away; only pages and linked feeds are left alone for it.</summary>
    RobotsForbid,

    /// <summary>A valid feed without items.</summary>
    NoItems,
}
