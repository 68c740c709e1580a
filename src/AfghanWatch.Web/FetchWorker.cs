using AfghanWatch.News;
using AfghanWatch.News.Ingest;

namespace AfghanWatch.Web;

/// <summary>Fetches sources when they are due.</summary>
internal sealed partial class FetchWorker(FetchDesk desk, NewsOptions options, ILogger<FetchWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Fetch.Automatic)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pace);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was fetched is stored.
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var fetch in await desk.FetchDueAsync(cancellation))
            {
                Fetched(log, fetch.Source, fetch.State.ToString(), fetch.Report.ToString(), fetch.Message);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
        {
            // One bad round must not end fetching for good.
            Failed(log, fault);
        }
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Information, Message = "Fetched {Source}: {State}, {Report} {Note}")]
    private static partial void Fetched(ILogger log, string source, string state, string report, string? note);

    [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "A round of fetching failed")]
    private static partial void Failed(ILogger log, Exception fault);
}
