using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Deliveries;

public static class DeliverySets
{
    extension(AppDb db)
    {
        public DbSet<Address> Addresses => db.Set<Address>();

        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        public DbSet<PostedCopy> PostedCopies => db.Set<PostedCopy>();

        public DbSet<InboxEntry> Inbox => db.Set<InboxEntry>();
    }
}
