using AfghanWatch.News.Store;

namespace AfghanWatch.Web;

/// <summary>Hears of changes that other processes make, such as an import from the shell, and passes them on.</summary>
internal sealed class StoreWatch(ForeignChanges changes) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await changes.LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
