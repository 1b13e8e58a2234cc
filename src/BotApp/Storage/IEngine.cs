using BotApp.Domain.Storage;

namespace BotApp.Storage;

/// <summary>How one kind of database is opened, begun and left. The write gate and the reads are the same for both.</summary>
internal interface IEngine : IAsyncDisposable
{
    IDialect Dialect { get; }

    /// <summary>Makes the database ready at start: locks, migrations, checks. Throws a sentence when it must not be used.</summary>
    Task Open(CancellationToken cancellation);

    /// <summary>Writes with the same number wait for each other.</summary>
    long GateOf(long workspaceId);

    /// <summary>A context within a write transaction that no other write of this gate shares.</summary>
    Task<AppDb> BeginWrite(long gate, CancellationToken cancellation);

    /// <summary>What follows can be taken back alone, or stays with the rest of the transaction.</summary>
    Task Mark(AppDb db);

    /// <summary>What was done since the mark stays.</summary>
    Task Release(AppDb db);

    /// <summary>Takes back what was done since the mark.</summary>
    Task TakeBack(AppDb db);

    /// <summary>A context within a read transaction: everything in it is read from one moment, which it names.</summary>
    Task<AppDb> BeginRead(CancellationToken cancellation);

    /// <summary>Builds an index while others read, and on PostgreSQL write. A kill leaves nothing behind that the next try would trip over.</summary>
    Task BuildIndex(IndexToBuild index, CancellationToken cancellation);

    /// <summary>Ends what is still open of the transaction and takes the context back. Never throws.</summary>
    Task Leave(AppDb db);

    /// <summary>Worth another try: the database chose this transaction as the victim of a clash.</summary>
    bool IsClash(Exception fault);
}
