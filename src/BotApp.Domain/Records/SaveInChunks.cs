using BotApp.Domain.Records.Entries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// Any number of new records, in writes so short that a person who saves something meanwhile hardly notices: the size of
/// a chunk follows the time that the last one took. A chunk is stored whole or not at all; what was stored before a
/// fault stays, and the caller knows up to where.
/// </summary>
public sealed class SaveInChunks(ITransactions transactions, TimeProvider clock)
{
    private const int First = 32;
    private const int Least = 8;
    private const int Most = 500;

    /// <summary>How long a chunk may hold the write gate.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromMilliseconds(6);

    /// <param name="done">Is told what became of each chunk, in order, after its commit.</param>
    public async Task Run(
        long workspaceId, IEnumerable<Entry> entries, Followed followed, Action<IReadOnlyList<EntryResult>> done, CancellationToken cancellation)
    {
        var most = First;
        using var rest = entries.GetEnumerator();
        while (Take(rest, most) is { Count: > 0 } chunk)
        {
            var held = TimeSpan.Zero;
            var verdicts = SaveManyRecords.IsReadAlone(chunk[0].Type) ? await Read(workspaceId, chunk, cancellation) : null;
            var results = await transactions.Write(
                workspaceId,
                async (db, token) =>
                {
                    var began = clock.GetTimestamp();
                    var read = verdicts ?? await SaveManyRecords.Read(db, chunk, token);
                    var saved = await SaveManyRecords.Run(db, chunk, read, followed, token);
                    held = clock.GetElapsedTime(began);
                    return saved;
                },
                cancellation);
            done(results);
            most = Next(chunk.Count, held);
        }
    }

    private Task<IReadOnlyList<Verdict>> Read(long workspaceId, List<Entry> chunk, CancellationToken cancellation) =>
        transactions.Read(workspaceId, (db, token) => SaveManyRecords.Read(db, chunk, token), cancellation);

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
}
