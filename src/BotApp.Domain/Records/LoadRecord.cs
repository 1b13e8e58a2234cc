using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// A record by its number alone, for what the product does by itself (rules, cards that are drawn again). Nobody asked
/// for it, so nobody is authorised: what a person asks for goes through <see cref="FindRecord"/>.
/// </summary>
public static class LoadRecord
{
    public static async Task<LoadedRecord?> Run(AppDb db, long number, CancellationToken cancellation)
    {
        if (await RecordNumbers.TypeOf(db, number, cancellation) is not { } typeId
            || await FindType.ById(db, typeId, cancellation) is not { } type)
        {
            return null;
        }

        var row = await new RecordTable(db, typeId).Get(number, cancellation);
        return row is null ? null : Of(type, row);
    }

    /// <summary>The subject of a record, in full; null when it is about nobody. A record of a subject is about itself only where its type says so.</summary>
    public static Task<LoadedRecord?> Subject(AppDb db, LoadedRecord record, CancellationToken cancellation) =>
        record.Row.SubjectNumber is { } number ? Run(db, number, cancellation) : Task.FromResult<LoadedRecord?>(null);

    internal static LoadedRecord Of(PublishedType type, RecordRow row) =>
        new(row, type, RecordDocument.Read(type.Definition, row.Document));
}
