using BotApp.Domain.Events;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>A register was published: where it calculates otherwise than before, what it holds is calculated again.</summary>
public static class BeginRecalculation
{
    public static async Task Run(AppDb db, Event happened, CancellationToken cancellation)
    {
        var versions = await db.RecordTypeVersions.AsNoTracking()
            .Where(v => v.TypeId == happened.AboutId && v.Version >= happened.Revision - 1 && v.Version <= happened.Revision)
            .OrderBy(v => v.Version)
            .Select(v => v.Definition)
            .ToListAsync(cancellation);
        if (versions.Count == 2 && !Formulas(versions[1]).IsSubsetOf(Formulas(versions[0])))
        {
            db.Recalculations.Add(new() { TypeId = happened.AboutId!.Value, StartedAt = happened.At });
        }
    }

    private static HashSet<(string Key, string? Formula, FieldKind? Result, int Decimals)> Formulas(string definition) =>
        [.. Definitions.Of(definition).LiveFields()
            .SelectMany(field => field.Columns?.Select(column => column with { Key = $"{field.Key}.{column.Key}" }).Prepend(field) ?? [field])
            .Where(field => field.Kind is FieldKind.Calculated)
            .Select(field => (field.Key, field.Formula, field.Result, field.Decimals))];
}
