using BotApp.Domain.Audit;

namespace BotApp.Jobs;

/// <summary>
/// Writes the audit: reads right after the answers that showed them, many in one write, and within a second the events
/// of whoever wrote. What waits when the host stops is written before it ends.
/// </summary>
internal sealed partial class AuditLoop(SealAudit seal, UnsealedEvents unsealed, ReadsToSeal reads, ILogger<AuditLoop> log)
    : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // People read in bursts: one commit for all of them.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(100);

    private int isEnded;

    /// <summary>A host that is disposed of without being stopped loses nothing either.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (Interlocked.Exchange(ref isEnded, 1) == 0)
        {
            await Try(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await reads.Wait(Look, stoppingToken);
                await Task.Delay(Gather, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Try(CancellationToken.None);
        }
    }

    private async Task Try(CancellationToken cancellation)
    {
        var taken = reads.Take();
        try
        {
            await Run(taken, cancellation);
        }
        catch (Exception problem)
        {
            // Written twice is better than not at all: a commit may have failed after it was done.
            taken.ToList().ForEach(reads.Add);
            LogFailed(problem, taken.Count);
        }

        if (reads.TakeLost() is > 0 and var lost)
        {
            LogLost(lost);
        }
    }

    private async Task Run(IReadOnlyList<PendingRead> taken, CancellationToken cancellation)
    {
        var waiting = taken.ToLookup(r => r.WorkspaceId);
        foreach (var workspace in (await unsealed.Workspaces(cancellation)).Union(waiting.Select(w => w.Key)))
        {
            await seal.Run(workspace, [.. waiting[workspace]], cancellation);
        }
    }

    [LoggerMessage(LogLevel.Error, "The audit could not be written; {Count} reads wait for the next try")]
    private partial void LogFailed(Exception problem, int count);

    [LoggerMessage(LogLevel.Critical, "{Count} reads are missing from the audit: it could not be written for too long")]
    private partial void LogLost(int count);
}
