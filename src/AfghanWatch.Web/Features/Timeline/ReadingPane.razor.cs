using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The selected article beside the list: its text with what was read out of it, and why.</summary>
public sealed partial class ReadingPane
{
    private const int MostEvidence = 8;

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter]
    public ArticleView? Article { get; set; }

    [Parameter]
    public bool Loading { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private int Place
    {
        get
        {
            var story = Article!.Story;
            for (var i = 0; i < story.Count; i++)
            {
                if (story[i].Id == Article.Id)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    private string Shown => L["Pane.Shown", Math.Min(MostEvidence, Article!.Tags.Count), Article.Tags.Count];

    // Round the story, so that the keys never come to a dead end.
    private string Neighbour(int direction)
    {
        var story = Article!.Story;
        return State.Selecting(story[(Place + direction + story.Count) % story.Count].Id).ToUrl();
    }
}
