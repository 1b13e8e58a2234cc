using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.People;

internal sealed class PeopleTables :
    IEntityTypeConfiguration<Workspace>,
    IEntityTypeConfiguration<Unit>,
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Membership>,
    IEntityTypeConfiguration<RoleGrant>,
    IEntityTypeConfiguration<ChannelBinding>
{
    public void Configure(EntityTypeBuilder<Workspace> builder)
    {
        builder.ToTable("workspaces");
        builder.HasIndex(w => w.TenantId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.HasIndex(u => new { u.WorkspaceId, u.TeamId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.HasIndex(p => new { p.WorkspaceId, p.AadObjectId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("memberships");
        builder.HasIndex(m => new { m.WorkspaceId, m.UnitId, m.PersonId }).IsUnique();
        builder.HasIndex(m => new { m.WorkspaceId, m.PersonId });
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.HasIndex(g => new { g.WorkspaceId, g.PersonId });
        builder.HasIndex(g => new { g.WorkspaceId, g.UnitId, g.Role });
    }

    public void Configure(EntityTypeBuilder<ChannelBinding> builder)
    {
        builder.ToTable("channel_bindings");
        builder.HasIndex(b => new { b.WorkspaceId, b.UnitId, b.Purpose });
    }
}
