using BotApp.Domain.Calculation;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>What nobody types: copies from referenced records, automatic numbers, and what is calculated, in this order.</summary>
internal static class CompleteValues
{
    public static async Task<RecordValues> Run(
        AppDb db, Entry entry, Verdict verdict, RecordRow row, LoadedRecord? before, CancellationToken cancellation)
    {
        var values = await CopyFields.Run(db, verdict, before, cancellation);
        values = await Number(db, entry, verdict.Definition, values, cancellation);
        var related = await RelatedRecords.Of(db, verdict.Definition, before is null ? null : row.Number, entry.Now, cancellation);
        return Calculate.Run(verdict.Definition, values, Fields(verdict.Definition, values, row, entry.Now, related));
    }

    /// <summary>The values of a record that is there already, with what follows from them.</summary>
    public static async Task<RecordValues> Calculated(AppDb db, LoadedRecord record, DateTimeOffset now, CancellationToken cancellation)
    {
        var related = await RelatedRecords.Of(db, record.Definition, record.Number, now, cancellation);
        return Calculate.Run(record.Definition, record.Values, Fields(record.Definition, record.Values, record.Row, now, related));
    }

    /// <summary>Given in the transaction that stores the record: two people never get one number, and what is taken back leaves no gap.</summary>
    private static async Task<RecordValues> Number(
        AppDb db, Entry entry, RecordTypeDefinition definition, RecordValues values, CancellationToken cancellation)
    {
        var day = JapaneseTime.Date(entry.Now);
        foreach (var field in definition.LiveFields().Where(f => f.Kind is FieldKind.AutoNumber && values[f.Key] is null))
        {
            if (NumberPattern.Read(field.Numbering) is { } pattern)
            {
                var counter = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"auto/{entry.Type.Id}/{field.Number}/{pattern.Period(day)}");
                values = values.With(field.Key, new TextValue(pattern.Write(day, await NextNumber.Of(db, counter, cancellation))));
            }
        }

        return values;
    }

    private static FieldsOfRecord Fields(
        RecordTypeDefinition definition, RecordValues values, RecordRow row, DateTimeOffset now,
        IReadOnlyDictionary<string, IReadOnlyList<ICalculationValues>> related) => new(
            definition,
            values,
            JapaneseTime.Date(now),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [SystemField.Number.Key] = (decimal)row.Number,
                [SystemField.Created.Key] = row.EnteredAt,
                [SystemField.Updated.Key] = now,
                [SystemField.Observed.Key] = row.ObservedAt,
            },
            related);
}
