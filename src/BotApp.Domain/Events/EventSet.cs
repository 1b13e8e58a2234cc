using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Events;

public static class EventSet
{
    extension(AppDb db)
    {
        public DbSet<Event> Events => db.Set<Event>();
    }
}
