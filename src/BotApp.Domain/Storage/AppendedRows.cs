namespace BotApp.Domain.Storage;

/// <summary>
/// New rows that nobody changes any more once they are saved: lines of a history, messages to send. They are written at the
/// next save, past the change tracker, which would look at each of them again at every later save of the transaction.
/// </summary>
public sealed class AppendedRows
{
    private readonly List<IInWorkspace> waiting = [];
    private readonly List<IInWorkspace> written = [];
    private readonly HashSet<Type> kinds = [];

    /// <summary>Not written yet, in the order in which they were added.</summary>
    public IReadOnlyList<IInWorkspace> Waiting => waiting;

    public void Add(IInWorkspace row)
    {
        waiting.Add(row);
        kinds.Add(row.GetType());
    }

    /// <summary>Whether this transaction has added such a row, written or not.</summary>
    public bool Any<T>()
        where T : IInWorkspace => kinds.Contains(typeof(T));

    /// <summary>Those of the rows that were written since this was asked last.</summary>
    public IReadOnlyList<T> TakeWritten<T>()
        where T : IInWorkspace
    {
        var taken = written.OfType<T>().ToList();
        written.Clear();
        return taken;
    }

    internal void AreWritten()
    {
        written.AddRange(waiting);
        waiting.Clear();
    }

    internal void Forget()
    {
        waiting.Clear();
        written.Clear();
        kinds.Clear();
    }
}
