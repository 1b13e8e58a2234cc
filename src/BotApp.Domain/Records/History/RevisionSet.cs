using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.History;

public static class RevisionSet
{
    extension(AppDb db)
    {
        public DbSet<Revision> Revisions => db.Set<Revision>();
    }
}
