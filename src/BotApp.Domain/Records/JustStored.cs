using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>A record as this transaction stored it last: what follows from that need not read it again. To look at only.</summary>
internal static class JustStored
{
    public static void Keep(AppDb db, LoadedRecord record) => db.Held[Key(record.Number)] = record;

    /// <summary>It is being written in another way.</summary>
    public static void Drop(AppDb db, long number) => db.Held.Remove(Key(number));

    /// <summary>Read, where it was stored before this transaction.</summary>
    public static Task<LoadedRecord?> Or(AppDb db, long number, CancellationToken cancellation) =>
        db.Held.TryGetValue(Key(number), out var held) ? Task.FromResult((LoadedRecord?)held) : LoadRecord.Run(db, number, cancellation);

    private static (Type, long) Key(long number) => (typeof(LoadedRecord), number);
}
