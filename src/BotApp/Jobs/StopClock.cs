using Quartz;

namespace BotApp.Jobs;

/// <summary>
/// Quartz stops with the host; a host that is only disposed of would leave it ringing for jobs whose services are gone.
/// </summary>
internal sealed class StopClock(ISchedulerFactory clocks) : IHostedLifecycleService, IAsyncDisposable
{
    private IScheduler? clock;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Only now: services start side by side, and the clock is Quartz's own to make.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken) => clock = await clocks.GetScheduler(cancellationToken);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (clock is { Status: not SchedulerStatus.Shutdown })
        {
            await clock.Shutdown(waitForJobsToComplete: true);
        }
    }
}
