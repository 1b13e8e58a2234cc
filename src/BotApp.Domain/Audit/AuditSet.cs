using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Audit;

public static class AuditSet
{
    extension(AppDb db)
    {
        public DbSet<AuditEntry> Audit => db.Set<AuditEntry>();

        /// <summary>The events of the workspace after one of them, in their order.</summary>
        internal IQueryable<Event> EventsAfter(long id)
        {
            // Without the sum SQLite would walk the index of the whole workspace instead of beginning at the id.
            var workspace = db.WorkspaceId;
            return db.Events.AsNoTracking().IgnoreQueryFilters().Where(e => e.Id > id && e.WorkspaceId + 0 == workspace).OrderBy(e => e.Id);
        }
    }
}
