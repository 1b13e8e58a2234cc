using BotApp.Domain.Events;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// Makes a definition the version that forms use from now on: the first version of a new type, or the next of a known
/// one. What an earlier version said stays readable; a key or number of a field never changes its meaning.
/// </summary>
public static class PublishType
{
    /// <param name="restores">The earlier version that the definition goes back to, if it does.</param>
    public static async Task<Outcome<PublishedType>> Run(
        AppDb db, RecordTypeDefinition definition, long? byPersonId, DateTimeOffset now, CancellationToken cancellation, int? restores = null)
    {
        var known = await db.RecordTypes.FirstOrDefaultAsync(t => t.Key == definition.Key, cancellation);
        var before = known is null ? null : await FindType.ById(db, known.Id, cancellation);
        var others = await OthersWith(db, definition, cancellation);
        var refusals = DefinitionCheck.Of(definition)
            .Concat(LostFields(before?.Definition, definition))
            .Concat(FormulaCheck.Of(definition, others))
            .ToList();
        if (refusals.Count > 0)
        {
            return Outcome<PublishedType>.Refuse(refusals);
        }

        definition = Spelled.WithKeys(definition, others);
        var type = known ?? await Create(db, definition.Key, now, cancellation);
        type.Version++;
        var version = type.Version;
        db.RecordTypeVersions.Add(new()
        {
            TypeId = type.Id,
            Version = version,
            Definition = DefinitionJson.Write(definition),
            PublishedAt = now,
            PublishedById = byPersonId,
            Restores = restores,
        });
        db.Appended.Add(new Event { Kind = EventKind.TypePublished, At = now, PersonId = byPersonId, AboutId = type.Id, Revision = version });
        await db.SaveChangesAsync(cancellation);
        return new PublishedType(type.Id, version, definition);
    }

    /// <summary>Formulas may sum over records of other types, and over those of the type itself.</summary>
    private static async Task<IReadOnlyList<RecordTypeDefinition>> OthersWith(
        AppDb db, RecordTypeDefinition definition, CancellationToken cancellation) =>
        [.. (await FindType.All(db, cancellation)).Select(t => t.Definition).Where(d => d.Key != definition.Key), definition];

    private static async Task<RecordType> Create(AppDb db, string key, DateTimeOffset now, CancellationToken cancellation)
    {
        var type = new RecordType { Key = key, CreatedAt = now };
        db.RecordTypes.Add(type);
        await db.SaveChangesAsync(cancellation);
        return type;
    }

    /// <summary>A field is retired, never left out: records hold its values. Its number and kind are how they are read.</summary>
    private static IEnumerable<Refusal> LostFields(RecordTypeDefinition? before, RecordTypeDefinition after) =>
        (before?.Fields ?? [])
            .Where(old => after.Find(old.Key) is not { } kept || kept.Number != old.Number || kept.Kind != old.Kind)
            .Select(old => Refusal.At(old.Key, "refusal.definition.fieldLost", ("field", old.Key)));
}
