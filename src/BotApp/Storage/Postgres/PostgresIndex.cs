using BotApp.Domain.Storage;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>Builds an index without holding up writers.</summary>
internal static class PostgresIndex
{
    // Any number that nobody else uses in this database; see PostgresEngine for that of the writes.
    private const int LockSpace = 0x426f7449;

    public static async Task Build(NpgsqlDataSource source, IndexToBuild index, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        // Building waits for the transactions that were open when it began, however long they are.
        await Execute(connection, "SET lock_timeout = 0", cancellation);
        if (!await IsMine(connection, index, cancellation))
        {
            return;
        }

        // What was cut off before leaves an index behind that is kept up and never used.
        if (await IsCutOff(connection, index, cancellation))
        {
            await Execute(connection, $"DROP INDEX CONCURRENTLY IF EXISTS \"{index.Name}\"", cancellation);
        }

        await Execute(
            connection,
            $"CREATE INDEX CONCURRENTLY IF NOT EXISTS \"{index.Name}\" ON \"{index.Table}\" ({index.Columns}) WHERE \"status\" = 0",
            cancellation);
        // Until then the planner guesses how many records have a value, and may not use the index.
        await Execute(connection, $"ANALYZE \"{index.Table}\"", cancellation);
    }

    /// <summary>Until this connection is given back; the server of a host that was killed holds it until its own build is done.</summary>
    private static async Task<bool> IsMine(NpgsqlConnection connection, IndexToBuild index, CancellationToken cancellation)
    {
        await using var claim = new NpgsqlCommand("SELECT pg_try_advisory_lock(@space, hashtext(@name))", connection);
        claim.Parameters.AddWithValue("space", LockSpace);
        claim.Parameters.AddWithValue("name", index.Name);
        return await claim.ExecuteScalarAsync(cancellation) is true;
    }

    private static async Task<bool> IsCutOff(NpgsqlConnection connection, IndexToBuild index, CancellationToken cancellation)
    {
        await using var look = new NpgsqlCommand(
            "SELECT count(*) > 0 FROM pg_index WHERE indexrelid = to_regclass(quote_ident(@name)) AND NOT indisvalid", connection);
        look.Parameters.AddWithValue("name", index.Name);
        return await look.ExecuteScalarAsync(cancellation) is true;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // names of tables and fields are made from numbers; see RecordTable
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
