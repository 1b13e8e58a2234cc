using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>A command that borrows the prepared statement of its text, until it is disposed of.</summary>
internal sealed class PreparedCommand : SqliteCommand
{
    private readonly PreparedStatements statements;
    private SqliteCommand? borrowed;
    private SqliteDataReader? reader;

    public PreparedCommand(SqliteConnection connection, PreparedStatements statements)
    {
        Connection = connection;
        this.statements = statements;
    }

    public override void Prepare()
    {
        // Prepared when it runs, and kept.
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        var statement = Statement();
        try
        {
            return reader = statement.ExecuteReader(behavior);
        }
        catch
        {
            // How far it came is not known: it is prepared anew.
            borrowed = null;
            statement.Dispose();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // Somebody who reads on after this is cut off, as with any command; nobody else may get their statement.
            reader?.Dispose();
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Statement()
    {
        if (borrowed?.CommandText != CommandText)
        {
            GiveBack();
        }

        var statement = borrowed ??= statements.Take(CommandText) ?? new SqliteCommand(CommandText, Connection);
        statement.Transaction = Transaction;
        statement.CommandTimeout = CommandTimeout;
        statement.Parameters.Clear();
        foreach (DbParameter parameter in Parameters)
        {
            statement.Parameters.Add(parameter);
        }

        return statement;
    }

    private void GiveBack()
    {
        if (borrowed is { } statement)
        {
            borrowed = null;
            statements.GiveBack(statement);
        }
    }
}
