using System.Data.Common;
using BotApp.Domain.Storage;
using BotApp.Storage.Sqlite;

namespace BotApp.Storage.Migrations;

/// <summary>
/// Until the first release the first migration is edited in place, so its name alone does not say which tables a database
/// has: every migration leaves the fingerprint of its script, and a start compares it with that of this build.
/// </summary>
internal static class MigrationMarks
{
    public const string Table = "migration_scripts";

    private const string History = """SELECT "MigrationId", NULL FROM "__EFMigrationsHistory" ORDER BY 1""";

    private const string Marks = $"""SELECT "MigrationId", "Fingerprint" FROM "{Table}" """;

    /// <summary>Those of this build, oldest first.</summary>
    public static IReadOnlyList<MigrationMark> Known(IDialect dialect) => [FirstScript.Mark(dialect)];

    /// <summary>The statements with which a migration leaves its mark, in its own transaction.</summary>
    public static string Leave(MigrationMark mark) => $"""
        CREATE TABLE IF NOT EXISTS "{Table}" ("MigrationId" varchar(150) NOT NULL PRIMARY KEY, "Fingerprint" varchar(64) NOT NULL);
        INSERT INTO "{Table}" ("MigrationId", "Fingerprint") VALUES ('{mark.Id}', '{mark.Fingerprint}');
        """;

    /// <summary>What an open database says of itself, oldest first; nothing when it was never migrated.</summary>
    public static async Task<IReadOnlyList<MigrationMark>> Of(DbConnection database, IDialect dialect, CancellationToken cancellation)
    {
        var applied = await Rows(database, History, dialect, cancellation);
        if (applied.Count == 0)
        {
            return [];
        }

        var left = (await Rows(database, Marks, dialect, cancellation)).ToDictionary(mark => mark.Id);
        return [.. applied.Select(mark => left.GetValueOrDefault(mark.Id, mark))];
    }

    /// <summary>What a SQLite file says of itself; it is left as it is.</summary>
    public static async Task<IReadOnlyList<MigrationMark>> OfFile(string file, CancellationToken cancellation)
    {
        await using var reading = await OnlyReading.Open(file, cancellation);
        return await Of(reading, SqliteDialect.Instance, cancellation);
    }

    private static async Task<List<MigrationMark>> Rows(DbConnection database, string sql, IDialect dialect, CancellationToken cancellation)
    {
        var rows = new List<MigrationMark>();
        try
        {
            await using var command = database.CreateCommand();
#pragma warning disable CA2100 // constants of this file
            command.CommandText = sql;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(new(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
            }
        }
        catch (DbException fault) when (dialect.IsMissingTable(fault))
        {
            // Never migrated, or by a build that left no mark.
        }

        return rows;
    }
}
