using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Audit;

internal sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit").ChangesOften();
        builder.HasKey(e => new { e.WorkspaceId, e.Number });
        builder.HasIndex(e => new { e.WorkspaceId, e.RecordNumber });
    }
}
