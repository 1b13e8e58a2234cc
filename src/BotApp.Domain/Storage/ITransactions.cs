namespace BotApp.Domain.Storage;

/// <summary>
/// The only door to the database. A write runs its body, then everything that follows from the events it added, and
/// commits; after the commit the delivery loop is woken. Writes of one workspace run one after the other (on SQLite
/// all of them), so a body may look first and decide then; bodies that wait together share one commit. A body that
/// throws takes only its own changes back. Nothing waits for Teams, or for anything slow, inside.
/// Workspace 0 works across workspaces: see only what ignores the query filter, write only conditional statements.
/// </summary>
/// <exception cref="StorageUnavailableException">Nothing was stored: the disk is full, the database busy or gone.</exception>
/// <exception cref="DuplicateTurnException">An <see cref="Deliveries.InboxEntry"/> with this key is there already.</exception>
public interface ITransactions
{
    Task<T> Read<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation);

    Task<T> Write<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation);

    /// <summary>A step of long work that nobody waits for: whoever waits goes first, and shares no commit with it.</summary>
    Task<T> WriteInBackground<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation);
}
