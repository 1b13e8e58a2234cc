using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotApp.Storage.Sqlite;

/// <summary>The database file, with the lock that keeps a second host away from it, and how its connections are set up.</summary>
internal sealed class SqliteFile(string directory) : IDisposable
{
    public const string SearchKeyFunction = "botapp_search_key";

    private const string Both = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    // secure_delete: what a person took back must not stay readable in free pages.
    private const string Writing = Both
        + "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864; PRAGMA secure_delete=ON;";

    private const string Reading = Both + "PRAGMA query_only=ON;";

    private FileStream? onlyMe;

    public string Directory { get; } = Path.GetFullPath(directory);

    public string Location => Path.Combine(Directory, "botapp.db");

    /// <summary>Held until this process ends, however it ends.</summary>
    public void LockForThisProcess()
    {
        System.IO.Directory.CreateDirectory(Directory);
        try
        {
            onlyMe ??= new FileStream(Path.Combine(Directory, "botapp.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault)
        {
            throw new StorageRefusedException("Another BotApp uses this data folder. Stop it, or set Data:Directory to another folder.", fault);
        }
    }

    public Task<SqliteAppDb> OpenWriter(CancellationToken cancellation) => Open(Writing, QueryTrackingBehavior.TrackAll, cancellation);

    public Task<SqliteAppDb> OpenReader(CancellationToken cancellation) => Open(Reading, QueryTrackingBehavior.NoTracking, cancellation);

    /// <summary>Built once for the process; touches no file.</summary>
    public void PrepareModel()
    {
        using var db = new SqliteAppDb(Options(QueryTrackingBehavior.TrackAll));
        _ = db.Model;
    }

    public void Dispose() => onlyMe?.Dispose();

    private async Task<SqliteAppDb> Open(string pragmas, QueryTrackingBehavior tracking, CancellationToken cancellation)
    {
        var db = new SqliteAppDb(Options(tracking));
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            ((SqliteConnection)db.Database.GetDbConnection()).CreateFunction(
                SearchKeyFunction, (string? text) => text is null ? null : SearchKey.Of(text), isDeterministic: true);
            // As a plain statement: EF Core's own would wait for the model, which is still being built at a start.
            await using var set = db.Statement(pragmas);
            await set.ExecuteNonQueryAsync(cancellation);
            // A write stands in its own savepoint already.
            db.Database.AutoSavepointsEnabled = false;
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    private DbContextOptions<SqliteAppDb> Options(QueryTrackingBehavior tracking)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Location, Pooling = false, DefaultTimeout = 5 };
        return new DbContextOptionsBuilder<SqliteAppDb>()
            .UseSqlite(new PreparingConnection(connection.ConnectionString), contextOwnsConnection: true)
            .UseQueryTrackingBehavior(tracking)
            // There is no model snapshot: a test compares the migrated catalogue with the model instead.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
    }
}
