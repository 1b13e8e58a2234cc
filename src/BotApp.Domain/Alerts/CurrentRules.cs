using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>The rules that hold for records of a type observed at a moment.</summary>
internal static class CurrentRules
{
    public static async Task<IReadOnlyList<Rule>> Of(AppDb db, string recordType, DateTimeOffset observedAt, CancellationToken cancellation)
    {
        var sets = await db.RuleSets.AsNoTracking()
            .Where(s => s.RecordType == recordType && s.EndedAt == null)
            .Select(s => s.Rules)
            .ToListAsync(cancellation);
        var day = JapaneseTime.Date(observedAt);
        return [.. sets.SelectMany(json => RuleFile.Read(json).Value).Where(r => r.EffectiveFrom is not { } from || from <= day)];
    }
}
