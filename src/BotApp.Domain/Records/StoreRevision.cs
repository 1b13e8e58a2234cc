using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Writes a change of a record: its row, its revision and its event, together.</summary>
internal static class StoreRevision
{
    public static async Task Run(AppDb db, LoadedRecord record, Revision revision, CancellationToken cancellation)
    {
        var row = record.Row;
        row.UpdatedAt = revision.At;
        row.UpdatedById = revision.PersonId;
        await Write(new(db, record.Type.Id), row, revision.Kind, cancellation);
        revision.WorkspaceId = db.WorkspaceId;
        revision.RecordNumber = row.Number;
        revision.Number = row.Revision;
        revision.TypeId = record.Type.Id;
        revision.TypeVersion = row.Version;
        db.Revisions.Add(revision);
        db.Events.Add(new()
        {
            Kind = EventOf(revision.Kind),
            At = revision.At,
            PersonId = revision.PersonId,
            UnitId = row.UnitId,
            RecordNumber = row.Number,
            Revision = row.Revision,
        });
        await RollUp.Run(db, record, revision.At, cancellation);
    }

    private static async Task Write(RecordTable table, RecordRow row, RevisionKind kind, CancellationToken cancellation)
    {
        if (kind is RevisionKind.Created)
        {
            await table.Insert(row, cancellation);
        }
        else if (!await table.Update(row, row.Revision, cancellation))
        {
            // Writes of one workspace run one after the other, and the revision was compared a moment ago.
            throw new InvalidOperationException($"Record {row.Number} changed inside its own transaction.");
        }
    }

    private static EventKind EventOf(RevisionKind kind) => kind switch
    {
        RevisionKind.Created => EventKind.RecordSaved,
        RevisionKind.Corrected or RevisionKind.BroughtBack => EventKind.RecordCorrected,
        RevisionKind.Withdrawn => EventKind.RecordWithdrawn,
    };
}
