using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Views;

internal sealed class ViewTables : IEntityTypeConfiguration<View>, IEntityTypeConfiguration<ViewPin>
{
    public void Configure(EntityTypeBuilder<View> builder)
    {
        builder.ToTable("views");
        builder.HasIndex(v => new { v.WorkspaceId, v.TypeId });
    }

    public void Configure(EntityTypeBuilder<ViewPin> builder)
    {
        builder.ToTable("view_pins");
        builder.HasIndex(p => new { p.WorkspaceId, p.ViewId });
        builder.HasIndex(p => p.NextAt);
    }
}
