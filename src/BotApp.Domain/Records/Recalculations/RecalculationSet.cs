using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

public static class RecalculationSet
{
    extension(AppDb db)
    {
        public DbSet<Recalculation> Recalculations => db.Set<Recalculation>();
    }
}
