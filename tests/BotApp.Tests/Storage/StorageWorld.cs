using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Storage;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>A database of its own with all tables and the one door to it; gone with the test.</summary>
public sealed class StorageWorld : IAsyncDisposable
{
    public const long Workspace = 7;

    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static byte[]? migratedFile;
    private readonly TemporaryFolder folder = new();
    private readonly List<IWhatFollows> follow = [];

    private StorageWorld(Database database, string connection)
    {
        Database = database;
        Connection = connection;
    }

    public Database Database { get; }

    /// <summary>The folder of the SQLite file, or the connection string of the PostgreSQL database.</summary>
    public string Connection { get; private set; }

    public DeliveryBell Bell { get; } = new();

    public ITransactions Transactions { get; private set; } = null!;

    internal IEngine Engine { get; private set; } = null!;

    public static async Task<StorageWorld> Start(Database database, params IWhatFollows[] follow)
    {
        var world = new StorageWorld(database, database is Database.Postgres ? await PostgresCluster.NewDatabase() : "");
        world.follow.AddRange(follow);
        if (database is Database.Sqlite)
        {
            world.Connection = world.folder["data"];
            Directory.CreateDirectory(world.Connection);
            await File.WriteAllBytesAsync(Path.Combine(world.Connection, "botapp.db"), await MigratedFile());
        }

        await world.Open();
        return world;
    }

    /// <summary>Over the SQLite files of this folder.</summary>
    public static Task<StorageWorld> At(string directory) => At(Database.Sqlite, directory);

    /// <summary>Over a database that is there already.</summary>
    public static async Task<StorageWorld> At(Database database, string connection)
    {
        var world = new StorageWorld(database, connection);
        await world.Open();
        return world;
    }

    public Task<T> Read<T>(Func<AppDb, CancellationToken, Task<T>> body) =>
        Transactions.Read(Workspace, body, TestContext.Current.CancellationToken);

    public Task<T> Write<T>(Func<AppDb, CancellationToken, Task<T>> body) =>
        Transactions.Write(Workspace, body, TestContext.Current.CancellationToken);

    public Task Write(Action<AppDb> body) => Write((db, _) =>
    {
        body(db);
        return Task.FromResult(0);
    });

    /// <summary>As a new process finds it.</summary>
    public async Task Reopen()
    {
        await Engine.DisposeAsync();
        await Open();
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        folder.Dispose();
    }

    private async Task Open()
    {
        Engine = Database is Database.Sqlite ? NewSqlite(Connection) : new PostgresEngine(Connection);
        await Engine.Open(TestContext.Current.CancellationToken);
        Transactions = new Transactions(Engine, follow, Bell, NullLogger<Transactions>.Instance);
    }

    private static SqliteEngine NewSqlite(string directory)
    {
        var file = new SqliteFile(directory);
        return new SqliteEngine(file, new MigrateSqlite(file, NullLogger<MigrateSqlite>.Instance));
    }

    private static async Task<byte[]> MigratedFile()
    {
        await OneAtATime.WaitAsync();
        try
        {
            return migratedFile ??= await Migrate();
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<byte[]> Migrate()
    {
        using var once = new TemporaryFolder();
        var engine = NewSqlite(once.Location);
        await engine.Open(TestContext.Current.CancellationToken);
        await engine.DisposeAsync();
        return await File.ReadAllBytesAsync(once["botapp.db"]);
    }
}
