namespace BotApp.Domain.Storage;

/// <summary>
/// The only door to the database. A write runs its body, then everything that follows from the events it added, and
/// commits once (through the write gate on SQLite); after the commit the delivery loop is woken. A body that changed
/// nothing commits nothing. Nothing waits for Teams inside.
/// </summary>
public interface ITransactions
{
    Task<T> Read<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation);

    Task<T> Write<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation);
}
