using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>A connection whose commands, EF Core's and our own alike, run on statements that stay prepared.</summary>
internal sealed class PreparingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly PreparedStatements statements = new();

    public override SqliteCommand CreateCommand() => new PreparedCommand(this, statements) { Transaction = Transaction };

    public override void Close()
    {
        statements.Dispose();
        base.Close();
    }

    protected override DbCommand CreateDbCommand() => CreateCommand();
}
