namespace AfghanWatch.News.Store.Rows;

// What people keep for themselves and each other: views, how far they have read, the tray. No machine run touches it.

/// <summary>A saved view: an address of the timeline with a name.</summary>
internal sealed class SavedViewRow
{
    public long Id { get; set; }

    /// <summary>Names the view in addresses and feeds; long enough not to be guessed, since a feed reader sends nothing else.</summary>
    public required string Key { get; set; }
    public required string Owner { get; set; }
    public required string Name { get; set; }

    /// <summary>The timeline's query, without the question mark.</summary>
    public required string Query { get; set; }

    /// <summary>Seen by everybody, or by its owner alone.</summary>
    public bool Shared { get; set; }
    public DateTime ChangedAt { get; set; }

    /// <summary>Set when it was removed; it can be brought back.</summary>
    public DateTime? RemovedAt { get; set; }
}

/// <summary>One change of a saved view, with what stood before and after it, as JSON.</summary>
internal sealed class SavedViewChangeRow
{
    public long Id { get; set; }
    public long ViewId { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }
    public string? Before { get; set; }
    public string? After { get; set; }
}

/// <summary>How far a person has read: articles above the number are new to them.</summary>
internal sealed class LookRow
{
    public required string Who { get; set; }

    /// <summary>The newest article there was when the last sitting ended.</summary>
    public long SeenId { get; set; }
    public DateTime? SeenAt { get; set; }

    /// <summary>The newest article there was at the last look.</summary>
    public long LastId { get; set; }
    public DateTime LastAt { get; set; }
}

/// <summary>Something a person put aside for a note: words of an article with their place.</summary>
internal sealed class TrayRow
{
    public long Id { get; set; }
    public required string Who { get; set; }

    /// <summary>Place in the person's order, from the top.</summary>
    public int Place { get; set; }

    /// <summary>quote, figure, event, date, position or article.</summary>
    public required string Kind { get; set; }
    public long ArticleId { get; set; }
    public int Version { get; set; }

    /// <summary>UTF-16 offsets into the version's text; both 0 for an article as a whole.</summary>
    public int Start { get; set; }
    public int End { get; set; }

    /// <summary>The words as they stood.</summary>
    public required string Words { get; set; }

    /// <summary>Speaker, claimant or day; what the note names beside the words.</summary>
    public string? Label { get; set; }
    public string? Note { get; set; }
    public DateTime AddedAt { get; set; }
    public DateTime? RemovedAt { get; set; }
}
