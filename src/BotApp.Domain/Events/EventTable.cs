using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Events;

internal sealed class EventTable : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("events").ChangesOften();
        builder.HasIndex(e => new { e.WorkspaceId, e.RecordNumber });
        builder.HasIndex(e => new { e.WorkspaceId, e.Kind, e.AboutId });
    }
}
