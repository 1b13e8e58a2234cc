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

    /// <summary>As many numbers as records of this type are stored together.</summary>
    /// <returns>The first of them.</returns>
    public static async Task<long> Give(AppDb db, long typeId, int count, CancellationToken cancellation)
    {
        var first = await NextNumber.LastOf(db, "record", count, cancellation) - count + 1;
        var numbers = Enumerable.Range(0, count).Select(i => new RecordNumber { Number = first + i, TypeId = typeId });
        await ManyEntities.Insert<RecordNumber>(db, [.. numbers], cancellation);
        return first;
    }

    /// <summary>The type of the record with this number, or null when there is none.</summary>
    public static async Task<long?> TypeOf(AppDb db, long number, CancellationToken cancellation)
    {
        await using var type = db.Statement(
            """SELECT "TypeId" FROM "record_numbers" WHERE "WorkspaceId" = @workspace AND "Number" = @number""",
            ("workspace", db.WorkspaceId), ("number", number));
        return await type.ExecuteScalarAsync(cancellation) as long?;
    }
}
