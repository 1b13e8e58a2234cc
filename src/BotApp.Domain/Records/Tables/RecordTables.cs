using BotApp.Domain.Records.History;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Tables;

/// <summary>What EF Core maps of records; the records themselves stand in a <see cref="RecordTable"/> per type.</summary>
internal sealed class RecordTables : IEntityTypeConfiguration<RecordNumber>, IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<RecordNumber> builder)
    {
        builder.ToTable("record_numbers").ChangesOften();
        builder.HasKey(n => new { n.WorkspaceId, n.Number });
    }

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revisions").ChangesOften();
        builder.HasKey(r => new { r.WorkspaceId, r.RecordNumber, r.Number });
    }
}
