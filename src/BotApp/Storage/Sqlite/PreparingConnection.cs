using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>A connection whose commands, EF Core's and our own alike, run on statements that stay prepared.</summary>
internal sealed class PreparingConnection(string connectionString) : SqliteConnection(connectionString)
{
    // There are two or three per table, and a table per register.
    private const int MostNative = 2_000;

    private readonly PreparedStatements statements = new();
    private readonly Dictionary<string, NativeStatement> native = new(StringComparer.Ordinal);

    /// <summary>The statement with this text. It is nobody's: bind and run it before asking for another.</summary>
    public NativeStatement Native(string sql)
    {
        if (native.TryGetValue(sql, out var known))
        {
            return known;
        }

        if (native.Count >= MostNative)
        {
            DropNative();
        }

        return native[sql] = new(this, sql);
    }

    public override SqliteCommand CreateCommand() => new PreparedCommand(this, statements) { Transaction = Transaction };

    public override void Close()
    {
        statements.Dispose();
        DropNative();
        base.Close();
    }

    protected override DbCommand CreateDbCommand() => CreateCommand();

    private void DropNative()
    {
        foreach (var statement in native.Values)
        {
            statement.Dispose();
        }

        native.Clear();
    }
}
