using AfghanWatch.Web.Features.Articles;
using AfghanWatch.Web.Layout;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>Decisions as form posts, for browsers without a circuit. The antiforgery middleware asks for the token of every form.</summary>
internal static class QueueEndpoints
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) =>
        services.AddSingleton<DecisionDesk>().AddScoped<DecisionSession>();

    public static void MapDecisions(this WebApplication app) =>
        app.MapPost(AppUrls.DecisionsPath, async (IFormCollection form, DecisionDesk desk, CancellationToken cancellation) =>
        {
            var request = DecisionRequest.Parse(form);
            var answer = await desk.RunAsync(request, cancellation);
            return Results.LocalRedirect(Next(LookEndpoints.LocalPath(request.Back), answer));
        });

    /// <summary>The address after a decision: that of the page the form stood on, one step further.</summary>
    internal static string Next(string back, DecisionAnswer answer) =>
        ArticleState.FromUrl(back) is { } article ? article.After(answer).ToUrl() : QueueState.FromQuery(back).After(answer, remember: true).ToUrl();
}
