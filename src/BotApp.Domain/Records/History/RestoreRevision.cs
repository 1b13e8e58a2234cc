using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.History;

/// <summary>
/// Gives a record the values of an earlier revision again, as a new revision: nothing of the history is lost. Fields
/// that did not exist then become empty, as they were.
/// </summary>
public static class RestoreRevision
{
    public static async Task<Outcome<LoadedRecord>> Run(AppDb db, Reach reach, EarlierState wish, CancellationToken cancellation)
    {
        var found = await FindRecord.For(db, reach, AccessAction.Edit, wish.Number, wish.Language, cancellation);
        if (found.IsRefused)
        {
            return found;
        }

        var (record, number) = (found.Value, wish.Number);
        if (record.IsWithdrawn)
        {
            return WithdrawRecord.IsWithdrawn(number);
        }

        if (record.Row.Revision != wish.ExpectedRevision)
        {
            return Refusal.Of("record.changedMeanwhile", ("number", Digits.Of(number)));
        }

        if (wish.Revision >= record.Row.Revision || await ReadHistory.ValuesAt(db, record, wish.Revision, cancellation) is not { } then)
        {
            return Refusal.Of("record.noSuchRevision");
        }

        var values = Restorable(reach, record, then);
        var subject = await Subject(db, reach, record.Definition, values, cancellation);
        return subject.IsRefused
            ? Outcome<LoadedRecord>.Refuse(subject.Refusals)
            : await Store(db, reach, record, new(values, subject.Value, wish.Now), cancellation);
    }

    /// <summary>What this person may not fill in stays as it is.</summary>
    private static RecordValues Restorable(Reach reach, LoadedRecord record, RecordValues then) =>
        Seen.ToFill(reach, record.Type, Seen.Record(reach, record)).Definition.Fields
            .Aggregate(record.Values, (values, field) => values.With(field.Key, then[field.Key]));

    /// <summary>Whom it was about then must still be somebody whom this person may see.</summary>
    private static async Task<Outcome<LoadedRecord?>> Subject(
        AppDb db, Reach reach, RecordTypeDefinition definition, RecordValues then, CancellationToken cancellation)
    {
        if (then.Reference(definition.SubjectField) is not { } number)
        {
            return Outcome<LoadedRecord?>.Of(null);
        }

        return await FindRecord.Run(db, reach, number, cancellation) is { } subject
            ? Outcome<LoadedRecord?>.Of(subject)
            : FindRecord.Missing(number);
    }

    private static async Task<LoadedRecord> Store(AppDb db, Reach reach, LoadedRecord record, Restored restored, CancellationToken cancellation)
    {
        var (row, definition) = (record.Row, record.Definition);
        var values = await CompleteValues.Calculated(db, record with { Values = restored.Values }, restored.Now, cancellation);
        row.UnitId = restored.Subject?.Row.UnitId ?? row.UnitId;
        row.Version = record.Type.Version;
        row.SubjectNumber = restored.Subject?.Number;
        row.ObservedAt = values.Moment(definition.ObservedField) ?? row.ObservedAt;
        row.SearchKey = SearchText.Of(definition, values, restored.Subject);
        row.SortKey = SearchText.SortKey(definition, values);
        row.Document = RecordDocument.Write(definition, values);
        var after = record with { Values = values };
        await StoreRevision.Run(
            db, after, new() { Kind = RevisionKind.Restored, Document = row.Document, At = restored.Now, PersonId = reach.PersonId }, cancellation);
        await RenameSubject.Run(db, record, after, cancellation);
        await RollUp.Run(db, record, restored.Now, Followed.ByWhatFollows, cancellation);
        return after;
    }

    private sealed record Restored(RecordValues Values, LoadedRecord? Subject, DateTimeOffset Now);
}
