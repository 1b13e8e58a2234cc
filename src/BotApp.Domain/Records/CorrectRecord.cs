using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>
/// Changes a record (訂正), also to another subject when the reading was put at the wrong one. Stored only if the
/// record is still as the form showed it; nobody overwrites what they have not seen.
/// </summary>
public static class CorrectRecord
{
    /// <param name="number">From the card; a record that this person may not see is answered as a missing one.</param>
    /// <param name="expectedRevision">The revision that the form was drawn from.</param>
    public static async Task<EntryResult> Run(
        AppDb db, Entry entry, long number, long expectedRevision, CancellationToken cancellation)
    {
        var found = await FindRecord.For(db, entry.Reach, AccessAction.Edit, number, entry.Language, cancellation);
        if (found.IsRefused || found.Value.Type.Id != entry.Type.Id)
        {
            return EntryResult.Refuse(found.IsRefused ? found.Refusals[0] : FindRecord.Missing(number));
        }

        var before = found.Value;

        if (before.IsWithdrawn)
        {
            return EntryResult.Refuse(Refusal.Of("record.withdrawnMeanwhile", ("number", Digits.Of(number))));
        }

        if (before.Row.Revision != expectedRevision)
        {
            return new(null, [], [], await ReadClash.Run(db, Seen.Record(entry.Reach, before)!, expectedRevision, cancellation));
        }

        var verdict = await ReadEntry.Run(db, entry, before, cancellation);
        if (!verdict.IsAccepted)
        {
            return EntryResult.Ask(verdict);
        }

        return EntryResult.Of(await ChangesNothing(db, verdict, before, cancellation)
            ? before
            : await StoreEntry.Run(db, entry, verdict, before, cancellation));
    }

    /// <summary>Saving as it was is still an answer where a typed value waits to be confirmed.</summary>
    private static async Task<bool> ChangesNothing(AppDb db, Verdict verdict, LoadedRecord before, CancellationToken cancellation) =>
        verdict.Values.Equals(before.Values)
        && verdict.UnitId == before.Row.UnitId
        && (await ReadHistory.Typed(db, before, cancellation)).NotStored.Count == 0;
}
