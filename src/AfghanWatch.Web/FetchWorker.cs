using AfghanWatch.News;
using AfghanWatch.News.Ingest;

namespace AfghanWatch.Web;

/// <summary>Fetches sources when they are due.</summary>
internal sealed partial class FetchWorker(FetchDesk desk, NewsOptions options, TimeProvider clock, ILogger<FetchWorker> log) : BackgroundService
{
    // The first pages go before the first fetches, and a store that cannot be read is not asked all the time.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Fetch.Automatic)
        {
            return;
        }

        try
        {
            while (true)
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was fetched is stored.
            return;
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await desk.RunAsync(
                fetch => Fetched(log, fetch.Source, fetch.State.ToString(), fetch.Report.ToString(), fetch.Message),
                (source, fault) => SourceFailed(log, fault, source),
                cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
        {
            // The list of sources could not be read; that must not end fetching for good.
            Failed(log, fault);
        }
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Information, Message = "Fetched {Source}: {State}, {Report} {Note}")]
    private static partial void Fetched(ILogger log, string source, string state, string report, string? note);

    [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "The sources that are due could not be read")]
    private static partial void Failed(ILogger log, Exception fault);

    [LoggerMessage(EventId = 122, Level = LogLevel.Error, Message = "Fetching {Source} failed")]
    private static partial void SourceFailed(ILogger log, Exception fault, string source);
}
