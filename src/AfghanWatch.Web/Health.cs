using AfghanWatch.News.Store;

namespace AfghanWatch.Web;

/// <summary><c>/health</c>: 200 while the store answers, 503 otherwise; for monitors, not for people.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app) => app.MapGet("/health", async (StorePreparation store, StartUp start, CancellationToken cancellation) =>
    {
        var answers = await store.AnswersAsync(cancellation);
        return Results.Json(new { status = answers ? "ok" : "failed", store = answers, archive = start.State }, statusCode: answers ? 200 : 503);
    });
}
