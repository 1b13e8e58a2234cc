using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>
/// Calculates a record again that nobody edited: it gets no revision and nobody's open form clashes; its cards are drawn
/// again.
/// </summary>
internal static class Recalculate
{
    /// <summary>Null when nothing came out differently.</summary>
    public static async Task<LoadedRecord?> Run(AppDb db, LoadedRecord record, DateTimeOffset now, CancellationToken cancellation)
    {
        var values = await CompleteValues.Calculated(db, record, now, cancellation);
        if (values.Equals(record.Values))
        {
            return null;
        }

        record.Row.Document = RecordDocument.Write(record.Definition, values);
        await new RecordTable(db, record.Type.Id).WriteDocument(record.Row, cancellation);
        await RedrawRecord.Run(db, record.Number, now, cancellation);
        return record with { Values = values };
    }
}
