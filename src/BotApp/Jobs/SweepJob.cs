using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using Quartz;

namespace BotApp.Jobs;

/// <summary>Every second: rings for what nobody was woken for (a lapsed lease, a hold that ended), and lets rooms do what is due.</summary>
[DisallowConcurrentExecution]
internal sealed partial class SweepJob(DeliveryBell bell, IEnumerable<IDueWork> rooms, ILogger<SweepJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        bell.Ring();
        foreach (var room in rooms)
        {
            try
            {
                await room.Run(cancellationToken);
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                // One room's fault must not stop the clock of the others.
                LogFailed(problem, room.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Work} failed; it is asked again in a second")]
    private partial void LogFailed(Exception problem, string work);
}
