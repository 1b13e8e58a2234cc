using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Numbers run through the whole workspace.</summary>
public static class RecordNumbers
{
    /// <summary>The next number, given to a record of this type.</summary>
    public static async Task<long> Give(AppDb db, long typeId, CancellationToken cancellation)
    {
        var number = await NextNumber.Of(db, "record", cancellation);
        db.Appended.Add(new RecordNumber { WorkspaceId = db.WorkspaceId, Number = number, TypeId = typeId });
        return number;
    }

    /// <summary>As many numbers as records are stored together; each is to be kept with <see cref="Rows"/>.</summary>
    /// <returns>The first of them.</returns>
    public static async Task<long> First(AppDb db, int count, CancellationToken cancellation) =>
        await NextNumber.LastOf(db, "record", count, cancellation) - count + 1;

    /// <summary>Numbers that were given to records of this type, to be written together with the records.</summary>
    public static ManyRows Rows(AppDb db, long typeId, IEnumerable<long> numbers) =>
        ManyEntities.Rows<RecordNumber>(db, [.. numbers.Select(number => new RecordNumber { Number = number, TypeId = typeId })]);

    /// <summary>The type of the record with this number, or null when there is none.</summary>
    public static async Task<long?> TypeOf(AppDb db, long number, CancellationToken cancellation)
    {
        await using var type = db.Statement(
            """SELECT "TypeId" FROM "record_numbers" WHERE "WorkspaceId" = @workspace AND "Number" = @number""",
            ("workspace", db.WorkspaceId), ("number", number));
        return await type.ExecuteScalarAsync(cancellation) as long?;
    }
}
