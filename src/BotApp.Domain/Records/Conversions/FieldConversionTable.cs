using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Conversions;

internal sealed class FieldConversionTable : IEntityTypeConfiguration<FieldConversion>
{
    public void Configure(EntityTypeBuilder<FieldConversion> builder)
    {
        builder.ToTable("field_conversions");
        builder.HasIndex(c => c.EndedAt);
    }
}
