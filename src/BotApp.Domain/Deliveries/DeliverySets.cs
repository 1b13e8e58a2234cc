using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Deliveries;

public static class DeliverySets
{
    extension(AppDb db)
    {
        public DbSet<Address> Addresses => db.Set<Address>();

        /// <summary>To read: new ones are <see cref="AppDb.Appended"/>, so that somebody is told to send them.</summary>
        public IQueryable<Delivery> Deliveries => db.Set<Delivery>();

        public DbSet<PostedCopy> PostedCopies => db.Set<PostedCopy>();

        public DbSet<InboxEntry> Inbox => db.Set<InboxEntry>();
    }
}
