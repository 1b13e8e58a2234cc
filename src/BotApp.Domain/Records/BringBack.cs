using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>Brings a withdrawn record back into lists, searches and rules, with everything it held.</summary>
public static class BringBack
{
    public static async Task<Outcome<LoadedRecord>> Run(
        AppDb db, Reach reach, long number, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRecord.For(db, reach, AccessAction.Withdraw, number, language, cancellation);
        if (found.IsRefused)
        {
            return found;
        }

        var record = found.Value;
        if (!record.IsWithdrawn)
        {
            return Refusal.Of("record.isNotWithdrawn", ("number", Digits.Of(number)));
        }

        record.Row.Status = RecordStatus.Live;
        var revision = new Revision { Kind = RevisionKind.BroughtBack, Document = record.Row.Document, At = now, PersonId = reach.PersonId };
        await StoreRevision.Run(db, record, revision, cancellation);
        return record;
    }
}
