using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Alerts;

internal sealed class AlertTables :
    IEntityTypeConfiguration<Episode>,
    IEntityTypeConfiguration<EpisodeFinding>,
    IEntityTypeConfiguration<EpisodeEntry>,
    IEntityTypeConfiguration<RuleSet>
{
    public void Configure(EntityTypeBuilder<Episode> builder)
    {
        builder.ToTable("episodes").ChangesOften();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.WorkspaceId, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.WorkspaceId, e.SubjectNumber }).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(e => new { e.WorkspaceId, e.State, e.UnitId });
        builder.HasIndex(e => e.NextStepAt);
    }

    public void Configure(EntityTypeBuilder<EpisodeFinding> builder)
    {
        builder.ToTable("episode_findings").ChangesOften();
        builder.HasIndex(f => f.EpisodeId);
        builder.HasIndex(f => new { f.WorkspaceId, f.RecordNumber });
    }

    public void Configure(EntityTypeBuilder<EpisodeEntry> builder)
    {
        builder.ToTable("episode_entries").ChangesOften();
        builder.HasIndex(e => e.EpisodeId);
    }

    public void Configure(EntityTypeBuilder<RuleSet> builder)
    {
        builder.ToTable("rule_sets");
        builder.HasIndex(r => new { r.WorkspaceId, r.RecordType });
    }
}
