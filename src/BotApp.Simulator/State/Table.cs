namespace BotApp.Simulator.State;

/// <summary>
/// Rows of one kind in memory, in the order of their first writing, with every write in the journal.
/// A row belongs to a group (a message to its conversation) so that nobody walks over everything.
/// </summary>
public sealed class Table<T>(string kind, Journal journal, Func<T, string> key, Func<T, string> group)
    where T : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, T> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> groups = new(StringComparer.Ordinal);

    public string Kind => kind;

    public T? Find(string id)
    {
        lock (gate)
            return rows.GetValueOrDefault(id);
    }

    public IReadOnlyList<T> All()
    {
        lock (gate)
            return [.. rows.Values];
    }

    public IReadOnlyList<T> Of(string groupId)
    {
        lock (gate)
            return groups.TryGetValue(groupId, out var keys) ? [.. keys.Select(k => rows[k])] : [];
    }

    public T? Last(string groupId)
    {
        lock (gate)
            return groups.TryGetValue(groupId, out var keys) && keys.Count > 0 ? rows[keys[^1]] : null;
    }

    public T Put(T row)
    {
        lock (gate)
        {
            journal.Write(kind, key(row), row);
            Keep(row);
            return row;
        }
    }

    /// <summary>Changes a row in one step; null when there is none.</summary>
    public T? Update(string id, Func<T, T> change)
    {
        lock (gate)
            return rows.TryGetValue(id, out var row) ? Put(change(row)) : null;
    }

    /// <summary>Adds the row unless one with its key stands already; answers the one that stands.</summary>
    public T Ensure(string id, Func<T> make)
    {
        lock (gate)
            return rows.TryGetValue(id, out var row) ? row : Put(make());
    }

    public void Remove(string id)
    {
        lock (gate)
        {
            if (Forget(id))
                journal.Write<T>(kind, id, null);
        }
    }

    /// <summary>Puts a row back that the journal remembers.</summary>
    internal void Keep(T row)
    {
        var id = key(row);
        if (rows.TryAdd(id, row))
        {
            if (!groups.TryGetValue(group(row), out var keys))
                groups[group(row)] = keys = [];
            keys.Add(id);
        }
        else
            rows[id] = row;
    }

    internal bool Forget(string id)
    {
        if (!rows.Remove(id, out var row))
            return false;
        groups[group(row)].Remove(id);
        return true;
    }
}
