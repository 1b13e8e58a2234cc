using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// The statements of one connection that SQLite has parsed and planned, by their text: doing that again takes longer than
/// running most of them. Those that were not used for the longest time make room. One thread at a time.
/// </summary>
internal sealed class PreparedStatements : IDisposable
{
    // All texts of a busy host; one takes some kilobytes.
    private const int Most = 400;

    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> lastUsedFirst = new();

    /// <summary>Null when nobody gave such a statement back: it is in use, or new.</summary>
    public SqliteCommand? Take(string text)
    {
        if (!byText.Remove(text, out var node))
        {
            return null;
        }

        lastUsedFirst.Remove(node);
        return node.Value;
    }

    public void GiveBack(SqliteCommand statement)
    {
        statement.Transaction = null;
        if (!byText.TryAdd(statement.CommandText, new(statement)))
        {
            statement.Dispose();
            return;
        }

        lastUsedFirst.AddFirst(byText[statement.CommandText]);
        if (byText.Count > Most)
        {
            Take(lastUsedFirst.Last!.Value.CommandText)!.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var statement in lastUsedFirst)
        {
            statement.Dispose();
        }

        byText.Clear();
        lastUsedFirst.Clear();
    }
}
