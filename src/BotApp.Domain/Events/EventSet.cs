using BotApp.Domain.Storage;

namespace BotApp.Domain.Events;

public static class EventSet
{
    extension(AppDb db)
    {
        /// <summary>To read: new ones are <see cref="AppDb.Appended"/>, so that what follows from them is run.</summary>
        public IQueryable<Event> Events => db.Set<Event>();
    }
}
