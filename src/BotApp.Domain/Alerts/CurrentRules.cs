using System.Collections.Concurrent;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>The rules that hold for records of a type observed at a moment.</summary>
internal static class CurrentRules
{
    // A stored set of rules never changes, so its text is the key, as with definitions.
    private const int MostParsed = 200;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Rule>> Parsed = new(StringComparer.Ordinal);

    private static readonly ReadyQuery<Func<AppDb, string, IAsyncEnumerable<string>>> Sets = new(() =>
        EF.CompileAsyncQuery<AppDb, string, string>((db, recordType) =>
            db.Set<RuleSet>().Where(s => s.RecordType == recordType && s.EndedAt == null).Select(s => s.Rules)));

    private static readonly Remembered<(long Workspace, string Type), List<string>> Types = new(MostParsed, db => db.Ground);

    public static async Task<IReadOnlyList<Rule>> Of(AppDb db, string recordType, DateTimeOffset observedAt, CancellationToken cancellation)
    {
        var sets = await Types.Of(db, (db.WorkspaceId, recordType), () => Sets.On(db)(db, recordType).ToListAsync(cancellation).AsTask());
        var day = JapaneseTime.Date(observedAt);
        return [.. sets.SelectMany(Read).Where(r => r.EffectiveFrom is not { } from || from <= day)];
    }

    private static IReadOnlyList<Rule> Read(string json)
    {
        if (Parsed.TryGetValue(json, out var known))
        {
            return known;
        }

        if (Parsed.Count >= MostParsed)
        {
            Parsed.Clear();
        }

        return Parsed.GetOrAdd(json, text => RuleFile.Read(text).Value);
    }
}
