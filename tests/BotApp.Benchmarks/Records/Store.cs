using System.Data.Common;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.Benchmarks.Records;

/// <summary>One database with the product's own door to it, and a raw connection for what is written by hand.</summary>
internal abstract class Store : IAsyncDisposable
{
    private IEngine? engine;

    public abstract string Name { get; }

    public ITransactions Transactions { get; private set; } = null!;

    /// <summary>How the host is told to use this database.</summary>
    public abstract string[] HostSettings { get; }

    /// <summary>A column type of a hand-written table.</summary>
    public abstract string NumberType { get; }

    public abstract string RealType { get; }

    public async Task Open(params IWhatFollows[] follow)
    {
        engine = NewEngine();
        await engine.Open(CancellationToken.None);
        Transactions = new Transactions(engine, follow, new DeliveryBell(), NullLogger<Transactions>.Instance);
    }

    /// <summary>Leaves the database to another process.</summary>
    public async Task Close()
    {
        if (engine is not null)
        {
            await engine.DisposeAsync();
            engine = null;
        }
    }

    /// <summary>As durable as the product's own connections, in a place that does not wait for them.</summary>
    public abstract Task<DbConnection> OpenByHand();

    /// <summary>What the database does by itself some minutes after so much was written; for both sides alike.</summary>
    public abstract Task Settle();

    /// <summary>Bytes of a table with its indexes.</summary>
    public abstract Task<long> SizeOf(DbConnection connection, string table);

    /// <summary>Bytes of a table of the product with its indexes, without its grams; and of the grams.</summary>
    public abstract Task<(long Records, long Grams)> SizeOfRecords(string table);

    public virtual async ValueTask DisposeAsync() => await Close();

    protected private abstract IEngine NewEngine();
}
