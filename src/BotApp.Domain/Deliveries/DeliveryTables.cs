using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Deliveries;

internal sealed class DeliveryTables :
    IEntityTypeConfiguration<Address>,
    IEntityTypeConfiguration<Delivery>,
    IEntityTypeConfiguration<PostedCopy>,
    IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<Address> builder)
    {
        builder.ToTable("addresses");
        builder.HasIndex(a => new { a.WorkspaceId, a.ConversationId, a.ThreadRootId });
        builder.HasIndex(a => new { a.WorkspaceId, a.UserId });
    }

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("deliveries").ChangesOften();
        builder.HasIndex(d => new { d.State, d.DueAt });
        // Claims walk these: the lanes that wait, the oldest of one, and whether somebody sends there now.
        builder.HasIndex(d => new { d.State, d.AddressId, d.Id });
        builder.HasIndex(d => new { d.State, d.AddressId, d.LeasedUntil });
        builder.HasIndex(d => new { d.WorkspaceId, d.Face, d.FaceId });
    }

    public void Configure(EntityTypeBuilder<PostedCopy> builder)
    {
        builder.ToTable("posted_copies").ChangesOften();
        builder.HasIndex(c => new { c.WorkspaceId, c.Face, c.FaceId });
        builder.HasIndex(c => new { c.AddressId, c.ActivityId });
    }

    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("inbox").ChangesOften();
        builder.HasIndex(i => new { i.WorkspaceId, i.Key }).IsUnique();
        builder.HasIndex(i => i.ReceivedAt);
    }
}
