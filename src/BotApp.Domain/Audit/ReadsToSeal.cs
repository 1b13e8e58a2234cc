using System.Collections.Concurrent;
using System.Threading.Channels;

namespace BotApp.Domain.Audit;

/// <summary>
/// Reads that wait to be written, so that no answer waits for the write gate. See decisions/0060-audit.md for what holds
/// when the process is killed.
/// </summary>
public sealed class ReadsToSeal
{
    // While nothing can be written (a full disk) reading goes on; a day of it fits.
    private const int Most = 200_000;

    private readonly ConcurrentQueue<PendingRead> waiting = new();
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int lost;

    public bool IsEmpty => waiting.IsEmpty;

    public void Add(PendingRead read)
    {
        if (waiting.Count >= Most)
        {
            Interlocked.Increment(ref lost);
            return;
        }

        waiting.Enqueue(read);
        rings.Writer.TryWrite(true);
    }

    /// <summary>Everything that waits now.</summary>
    public IReadOnlyList<PendingRead> Take()
    {
        var taken = new List<PendingRead>();
        while (waiting.TryDequeue(out var read))
        {
            taken.Add(read);
        }

        return taken;
    }

    /// <summary>How many did not fit since this was asked last.</summary>
    public int TakeLost() => Interlocked.Exchange(ref lost, 0);

    /// <summary>Until something waits, but no longer than this.</summary>
    public async Task Wait(TimeSpan longest, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(longest);
        try
        {
            await rings.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody read anything; events are looked for all the same.
        }
    }
}
