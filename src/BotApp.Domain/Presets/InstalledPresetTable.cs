using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Presets;

internal sealed class InstalledPresetTable : IEntityTypeConfiguration<InstalledPreset>
{
    public void Configure(EntityTypeBuilder<InstalledPreset> builder)
    {
        builder.ToTable("installed_presets");
        builder.HasIndex(p => new { p.WorkspaceId, p.Key }).IsUnique();
    }
}
