using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Unfinished;

public static class UnfinishedSet
{
    extension(AppDb db)
    {
        public DbSet<UnfinishedForm> UnfinishedForms => db.Set<UnfinishedForm>();
    }
}
