using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Unfinished;

internal sealed class UnfinishedTable : IEntityTypeConfiguration<UnfinishedForm>
{
    public void Configure(EntityTypeBuilder<UnfinishedForm> builder)
    {
        builder.ToTable("unfinished_forms").ChangesOften();
        builder.HasIndex(f => new { f.WorkspaceId, f.PersonId, f.Form }).IsUnique();
        builder.HasIndex(f => f.KeptAt);
    }
}
