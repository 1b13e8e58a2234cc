using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// A statement that stays prepared, with its values bound by their places: nothing stands between a row and SQLite. One thread
/// at a time.
/// </summary>
internal sealed class NativeStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public NativeStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(this.connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>The number that the table gave to the row that was inserted last.</summary>
    public long GivenNumber => raw.sqlite3_last_insert_rowid(connection);

    /// <summary>How many rows the last run changed.</summary>
    public int Changed => raw.sqlite3_changes(connection);

    /// <param name="values">In the order in which the parameters stand in the text.</param>
    /// <exception cref="SqliteException">The statement failed, and has changed nothing.</exception>
    public void Run(params ReadOnlySpan<object?> values)
    {
        var place = 0;
        foreach (var value in values)
        {
            Bind(++place, value);
        }

        try
        {
            int result;
            do
            {
                result = raw.sqlite3_step(statement);
            }
            while (result == raw.SQLITE_ROW);
            Check(result);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Bind(int place, object? value) => Check(value switch
    {
        null or DBNull => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        double number => raw.sqlite3_bind_double(statement, place, number),
        IConvertible number => raw.sqlite3_bind_int64(statement, place, number.ToInt64(CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} has no column."),
    });

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection);
}
