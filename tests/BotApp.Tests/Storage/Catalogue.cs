using BotApp.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BotApp.Tests.Storage;

/// <summary>What a database says about its tables, columns, indexes and keys, one line each, sorted.</summary>
internal static class Catalogue
{
    private const string Sqlite = """
        SELECT 'table ' || m.name || ' | ' || c.name || ' ' || c.type || ' null:' || (1 - c."notnull") || ' default:' || coalesce(c.dflt_value, '-') || ' key:' || c.pk
        FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT 'index ' || i.name || ' on ' || m.name || ' unique:' || i."unique" || ' partial:' || i.partial || ' | ' || x.seqno || ' ' || coalesce(x.name, 'expression') || ' desc:' || x.desc
        FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_xinfo(i.name) x WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND x.key = 1
        UNION ALL
        SELECT 'partial ' || name || ' ' || substr(sql, instr(sql, 'WHERE')) FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'
        UNION ALL
        SELECT 'foreign ' || m.name || ' ' || f."from" || ' to ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        ORDER BY 1
        """;

    private const string Postgres = """
        SELECT 'table ' || table_name || ' | ' || column_name || ' ' || data_type || ' null:' || is_nullable || ' default:' || coalesce(column_default, '-') || ' identity:' || is_identity || ' collation:' || coalesce(collation_name, '-')
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        ORDER BY 1
        """;

    public static async Task<IReadOnlyList<string>> OfSqlite(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        return await Lines(connection, Sqlite);
    }

    public static async Task<IReadOnlyList<string>> OfPostgres(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        return await Lines(connection, Postgres);
    }

    private static async Task<IReadOnlyList<string>> Lines(System.Data.Common.DbConnection connection, string sql)
    {
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        // As EF Core's own history: a migration leaves it, and no model knows it.
        return [.. lines.Where(line => !line.Contains(MigrationMarks.Table, StringComparison.Ordinal))];
    }
}
