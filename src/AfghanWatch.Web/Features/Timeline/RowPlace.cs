using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>What all rows of a drawn list have in common, worked out once.</summary>
/// <param name="Url">The state's address: where pages that rows lead to come back to.</param>
/// <param name="Total">Rows of the whole list, as it is written.</param>
/// <param name="Show">What the controls say that open a row.</param>
/// <param name="Hide">And those that close it.</param>
/// <param name="Open">The event that lies open in the list, whichever it is.</param>
public sealed record RowList(TimelineState State, string Url, string Total, string Show, string Hide, EventView? Open);

/// <summary>A row with its place in the list.</summary>
/// <param name="First">The list's one tab stop.</param>
/// <param name="Selected">The row, or an article folded into it, is in the reading pane.</param>
/// <param name="IsNew">It, or a report of it, came in since the reader's last sitting.</param>
/// <param name="Story">Articles of the row's story, when it lies open.</param>
public sealed record RowPlace(RowList List, ArticleListRow Row, int Position, bool First, bool Selected, bool IsNew, bool IsOpen, IReadOnlyList<StoryMember> Story)
{
    /// <summary>Whether what is drawn for another place stays right for this one.</summary>
    public bool LooksLike(RowPlace? other) => other is not null && ReferenceEquals(Row, other.Row) && ReferenceEquals(Story, other.Story)
        && (Position, First, Selected, IsNew, IsOpen) == (other.Position, other.First, other.Selected, other.IsNew, other.IsOpen)
        && (ReferenceEquals(List, other.List) || (ReferenceEquals(List.Open, other.List.Open) && List.Total == other.List.Total && List.State == other.List.State));
}
