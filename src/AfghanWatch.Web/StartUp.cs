using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Store;

namespace AfghanWatch.Web;

/// <summary>Loads the starting archive behind the first pages, so that a new dashboard answers at once and fills as one looks.</summary>
internal sealed partial class StartUp(StartingArchive archive, SiteRules rules, EventRebuild events, ILogger<StartUp> log) : BackgroundService
{
    /// <summary>loading, ready or failed.</summary>
    public string State { get; private set; } = "loading";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var fault in rules.Faults)
        {
            WrongRule(log, fault);
        }

        try
        {
            if (await archive.LoadAsync(Seeds.Folder, null, stoppingToken) is { } report)
            {
                Loaded(log, report.ToString());
            }

            if (await events.RunAsync(null, stoppingToken) is > 0 and var articles)
            {
                Rebuilt(log, articles);
            }

            State = "ready";
        }
        catch (OperationCanceledException)
        {
            Stopped(log);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            State = "failed";
            Failed(log, fault);
        }
    }

    [LoggerMessage(EventId = 110, Level = LogLevel.Information, Message = "Starting archive loaded: {Report}")]
    private static partial void Loaded(ILogger log, string report);

    [LoggerMessage(EventId = 114, Level = LogLevel.Information, Message = "Events built for {Articles} articles")]
    private static partial void Rebuilt(ILogger log, int articles);

    [LoggerMessage(EventId = 113, Level = LogLevel.Warning, Message = "Site rule not used: {Fault}")]
    private static partial void WrongRule(ILogger log, string fault);

    [LoggerMessage(EventId = 111, Level = LogLevel.Information, Message = "Stopped while loading the starting archive; the next start goes on")]
    private static partial void Stopped(ILogger log);

    [LoggerMessage(EventId = 112, Level = LogLevel.Error, Message = "The starting archive could not be loaded")]
    private static partial void Failed(ILogger log, Exception fault);
}
