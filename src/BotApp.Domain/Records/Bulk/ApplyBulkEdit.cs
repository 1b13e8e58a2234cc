using BotApp.Domain.Events;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Bulk;

/// <summary>Sets the field in every record that can take it and that nobody changed since; each gets a revision as if corrected by hand.</summary>
public static class ApplyBulkEdit
{
    public static async Task<Outcome<BulkEdit>> Run(AppDb db, BulkWish wish, long viewId, CancellationToken cancellation)
    {
        if (wish.Records.Count > BulkWish.Most)
        {
            return Refusal.Of("bulk.tooMany", ("most", $"{BulkWish.Most}"));
        }

        var changes = new List<BulkChange>();
        foreach (var seen in wish.Records.DistinctBy(r => r.Number))
        {
            if (await WeighBulkEdit.Weigh(db, wish, seen, cancellation) is ({ IsChanged: true } line, { } weighed) && (wish.IsConfirmed || !line.IsAsked))
            {
                await StoreEntry.Run(db, wish.Entry, weighed.Verdict, weighed.Record, cancellation);
                changes.Add(new() { RecordNumber = seen.Number, Before = seen.Revision, After = weighed.Record.Row.Revision });
            }
        }

        return changes.Count == 0 ? Refusal.Of("bulk.nothing") : await Keep(db, wish, viewId, changes, cancellation);
    }

    private static async Task<BulkEdit> Keep(AppDb db, BulkWish wish, long viewId, List<BulkChange> changes, CancellationToken cancellation)
    {
        var (entry, person) = (wish.Entry, wish.Entry.Reach.PersonId);
        var edit = new BulkEdit
        {
            TypeId = entry.Type.Id,
            ViewId = viewId,
            Field = wish.Field.Key,
            Count = changes.Count,
            At = entry.Now,
            PersonId = person,
        };
        db.BulkEdits.Add(edit);
        await db.SaveChangesAsync(cancellation);
        changes.ForEach(change => change.BulkEditId = edit.Id);
        db.BulkChanges.AddRange(changes);
        db.Appended.Add(new Event { Kind = EventKind.BulkEdited, At = entry.Now, PersonId = person, AboutId = edit.Id });
        return edit;
    }
}
