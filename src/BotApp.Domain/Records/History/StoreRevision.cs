using BotApp.Domain.Events;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.History;

/// <summary>Writes a change of a record: its row, its revision and its event, together.</summary>
internal static class StoreRevision
{
    public static async Task Run(AppDb db, LoadedRecord record, Revision revision, CancellationToken cancellation)
    {
        Touch(record.Row, revision);
        await Write(new(db, record.Type.Id), record.Row, revision.Kind, cancellation);
        Name(record, revision);
        revision.WorkspaceId = db.WorkspaceId;
        db.Appended.Add(revision);
        db.Appended.Add(EventOf(record, revision));
        await RollUp.Run(db, record, revision.At, Followed.ByWhatFollows, cancellation);
    }

    /// <summary>The same for many new records of one type, by the prepared path.</summary>
    public static async Task RunMany(
        AppDb db, IReadOnlyList<(LoadedRecord Record, Revision Revision)> drafts, Followed followed, CancellationToken cancellation)
    {
        foreach (var (record, revision) in drafts)
        {
            Touch(record.Row, revision);
            Name(record, revision);
        }

        var (typeId, records) = (drafts.Select(d => d.Record.Type.Id).Distinct().Single(), drafts.Select(d => d.Record.Row).ToList());
        var events = drafts.Select(d => EventOf(d.Record, d.Revision)).ToList();
        List<ManyRows> rows =
        [
            RecordNumbers.Rows(db, typeId, records.Select(r => r.Number)),
            .. new RecordTable(db, typeId).Rows(records),
            ManyEntities.Rows<Revision>(db, [.. drafts.Select(d => d.Revision)]),
        ];
        if (followed is Followed.ByNothing)
        {
            rows.Add(ManyEntities.Rows<Event>(db, events));
        }
        else
        {
            events.ForEach(db.Appended.Add);
        }

        await db.Dialect.Insert(db, rows, cancellation);
        await RollUpOnce(db, [.. drafts.Select(d => d.Record)], followed, cancellation);
    }

    /// <summary>A thousand movements of one article are one new stock.</summary>
    private static async Task RollUpOnce(AppDb db, IReadOnlyList<LoadedRecord> records, Followed followed, CancellationToken cancellation)
    {
        var references = records[0].Definition.LiveFields().Where(f => f.Kind is FieldKind.Reference).Select(f => f.Key).ToList();
        foreach (var record in records.DistinctBy(r => string.Join(',', references.Select(key => r.Values.Reference(key)))))
        {
            await RollUp.Run(db, record, record.Row.UpdatedAt, followed, cancellation);
        }
    }

    private static void Touch(RecordRow row, Revision revision)
    {
        row.UpdatedAt = revision.At;
        row.UpdatedById = revision.PersonId;
    }

    private static void Name(LoadedRecord record, Revision revision)
    {
        revision.RecordNumber = record.Number;
        revision.Number = record.Row.Revision;
        revision.TypeId = record.Type.Id;
        revision.TypeVersion = record.Row.Version;
    }

    private static Event EventOf(LoadedRecord record, Revision revision) => new()
    {
        Kind = EventOf(revision.Kind),
        At = revision.At,
        PersonId = revision.PersonId,
        UnitId = record.Row.UnitId,
        RecordNumber = record.Number,
        Revision = record.Row.Revision,
    };

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
        RevisionKind.Corrected or RevisionKind.BroughtBack or RevisionKind.Restored => EventKind.RecordCorrected,
        RevisionKind.Withdrawn => EventKind.RecordWithdrawn,
    };
}
