using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Bulk;

internal sealed class BulkTables : IEntityTypeConfiguration<BulkEdit>, IEntityTypeConfiguration<BulkChange>
{
    public void Configure(EntityTypeBuilder<BulkEdit> builder)
    {
        builder.ToTable("bulk_edits");
        builder.HasIndex(e => new { e.WorkspaceId, e.TypeId });
    }

    public void Configure(EntityTypeBuilder<BulkChange> builder)
    {
        builder.ToTable("bulk_changes");
        builder.HasKey(c => new { c.BulkEditId, c.RecordNumber });
    }
}
