using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Conversions;

/// <summary>Carries the values of the next records over, each as a revision; after the last one the conversion has ended.</summary>
internal static class CarryOver
{
    /// <returns>The conversion, if this step was its last.</returns>
    public static async Task<FieldConversion?> Run(AppDb db, long conversionId, DateTimeOffset now, CancellationToken cancellation)
    {
        var conversion = await db.FieldConversions.SingleOrDefaultAsync(c => c.Id == conversionId && c.EndedAt == null, cancellation);
        if (conversion is null || await FindType.ById(db, conversion.TypeId, cancellation) is not { } type)
        {
            return null;
        }

        await LongWork.Step(db, conversion, now, number => CarryOne(db, conversion, type, number, now, cancellation), cancellation);
        return conversion.EndedAt is null ? null : conversion;
    }

    private static async Task CarryOne(
        AppDb db, FieldConversion conversion, PublishedType type, long number, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await new RecordTable(db, type.Id).Get(number, cancellation) is not { Status: RecordStatus.Live } row)
        {
            return;
        }

        var record = LoadRecord.Of(type, row);
        var (from, to) = (type.Definition.Find(conversion.From)!, type.Definition.Find(conversion.To)!);
        if (record.Values[from.Key] is not { } value || record.Values[to.Key] is not null)
        {
            return;
        }

        if (ConvertValue.Run(value, from, to, now) is not { } carried)
        {
            conversion.Leave(number);
            return;
        }

        conversion.Converted++;
        await Store(db, record, record.Values.With(to.Key, carried), conversion.PersonId, now, cancellation);
    }

    private static async Task Store(
        AppDb db, LoadedRecord record, RecordValues values, long personId, DateTimeOffset now, CancellationToken cancellation)
    {
        values = await CompleteValues.Calculated(db, record with { Values = values }, now, cancellation);
        var subject = await LoadRecord.Subject(db, record, cancellation);
        record.Row.Version = record.Type.Version;
        record.Row.Document = RecordDocument.Write(record.Definition, values);
        record.Row.SearchKey = SearchText.Of(record.Definition, values, subject);
        record.Row.SortKey = SearchText.SortKey(record.Definition, values);
        await StoreRevision.Run(
            db,
            record with { Values = values },
            new() { Kind = RevisionKind.Corrected, Document = record.Row.Document, At = now, PersonId = personId },
            cancellation);
    }
}
