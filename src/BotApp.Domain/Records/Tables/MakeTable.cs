using BotApp.Domain.Events;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

/// <summary>A type was published: there is a place for its records, and what lists page by can be found quickly.</summary>
public static class MakeTable
{
    public static async Task Run(AppDb db, Event published, CancellationToken cancellation)
    {
        if (published.AboutId is not { } typeId || await FindType.ById(db, typeId, cancellation) is not { } type)
        {
            return;
        }

        var table = new RecordTable(db, typeId);
        await table.Create(cancellation);
        foreach (var key in new[] { type.Definition.PlaceField, type.Definition.EndedField }.OfType<string>())
        {
            var field = type.Definition.Find(key)!;
            await table.EnsureFieldIndex(field.Number, RecordOrder.StoredAsOf(field), cancellation);
        }

        // Records of other types find those that point to them.
        foreach (var pointer in type.Definition.LiveFields().Where(f => f.Kind is FieldKind.Reference && f.Key != type.Definition.SubjectField))
        {
            await table.EnsureFieldIndex(pointer.Number, StoredAs.Number, cancellation);
        }
    }
}
