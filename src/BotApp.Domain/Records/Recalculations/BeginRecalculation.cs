using BotApp.Domain.Events;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>A register was published: where it calculates, searches or sorts otherwise than before, what it holds is gone through again.</summary>
public static class BeginRecalculation
{
    public static async Task Run(AppDb db, Event happened, CancellationToken cancellation)
    {
        var versions = await db.RecordTypeVersions.AsNoTracking()
            .Where(v => v.TypeId == happened.AboutId && v.Version >= happened.Revision - 1 && v.Version <= happened.Revision)
            .OrderBy(v => v.Version)
            .Select(v => v.Definition)
            .ToListAsync(cancellation);
        if (versions.Count == 2 && DiffersInRecords(Definitions.Of(versions[0]), Definitions.Of(versions[1])))
        {
            db.Recalculations.Add(new() { TypeId = happened.AboutId!.Value, StartedAt = happened.At });
        }
    }

    private static bool DiffersInRecords(RecordTypeDefinition before, RecordTypeDefinition after) =>
        !Formulas(after).IsSubsetOf(Formulas(before)) || !Searched(before, before).SetEquals(Searched(after, before)) || Sorted(before, before) != Sorted(after, before);

    /// <summary>A field that was not there before holds nothing yet, in whatever record.</summary>
    private static HashSet<string> Searched(RecordTypeDefinition definition, RecordTypeDefinition before) =>
        [.. definition.Fields.Where(f => f.IsSearched && before.Find(f.Key) is not null).Select(f => f.Key)];

    private static string? Sorted(RecordTypeDefinition definition, RecordTypeDefinition before) =>
        definition.Sorted() is { } field && before.Find(field.Key) is not null ? field.Key : null;

    private static HashSet<(string Key, string? Formula, FieldKind? Result, int Decimals)> Formulas(RecordTypeDefinition definition) =>
        [.. definition.LiveFields()
            .SelectMany(field => field.Columns?.Select(column => column with { Key = $"{field.Key}.{column.Key}" }).Prepend(field) ?? [field])
            .Where(field => field.Kind is FieldKind.Calculated)
            .Select(field => (field.Key, field.Formula, field.Result, field.Decimals))];
}
