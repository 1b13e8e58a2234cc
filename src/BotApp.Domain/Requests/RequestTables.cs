using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Requests;

internal sealed class RequestTables :
    IEntityTypeConfiguration<Request>,
    IEntityTypeConfiguration<RequestEntry>,
    IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Request> builder)
    {
        builder.ToTable("requests");
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.WorkspaceId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.WorkspaceId, r.UnitId, r.State });
        builder.HasIndex(r => new { r.WorkspaceId, r.RequesterId });
    }

    public void Configure(EntityTypeBuilder<RequestEntry> builder)
    {
        builder.ToTable("request_entries");
        builder.HasIndex(e => e.RequestId);
        builder.HasIndex(e => new { e.TypeId, e.TypeVersion }).HasFilter("\"TypeId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("replies");
        builder.HasIndex(r => r.RequestId);
        builder.HasIndex(r => r.MirroredAt).HasFilter("\"MirroredAt\" IS NULL");
        builder.HasIndex(r => new { r.WorkspaceId, r.OriginActivityId });
    }
}
