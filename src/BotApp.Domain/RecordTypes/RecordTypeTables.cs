using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.RecordTypes;

internal sealed class RecordTypeTables : IEntityTypeConfiguration<RecordType>, IEntityTypeConfiguration<RecordTypeVersion>
{
    public void Configure(EntityTypeBuilder<RecordType> builder)
    {
        builder.ToTable("record_types");
        builder.HasIndex(t => new { t.WorkspaceId, t.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecordTypeVersion> builder)
    {
        builder.ToTable("record_type_versions");
        builder.HasIndex(v => new { v.TypeId, v.Version }).IsUnique();
    }
}
