using BotApp.Domain.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Sqlite;

/// <summary>The database file, with the lock that keeps a second host away from it, and how its connections are set up.</summary>
internal sealed class SqliteFile(string directory) : IDisposable
{
    public const string SearchKeyFunction = "botapp_search_key";

    private const string Both = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    // wal_autocheckpoint: of a page that changes with every save, only the last of 128 MB of changes is copied to the file;
    // that takes 50 ms, as it did of 64.
    // secure_delete: what a person took back must not stay readable in free pages.
    private const string Writing = Both
        + "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=134217728; PRAGMA wal_autocheckpoint=32000; PRAGMA secure_delete=ON;";

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

    public async Task<SqliteAppDb> OpenWriter(CancellationToken cancellation) =>
        await SqliteModel.Over(await Connect(cancellation), QueryTrackingBehavior.TrackAll, cancellation);

    public async Task<SqliteAppDb> OpenReader(CancellationToken cancellation) =>
        await SqliteModel.Over(await Connect(Reading, cancellation), QueryTrackingBehavior.NoTracking, cancellation);

    /// <summary>For writing, with nothing of EF Core around it.</summary>
    public Task<SqliteConnection> Connect(CancellationToken cancellation) => Connect(Writing, cancellation);

    public void Dispose() => onlyMe?.Dispose();

    private async Task<SqliteConnection> Connect(string pragmas, CancellationToken cancellation)
    {
        var place = new SqliteConnectionStringBuilder { DataSource = Location, Pooling = false, DefaultTimeout = 5 };
        var connection = new PreparingConnection(place.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            connection.CreateFunction(
                SearchKeyFunction, (string? text) => text is null ? null : SearchKey.Of(text), isDeterministic: true);
            await using var set = connection.CreateCommand();
#pragma warning disable CA2100 // one of the two above
            set.CommandText = pragmas;
#pragma warning restore CA2100
            await set.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
