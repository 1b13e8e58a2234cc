using BotApp.Domain.Deliveries;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// A record was stored or withdrawn: records that it points to and that sum over such records (在庫 = 入庫 − 出庫) are
/// calculated again in the same transaction. They are not edited by anybody, so they get no revision and nobody's open
/// form clashes; their cards are drawn again.
/// </summary>
internal static class RollUp
{
    // A movement, its article, the article's group, the store: sums over sums end here.
    private const int Furthest = 4;

    public static Task Run(AppDb db, LoadedRecord stored, DateTimeOffset now, CancellationToken cancellation) => Run(db, stored, now, 0, cancellation);

    private static async Task Run(AppDb db, LoadedRecord stored, DateTimeOffset now, int distance, CancellationToken cancellation)
    {
        var pointers = stored.Definition.LiveFields().Where(f => f.Kind is FieldKind.Reference).Select(f => stored.Values.Reference(f.Key)).OfType<long>();
        foreach (var number in pointers.Distinct().Where(n => n != stored.Number && distance < Furthest))
        {
            if (await LoadRecord.Run(db, number, cancellation) is { } target
                && Calculate.RelatedTypes(target.Definition).Contains(stored.Type.Key, StringComparer.Ordinal)
                && await Again(db, target, now, cancellation) is { } changed)
            {
                await Run(db, changed, now, distance + 1, cancellation);
            }
        }
    }

    /// <summary>Null when nothing came out differently.</summary>
    private static async Task<LoadedRecord?> Again(AppDb db, LoadedRecord target, DateTimeOffset now, CancellationToken cancellation)
    {
        var related = await RelatedRecords.Of(db, target.Definition, target.Number, now, cancellation);
        var fields = CompleteValues.Fields(target.Definition, target.Values, target.Row, now, related);
        var values = Calculate.Run(target.Definition, target.Values, fields);
        if (values.Equals(target.Values))
        {
            return null;
        }

        target.Row.Document = RecordDocument.Write(target.Definition, values);
        await new RecordTable(db, target.Type.Id).WriteDocument(target.Row, cancellation);
        await Send.Redraw(db, Face.Record, target.Number, now, cancellation);
        await Send.Redraw(db, Face.SavedRecord, target.Number, now, cancellation);
        return target with { Values = values };
    }
}
