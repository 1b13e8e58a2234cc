using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

public static class PeopleSets
{
    extension(AppDb db)
    {
        public DbSet<Workspace> Workspaces => db.Set<Workspace>();

        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<Person> People => db.Set<Person>();

        public DbSet<Membership> Memberships => db.Set<Membership>();

        public DbSet<RoleGrant> RoleGrants => db.Set<RoleGrant>();

        public DbSet<ChannelBinding> ChannelBindings => db.Set<ChannelBinding>();
    }
}
