using Quartz;

namespace BotApp.Jobs;

/// <summary>
/// Quartz runs while the host does, beside it: nobody waits for the clock at a start, and it begins a little later, so that it
/// does not take the processor from the first turns; messages that are due are sent without it. A host that is only disposed
/// of stops it too, else it would ring for jobs whose services are gone.
/// </summary>
internal sealed class RunClock(ISchedulerFactory clocks) : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, stoppingToken);
        var clock = await clocks.GetScheduler(stoppingToken);
        await clock.Start(stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await clock.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
    }
}
