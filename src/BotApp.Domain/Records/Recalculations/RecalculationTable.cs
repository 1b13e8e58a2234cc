using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Recalculations;

internal sealed class RecalculationTable : IEntityTypeConfiguration<Recalculation>
{
    public void Configure(EntityTypeBuilder<Recalculation> builder)
    {
        builder.ToTable("recalculations");
        builder.HasIndex(r => r.EndedAt);
    }
}
