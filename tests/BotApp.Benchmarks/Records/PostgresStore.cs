using System.Data.Common;
using System.Globalization;
using BotApp.Storage;
using BotApp.Storage.Postgres;
using Npgsql;

namespace BotApp.Benchmarks.Records;

internal sealed class PostgresStore(string connectionString) : Store
{
    public override string Name => "PostgreSQL";

    public override string[] HostSettings => [$"--Data:Postgres={connectionString}"];

    public override string NumberType => "bigint";

    public override string RealType => "double precision";

    public override async Task<DbConnection> OpenByHand()
    {
        var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public override async Task Settle()
    {
        await using var connection = await OpenByHand();
        await using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM ANALYZE";
        vacuum.CommandTimeout = 0;
        await vacuum.ExecuteNonQueryAsync();
    }

    public override async Task<long> SizeOf(DbConnection connection, string table)
    {
        await using var size = connection.CreateCommand();
        size.CommandText = "SELECT pg_total_relation_size(to_regclass(@table))";
        size.Parameters.Add(new NpgsqlParameter("table", table));
        return Convert.ToInt64(await size.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public override async Task<(long Records, long Grams)> SizeOfRecords(string table)
    {
        await using var connection = await OpenByHand();
        return (await SizeOf(connection, table), await SizeOf(connection, $"{table}_grams"));
    }

    protected private override IEngine NewEngine() => new PostgresEngine(connectionString);
}
