using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

public static class AlertSets
{
    extension(AppDb db)
    {
        public DbSet<Episode> Episodes => db.Set<Episode>();

        public DbSet<EpisodeFinding> EpisodeFindings => db.Set<EpisodeFinding>();

        public DbSet<EpisodeEntry> EpisodeEntries => db.Set<EpisodeEntry>();

        public DbSet<RuleSet> RuleSets => db.Set<RuleSet>();
    }
}
