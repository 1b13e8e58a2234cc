using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

public static class RequestSets
{
    extension(AppDb db)
    {
        public DbSet<Request> Requests => db.Set<Request>();

        public DbSet<RequestEntry> RequestEntries => db.Set<RequestEntry>();

        public DbSet<Reply> Replies => db.Set<Reply>();
    }
}
