using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>All the timeline shows for one state.</summary>
public sealed record TimelineResult
{
    /// <summary>The state the list was read for: <see cref="TimelineMoves.ListKey"/>.</summary>
    public required TimelineState Key { get; init; }

    /// <summary>Where moving ranges end: the archive's last day, but not after today.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>The range in days; null ends are open.</summary>
    public required DateOnly? From { get; init; }
    public required DateOnly? To { get; init; }
    public required IReadOnlyList<ArticleListRow> Rows { get; init; }

    /// <summary>Token of the page after the last row; null at the end.</summary>
    public required string? Next { get; init; }
    public required int Total { get; init; }
    public required ListTotals Totals { get; init; }
    public required RailFacets Facets { get; init; }
    public required Histogram Histogram { get; init; }

    /// <summary>The histogram without the filters, for what lies outside them; the same one when there are none.</summary>
    public required Histogram Everything { get; init; }

    /// <summary>Why the search text could not be understood; null when it could.</summary>
    public required SearchFault? SearchFault { get; init; }
    public ArticleView? Article { get; init; }

    /// <summary>The story that lies open under a row.</summary>
    public IReadOnlyList<StoryMember> OpenStory { get; init; } = [];

    /// <summary>The event that lies open in the list.</summary>
    public EventView? OpenEvent { get; init; }

    /// <summary>For an empty list: what taking one thing away would bring, most first.</summary>
    public IReadOnlyList<Removal> Removals { get; init; } = [];

    /// <summary>For an empty list: articles in the range without any filter.</summary>
    public int Unfiltered { get; init; }
}

/// <param name="Field">Null for the search (<paramref name="Value"/> holds it), for the range (no value) and for "only what is new" (no value, <paramref name="Excluded"/>).</param>
/// <param name="State">Where taking it away leads.</param>
public sealed record Removal(FilterField? Field, string? Value, bool Excluded, TimelineState State, int Articles);
