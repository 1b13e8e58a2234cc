using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The language of what many see.</summary>
public static class WorkspaceLanguage
{
    private const int MostRemembered = 2_000;

    private static readonly Remembered<long, Language> Workspaces = new(MostRemembered, db => db.Ground);

    public static async Task<Language> Of(AppDb db, CancellationToken cancellation) => await Workspaces.Of(
        db, db.WorkspaceId, () => db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.Language).SingleAsync(cancellation));
}
