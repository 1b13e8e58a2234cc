using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Conversions;

/// <summary>What carrying a field's values over would come to.</summary>
/// <param name="Looked">How many records were looked at, the newest first.</param>
/// <param name="Left">The first records whose value cannot be carried over, as it is shown; of any unit.</param>
public sealed record ConversionReport(int Looked, int Converted, int NotConverted, IReadOnlyList<(LoadedRecord Record, string Value)> Left)
{
    // A builder waits for the answer; whoever has more records reads how many were looked at.
    private const int MostLooked = 2_000;
    private const int MostLeft = 20;

    public static async Task<ConversionReport> Of(
        AppDb db, PublishedType type, Field from, Field to, DateTimeOffset now, CancellationToken cancellation)
    {
        var page = await new RecordTable(db, type.Id).Page(new(), null, MostLooked, cancellation);
        var held = page.Rows.Select(row => LoadRecord.Of(type, row))
            .Where(record => record.Values[from.Key] is not null)
            .ToList();
        var left = held.Where(record => ConvertValue.Run(record.Values[from.Key]!, from, to, now) is null).ToList();
        return new(
            page.Rows.Count,
            held.Count - left.Count,
            left.Count,
            [.. left.Take(MostLeft).Select(record => (record, FieldBehaviour.Of(from.Kind).Show(record.Values[from.Key]!, from, Text.Language.Japanese)))]);
    }
}
