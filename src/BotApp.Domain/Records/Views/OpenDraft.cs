using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>
/// Begins to build a view: from nothing, or from one that is to be changed. A person has one draft per type; it waits
/// until it is saved or begun anew, so that nothing is lost with a closed card.
/// </summary>
public static class OpenDraft
{
    public static async Task<View> Run(
        AppDb db, long personId, PublishedType type, SavedView? from, DateTimeOffset now, CancellationToken cancellation)
    {
        var draft = await db.Views.FirstOrDefaultAsync(v => v.IsDraft && v.OwnerId == personId && v.TypeId == type.Id, cancellation);
        if (draft is null)
        {
            draft = new() { TypeId = type.Id, Name = "", OwnerId = personId, IsDraft = true, Definition = "{}", CreatedById = personId, CreatedAt = now };
            db.Views.Add(draft);
        }

        draft.RemovedAt = null;
        draft.DraftOfId = from is { Row.IsDraft: false } ? from.Row.Id : null;
        draft.Name = from?.Row.Name ?? "";
        draft.Definition = (from?.Definition ?? new()).Write();
        draft.UpdatedById = personId;
        draft.UpdatedAt = now;
        await db.SaveChangesAsync(cancellation);
        return draft;
    }
}
