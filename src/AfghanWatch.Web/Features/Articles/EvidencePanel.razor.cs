using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>Why each tag stands, beside the text, with the buttons to decide on the selected one.</summary>
public sealed partial class EvidencePanel
{
    [Parameter, EditorRequired]
    public required ArticleState State { get; set; }

    [Parameter, EditorRequired]
    public required ArticleView Article { get; set; }

    [Parameter]
    public ArticleTag? Selected { get; set; }

    [Parameter]
    public UndoGroup? Undo { get; set; }

    /// <summary>What came of the last decision.</summary>
    [Parameter]
    public string? Said { get; set; }

    // In the order of the list, so that the arrows go down it.
    private List<ArticleTag> Rows => [.. Article.Tags.Where(State.IsShown).OrderBy(tag => TagLook.Rank(tag.Type))];

    private string None => Article.Tags.Count > 0 ? "Evidence.None"
        : Article.Version != Article.CurrentVersion ? "Old.Text"
        : "Evidence.NoTags";

    private string Counts
    {
        get
        {
            var parts = new List<string> { L["Counts.Tags", Article.Tags.Count] };
            Add("Counts.Accepted", tag => tag.Verdict is Verdict.Accepted or Verdict.Added);
            Add("Counts.Suggested", tag => tag.Verdict is null or Verdict.Skipped);
            Add("Counts.Flagged", tag => tag.Verdict == Verdict.Flagged);
            Add("Counts.Rejected", tag => tag.Verdict == Verdict.Rejected);
            return string.Join(" · ", parts);

            void Add(string key, Func<ArticleTag, bool> which)
            {
                if (Article.Tags.Count(which) is var count and > 0)
                {
                    parts.Add(L[key, count]);
                }
            }
        }
    }

    // Round the list, so that the keys never come to a dead end.
    private string Neighbour(int direction)
    {
        var rows = Rows;
        if (rows.Count == 0)
        {
            return State.ToUrl();
        }

        var index = rows.FindIndex(tag => tag.Key == Selected?.Key);
        var next = index < 0 ? (direction > 0 ? 0 : rows.Count - 1) : (index + direction + rows.Count) % rows.Count;
        return State.Selecting(rows[next].Key).ToUrl();
    }
}
