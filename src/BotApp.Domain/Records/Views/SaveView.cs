using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>
/// Saves a draft under a name, for oneself or for everybody. It replaces the view that it was made from, if the person
/// may change that one; else it becomes a new one.
/// </summary>
public static class SaveView
{
    public const int LongestName = 40;

    public static async Task<Outcome<View>> Run(
        AppDb db, SavedView draft, ViewSharing sharing, string name, Rights rights, DateTimeOffset now, CancellationToken cancellation)
    {
        var owner = draft.Row.OwnerId!.Value;
        var called = SafeText.Cap(SafeText.Line(name), LongestName);
        var refusals = await Refusals(db, draft, sharing, called, rights, cancellation).ToListAsync(cancellation);
        if (refusals.Count > 0)
        {
            return Outcome<View>.Refuse(refusals);
        }

        var view = await Replaced(db, draft, sharing, rights, cancellation);
        if (view is null)
        {
            view = new() { TypeId = draft.Row.TypeId, Name = called, Definition = "{}", CreatedById = owner, CreatedAt = now };
            db.Views.Add(view);
        }

        view.Name = called;
        view.OwnerId = sharing is ViewSharing.Own ? owner : null;
        view.Definition = draft.Row.Definition;
        view.UpdatedById = owner;
        view.UpdatedAt = now;
        db.Views.Remove(draft.Row);
        await db.SaveChangesAsync(cancellation);
        return view;
    }

    /// <summary>Everybody's views are made by whoever may build in one of their units.</summary>
    public static bool MayShare(Rights rights) =>
        rights.IsAdministrator || rights.Units.Any(unit => rights.MayAct(Role.Builder, unit));

    private static async IAsyncEnumerable<Refusal> Refusals(
        AppDb db, SavedView draft, ViewSharing sharing, string name, Rights rights,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (name.Length == 0)
        {
            yield return Refusal.At("name", "view.nameMissing");
        }

        if (sharing is ViewSharing.Everybody && !MayShare(rights))
        {
            yield return Refusal.At("sharing", "view.mayNotShare");
        }

        foreach (var wrong in CheckView.Of(draft.Type.Definition, draft.Definition))
        {
            yield return wrong;
        }

        var (type, owner, replaced) = (draft.Row.TypeId, sharing is ViewSharing.Own ? draft.Row.OwnerId : null, draft.Row.DraftOfId);
        if (await db.Views.AnyAsync(
            v => v.TypeId == type && v.Name == name && v.OwnerId == owner && !v.IsDraft && v.RemovedAt == null && v.Id != replaced, cancellation))
        {
            yield return Refusal.At("name", "view.nameTaken", ("name", name));
        }
    }

    private static async Task<View?> Replaced(
        AppDb db, SavedView draft, ViewSharing sharing, Rights rights, CancellationToken cancellation)
    {
        if (draft.Row.DraftOfId is not { } id
            || await FindView.Run(db, draft.Row.OwnerId!.Value, id, cancellation) is not { } before)
        {
            return null;
        }

        // An own copy of everybody's view leaves theirs alone.
        return before.IsShared && (sharing is ViewSharing.Own || !MayShare(rights)) ? null : before.Row;
    }
}
