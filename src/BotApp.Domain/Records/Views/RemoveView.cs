using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>Takes a view away, with the posts that were planned for it. The records are not touched.</summary>
public static class RemoveView
{
    /// <summary>Known before anybody is asked whether they are sure.</summary>
    public static Refusal? WhyNot(SavedView view, Rights rights) =>
        view.IsShared && !SaveView.MayShare(rights) ? Refusal.Of("view.mayNotRemove") : null;

    public static async Task<Outcome<SavedView>> Run(
        AppDb db, long personId, Rights rights, long id, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindView.Run(db, personId, id, cancellation) is not { } view)
        {
            return FindView.Missing;
        }

        if (WhyNot(view, rights) is { } refusal)
        {
            return refusal;
        }

        view.Row.RemovedAt = now;
        view.Row.RemovedById = personId;
        foreach (var pin in await db.ViewPins.Where(p => p.ViewId == id && p.EndedAt == null).ToListAsync(cancellation))
        {
            pin.EndedAt = now;
            pin.EndedById = personId;
        }

        return view;
    }
}
