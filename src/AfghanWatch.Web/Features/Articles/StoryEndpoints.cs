using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Layout;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>Parting and joining stories: plain form posts that lead back to the page, with or without a circuit. The antiforgery middleware asks for the token of every form.</summary>
internal static class StoryEndpoints
{
    public static void MapStories(this WebApplication app) =>
        app.MapPost(AppUrls.StoriesPath, async (IFormCollection form, StoryDesk desk, StoryQuery stories, CancellationToken cancellation) =>
        {
            var request = StoryRequest.Parse(form);
            var said = await RunAsync(request, desk, stories, cancellation);
            var back = ArticleState.FromUrl(LookEndpoints.LocalPath(request.Back)) ?? new ArticleState { Id = request.Article };
            return Results.LocalRedirect(back.Saying(said));
        });

    private static async Task<StorySaid> RunAsync(StoryRequest request, StoryDesk desk, StoryQuery stories, CancellationToken cancellation)
    {
        if (request.Undo is { } decision)
        {
            return Said(await desk.UndoAsync(decision, DecisionDesk.Editor, cancellation), StorySaid.Undone);
        }

        if (request.Act is StoryAct.TakeOut)
        {
            return Said(await desk.TakeOutAsync(request.Article, request.Seen, DecisionDesk.Editor, cancellation), StorySaid.TakenOut);
        }

        if (request.Act is null)
        {
            return StorySaid.Refused;
        }

        if (await stories.NumberAsync(StoryRequest.NumberOf(request.Other), request.Other, cancellation) is not { } other)
        {
            return StorySaid.Unknown;
        }

        return request.Act is StoryAct.Move
            ? Said(await desk.MoveAsync(request.Article, other, request.Seen, DecisionDesk.Editor, cancellation), StorySaid.Moved)
            : Said(await desk.JoinAsync(request.Article, other, request.Seen, DecisionDesk.Editor, cancellation), StorySaid.Joined);
    }

    private static StorySaid Said(StoryResult result, StorySaid saved) => result switch
    {
        StoryResult.Saved => saved,
        StoryResult.Conflict => StorySaid.Conflict,
        _ => StorySaid.Refused,
    };
}
