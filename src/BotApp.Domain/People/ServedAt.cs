using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>
/// Teams can serve a team at another address from one day to the next, and says so with every turn from there (the unit
/// keeps it). What goes to its channels and threads goes there, not where nobody listens any more.
/// </summary>
public static class ServedAt
{
    private const int MostRemembered = 5_000;

    private static readonly ReadyQuery<Func<AppDb, long, string, CancellationToken, Task<string?>>> UrlOf = new(() =>
        EF.CompileAsyncQuery((AppDb db, long workspace, string team, CancellationToken token) => db.Set<Unit>().IgnoreQueryFilters()
            .Where(u => u.WorkspaceId == workspace && u.TeamId == team).Select(u => u.ServiceUrl).FirstOrDefault()));

    private static readonly Remembered<(long Workspace, string Team), string?> Urls = new(MostRemembered, db => db.Ground);

    /// <returns>The service URL for a message to this address. For the loop, which works for all workspaces.</returns>
    public static async Task<string> Now(AppDb db, Address address, CancellationToken cancellation) =>
        address.TeamId is { } team
            ? await Urls.Of(db, (address.WorkspaceId, team), () => UrlOf.On(db)(db, address.WorkspaceId, team, cancellation)) ?? address.ServiceUrl
            : address.ServiceUrl;
}
