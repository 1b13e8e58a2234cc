using BotApp.Domain.Events;
using BotApp.Domain.Records.Recalculations;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// A record was stored or withdrawn: records that it points to and that sum over such records (在庫 = 入庫 − 出庫) are
/// calculated again in the same transaction, and judged as if they had been saved.
/// </summary>
internal static class RollUp
{
    // A movement, its article, the article's group, the store: sums over sums end here.
    private const int Furthest = 4;

    /// <param name="followed">Whether rules judge what changed.</param>
    public static Task Run(AppDb db, LoadedRecord stored, DateTimeOffset now, Followed followed, CancellationToken cancellation) =>
        Run(db, stored, new(now, stored.Row.UpdatedById, followed), 0, cancellation);

    private static async Task Run(AppDb db, LoadedRecord stored, Cause cause, int distance, CancellationToken cancellation)
    {
        var pointers = stored.Definition.LiveFields().Where(f => f.Kind is FieldKind.Reference && distance < Furthest);
        foreach (var pointer in pointers.DistinctBy(f => stored.Values.Reference(f.Key)))
        {
            if (stored.Values.Reference(pointer.Key) is { } number && number != stored.Number
                && await SumsOver(db, pointer, stored, cancellation)
                && await LoadRecord.Run(db, number, cancellation) is { } target
                && await Recalculate.Run(db, target, cause.At, cancellation) is { } changed)
            {
                Say(db, changed, cause);
                await Run(db, changed, cause, distance + 1, cancellation);
            }
        }
    }

    private static void Say(AppDb db, LoadedRecord changed, Cause cause)
    {
        if (cause.Followed is Followed.ByWhatFollows)
        {
            db.Appended.Add(new Event
            {
                Kind = EventKind.RecordRecalculated,
                At = cause.At,
                PersonId = cause.PersonId,
                UnitId = changed.Row.UnitId,
                RecordNumber = changed.Number,
            });
        }
    }

    /// <summary>Few registers do, and then the record that is pointed to need not be read.</summary>
    private static async Task<bool> SumsOver(AppDb db, Field pointer, LoadedRecord stored, CancellationToken cancellation) =>
        await FindType.ByKey(db, pointer.Target!, cancellation) is { } target
        && Calculate.RelatedTypes(target.Definition).Contains(stored.Type.Key, StringComparer.Ordinal);

    /// <param name="PersonId">Who changed the record that began it.</param>
    private sealed record Cause(DateTimeOffset At, long? PersonId, Followed Followed);
}
