using AfghanWatch.News.Store;

namespace AfghanWatch.Web;

/// <summary>Hears of changes that other processes make, such as an import from the shell, and passes them on.</summary>
internal sealed partial class StoreWatch(ForeignChanges changes, ILogger<StoreWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        var answers = true;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await changes.LookAsync(stoppingToken);
                    answers = true;
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // A store that does not answer must not stop the server: pages say so, and what was read stays readable. Told once, not every two seconds.
                    if (answers)
                    {
                        Unanswered(log, exception);
                    }

                    answers = false;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store does not answer when asked for changes; it is asked again every two seconds")]
    private static partial void Unanswered(ILogger log, Exception exception);
}
