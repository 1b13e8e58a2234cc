using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Bulk;

public static class BulkSets
{
    extension(AppDb db)
    {
        public DbSet<BulkEdit> BulkEdits => db.Set<BulkEdit>();

        public DbSet<BulkChange> BulkChanges => db.Set<BulkChange>();
    }
}
