using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Rounds;

public static class RoundSets
{
    extension(AppDb db)
    {
        public DbSet<Round> Rounds => db.Set<Round>();

        public DbSet<RoundStop> RoundStops => db.Set<RoundStop>();
    }
}
