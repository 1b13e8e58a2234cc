using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Views;

/// <summary>One step of building a view. What cannot be drawn in a list or makes no sense is refused.</summary>
public static class ChangeDraft
{
    public static async Task<Outcome<SavedView>> Run(
        AppDb db, long personId, long id, Func<SavedView, Outcome<ViewDefinition>> change, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindView.Run(db, personId, id, cancellation) is not { Row.IsDraft: true } draft)
        {
            return FindView.Missing;
        }

        var changed = change(draft);
        if (changed.IsRefused)
        {
            return Outcome<SavedView>.Refuse(changed.Refusals);
        }

        var refusals = CheckView.Of(draft.Type.Definition, changed.Value).ToList();
        if (refusals.Count > 0)
        {
            return Outcome<SavedView>.Refuse(refusals);
        }

        draft.Row.Definition = changed.Value.Write();
        draft.Row.UpdatedAt = now;
        draft.Row.UpdatedById = personId;
        return draft with { Definition = changed.Value };
    }
}
