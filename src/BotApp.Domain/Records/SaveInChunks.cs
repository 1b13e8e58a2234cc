using BotApp.Domain.Records.Entries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// Any number of new records, in writes in the background, so short that a person who saves something meanwhile hardly
/// notices: the size of a chunk follows the time that the last one took. A chunk is stored whole or not at all; what was
/// stored before a fault stays, and the caller knows up to where.
/// </summary>
public sealed class SaveInChunks(ITransactions transactions, TimeProvider clock)
{
    private const int First = 32;
    private const int Least = 8;
    private const int Most = 500;

    /// <summary>How long a chunk may hold the write gate.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromMilliseconds(2);

    /// <param name="done">Is told what became of each chunk, in order, after its commit.</param>
    public async Task Run(
        long workspaceId, IEnumerable<Entry> entries, Followed followed, Action<IReadOnlyList<EntryResult>> done, CancellationToken cancellation)
    {
        using var rest = entries.GetEnumerator();
        var next = Begin(workspaceId, rest, First, cancellation);
        try
        {
            var most = First;
            while (await next is { Entries.Count: > 0 } chunk)
            {
                // The next chunk is read while this one is stored.
                next = Begin(workspaceId, rest, most, cancellation);
                var (results, held) = await Store(workspaceId, chunk, followed, cancellation);
                done(results);
                most = Next(chunk.Entries.Count, held);
            }
        }
        finally
        {
            // After a fault one may still be under way, with the entries in its hands.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<Chunk> Begin(long workspaceId, IEnumerator<Entry> rest, int most, CancellationToken cancellation) =>
        Task.Run(() => Read(workspaceId, Take(rest, most), cancellation), cancellation);

    /// <summary>Before the write gate where that is allowed: the longer half of the work holds up nobody.</summary>
    private async Task<Chunk> Read(long workspaceId, List<Entry> entries, CancellationToken cancellation) =>
        new(entries, entries.Count > 0 && SaveManyRecords.IsReadAlone(entries[0].Type)
            ? await transactions.Read(workspaceId, (db, token) => SaveManyRecords.Read(db, entries, token), cancellation)
            : null);

    private Task<(IReadOnlyList<EntryResult> Results, TimeSpan Held)> Store(
        long workspaceId, Chunk chunk, Followed followed, CancellationToken cancellation) =>
        transactions.WriteInBackground(
            workspaceId,
            async (db, token) =>
            {
                var began = clock.GetTimestamp();
                var read = chunk.Verdicts ?? await SaveManyRecords.Read(db, chunk.Entries, token);
                var saved = await SaveManyRecords.Run(db, chunk.Entries, read, followed, token);
                return (saved, clock.GetElapsedTime(began));
            },
            cancellation);

    private static List<Entry> Take(IEnumerator<Entry> rest, int most)
    {
        var taken = new List<Entry>(most);
        while (taken.Count < most && rest.MoveNext())
        {
            taken.Add(rest.Current);
        }

        return taken;
    }

    /// <summary>Grows to at most twice its size, so that one lucky chunk makes no long one.</summary>
    private int Next(int count, TimeSpan held)
    {
        var fitting = held > TimeSpan.Zero ? count * (Hold / held) : Most;
        return (int)Math.Clamp(Math.Min(fitting, count * 2), Least, Most);
    }

    /// <param name="Verdicts">Null where reading must see what the write before it stored.</param>
    private sealed record Chunk(List<Entry> Entries, IReadOnlyList<Verdict>? Verdicts);
}
