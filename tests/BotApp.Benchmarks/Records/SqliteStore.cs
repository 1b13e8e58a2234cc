using System.Data.Common;
using BotApp.Storage;
using BotApp.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.Benchmarks.Records;

internal sealed class SqliteStore(string directory) : Store
{
    private readonly string byHand = Path.Combine(directory, "by-hand.db");
    private readonly string product = Path.Combine(directory, "botapp.db");

    public override string Name => "SQLite";

    public override string[] HostSettings => [$"--Data:Directory={directory}"];

    public override string NumberType => "INTEGER";

    public override string RealType => "REAL";

    public override async Task<DbConnection> OpenByHand()
    {
        Directory.CreateDirectory(directory);
        var connection = new SqliteConnection($"Data Source={byHand};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=134217728; PRAGMA wal_autocheckpoint=32000; PRAGMA secure_delete=ON; PRAGMA busy_timeout=5000;";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    // SQLite does nothing by itself.
    public override Task Settle() => Task.CompletedTask;

    public override Task<long> SizeOf(DbConnection connection, string table) => PackedSize.Of(byHand, table);

    public override async Task<(long Records, long Grams)> SizeOfRecords(string table) =>
        (await PackedSize.Of(product, table), await PackedSize.OfGrams(product, table));

    protected private override IEngine NewEngine()
    {
        var file = new SqliteFile(directory);
        return new SqliteEngine(file, new MigrateSqlite(file, NullLogger<MigrateSqlite>.Instance));
    }
}
