using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Records.Rounds;

internal sealed class RoundTables : IEntityTypeConfiguration<Round>, IEntityTypeConfiguration<RoundStop>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("rounds").ChangesOften();
        builder.HasIndex(r => new { r.WorkspaceId, r.PersonId, r.BeganAt });
        builder.HasIndex(r => r.BeganAt);
    }

    public void Configure(EntityTypeBuilder<RoundStop> builder)
    {
        builder.ToTable("round_stops").ChangesOften();
        builder.HasKey(s => new { s.RoundId, s.Place });
    }
}
