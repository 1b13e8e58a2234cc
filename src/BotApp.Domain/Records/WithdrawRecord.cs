using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>Takes a record out of lists, searches and rules, with a reason. It stays readable under its number.</summary>
public static class WithdrawRecord
{
    public const int LongestReason = 200;

    public static async Task<Outcome<LoadedRecord>> Run(
        AppDb db, Reach reach, long number, string reason, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRecord.For(db, reach, AccessAction.Withdraw, number, language, cancellation);
        if (found.IsRefused)
        {
            return found;
        }

        var record = found.Value;
        if (record.IsWithdrawn)
        {
            return IsWithdrawn(number);
        }

        var why = SafeText.Cap(SafeText.Line(reason), LongestReason);
        if (why.Length == 0)
        {
            return Refusal.At("reason", "record.withdrawNeedsReason");
        }

        return MyNumber.IsIn(why)
            ? Refusal.At("reason", "record.reasonMyNumber")
            : await Withdraw(db, reach, record, why, now, cancellation);
    }

    public static Refusal IsWithdrawn(long number) =>
        Refusal.Of("record.isWithdrawn", ("number", Digits.Of(number)));

    private static async Task<Outcome<LoadedRecord>> Withdraw(
        AppDb db, Reach reach, LoadedRecord record, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        record.Row.Status = RecordStatus.Withdrawn;
        var revision = new Revision
        {
            Kind = RevisionKind.Withdrawn,
            Document = record.Row.Document,
            At = now,
            PersonId = reach.PersonId,
            Reason = reason,
        };
        await StoreRevision.Run(db, record, revision, cancellation);
        return record;
    }
}
