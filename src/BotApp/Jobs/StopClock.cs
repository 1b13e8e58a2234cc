using Quartz;

namespace BotApp.Jobs;

/// <summary>
/// Quartz stops with the host; a host that is only disposed of would leave it ringing for jobs whose services are gone.
/// </summary>
internal sealed class StopClock(ISchedulerFactory clocks) : IHostedService, IAsyncDisposable
{
    private IScheduler? clock;

    public async Task StartAsync(CancellationToken cancellationToken) => clock = await clocks.GetScheduler(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (clock is { Status: not SchedulerStatus.Shutdown })
        {
            await clock.Shutdown(waitForJobsToComplete: true);
        }
    }
}
