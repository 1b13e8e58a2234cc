using System.Collections.Concurrent;
using BotApp.Domain.Deliveries;

namespace BotApp.Jobs;

/// <summary>
/// Sends what is due: woken by the bell after each commit and by the clock every second. Each address has a worker of
/// its own while something waits for it, so that a held conversation holds nobody else.
/// </summary>
internal sealed partial class DeliveryLoop(ClaimDeliveries claim, SendLane send, DeliveryBell bell, ILogger<DeliveryLoop> log)
    : BackgroundService, IAsyncDisposable
{
    // Each mostly waits for its place in a rate window; many threads of one channel must not keep others from starting.
    private const int MostLanes = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Task, ClaimedLane> working = new();

    /// <summary>A host that is disposed of without being stopped sends nothing more either: the wire goes after us.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StartLanes(stoppingToken);
                await bell.Wait(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception problem)
            {
                // The rows stay; the clock rings again.
                LogFailed(problem);
                await Task.Delay(Pause, CancellationToken.None);
            }
        }

        await Task.WhenAll(working.Keys);
    }

    private async Task StartLanes(CancellationToken stopping)
    {
        var free = MostLanes - working.Count;
        if (free <= 0)
        {
            return;
        }

        foreach (var lane in await claim.Run(free, stopping))
        {
            var work = Task.Run(() => Work(lane, stopping), CancellationToken.None);
            working[work] = lane;
            _ = work.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    // More may have come while nobody could claim this lane.
    private void End(Task work)
    {
        working.TryRemove(work, out _);
        bell.Ring();
    }

    private async Task Work(ClaimedLane lane, CancellationToken stopping)
    {
        try
        {
            await send.Run(lane, stopping);
        }
        catch (Exception problem)
        {
            // The lease lapses, and the messages are claimed again.
            LogLaneFailed(problem, lane.Address.Id);
        }
    }

    [LoggerMessage(LogLevel.Error, "The delivery loop could not claim")]
    private partial void LogFailed(Exception problem);

    [LoggerMessage(LogLevel.Error, "Sending to address {AddressId} failed")]
    private partial void LogLaneFailed(Exception problem, long addressId);
}
