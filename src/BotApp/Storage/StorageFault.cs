using System.Data.Common;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage;

/// <summary>What a fault of the database means to whoever waits for it.</summary>
internal static class StorageFault
{
    public static Exception Of(IDialect dialect, Exception fault)
    {
        if (fault is DbUpdateException update && update.Entries.Any(e => e.Entity is InboxEntry)
            && Database(fault) is { } cause && dialect.IsDuplicate(cause))
        {
            return new DuplicateTurnException(fault);
        }

        return Reason(dialect, fault) is { } reason ? new StorageUnavailableException(reason, fault) : fault;
    }

    /// <summary>Why the database cannot take it now, or null when the fault is something else.</summary>
    public static string? Reason(IDialect dialect, Exception fault) => Database(fault) is { } cause ? dialect.Unavailable(cause) : null;

    /// <summary>The database's own exception; EF Core wraps it, sometimes twice.</summary>
    public static DbException? Database(Exception? fault) => fault as DbException ?? (fault is null ? null : Database(fault.InnerException));
}
