using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records;

/// <summary>Numbers run through the whole workspace.</summary>
public static class RecordNumbers
{
    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<long?>>> Type = new(() =>
        EF.CompileAsyncQuery((AppDb db, long number, CancellationToken token) =>
            db.Set<RecordNumber>().Where(n => n.Number == number).Select(n => (long?)n.TypeId).SingleOrDefault()));

    /// <summary>The next number, given to a record of this type.</summary>
    public static async Task<long> Give(AppDb db, long typeId, CancellationToken cancellation)
    {
        var number = await NextNumber.Of(db, "record", cancellation);
        db.Set<RecordNumber>().Add(new() { WorkspaceId = db.WorkspaceId, Number = number, TypeId = typeId });
        return number;
    }

    /// <summary>The type of the record with this number, or null when there is none.</summary>
    public static Task<long?> TypeOf(AppDb db, long number, CancellationToken cancellation) => Type.On(db)(db, number, cancellation);
}
