using BotApp.Domain.Events;
using BotApp.Domain.Records.History;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Bulk;

/// <summary>
/// Takes a bulk edit back in one step: every record gets the values from before it as a new revision. A record that
/// somebody changed since is left as it is and counted.
/// </summary>
public static class UndoBulkEdit
{
    public static async Task<Outcome<BulkEdit>> Run(
        AppDb db, Reach reach, long id, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await db.BulkEdits.FirstOrDefaultAsync(e => e.Id == id && e.PersonId == reach.PersonId, cancellation) is not { } edit)
        {
            return Refusal.Of("bulk.missing");
        }

        if (edit.UndoneAt is not null)
        {
            return edit;
        }

        foreach (var change in await db.BulkChanges.Where(c => c.BulkEditId == id).OrderBy(c => c.RecordNumber).ToListAsync(cancellation))
        {
            var before = new EarlierState(change.RecordNumber, change.Before, change.After, language, now);
            edit.LeftAlone += (await RestoreRevision.Run(db, reach, before, cancellation)).IsRefused ? 1 : 0;
        }

        edit.UndoneAt = now;
        edit.UndoneById = reach.PersonId;
        db.Appended.Add(new Event { Kind = EventKind.BulkEdited, At = now, PersonId = reach.PersonId, AboutId = id });
        return edit;
    }
}
