using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes;

public static class RecordTypeSets
{
    extension(AppDb db)
    {
        public DbSet<RecordType> RecordTypes => db.Set<RecordType>();

        public DbSet<RecordTypeVersion> RecordTypeVersions => db.Set<RecordTypeVersion>();
    }
}
