using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>These rules judge the workspace's records from now on. Rules of other record types stay as they are.</summary>
public static class InstallRules
{
    /// <param name="json">As <see cref="RuleFile"/> reads it. A preset that comes with us reads, or it is a bug.</param>
    public static Task Run(AppDb db, string json, long? byPersonId, DateTimeOffset now, CancellationToken cancellation) =>
        Run(db, RuleFile.Read(json).Value, byPersonId, now, cancellation);

    public static async Task Run(AppDb db, IEnumerable<Rule> rules, long? byPersonId, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var ofType in rules.GroupBy(r => r.RecordType, StringComparer.Ordinal))
        {
            await Install(db, ofType.Key, RuleFile.Write(ofType), byPersonId, now, cancellation);
        }
    }

    private static async Task Install(
        AppDb db, string recordType, string rules, long? byPersonId, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = await db.RuleSets.Where(s => s.RecordType == recordType && s.EndedAt == null).ToListAsync(cancellation);
        if (before is [{ } same] && same.Rules == rules)
        {
            return;
        }

        before.ForEach(s => s.EndedAt = now);
        db.RuleSets.Add(new() { RecordType = recordType, Rules = rules, InstalledAt = now, InstalledById = byPersonId });
    }
}
