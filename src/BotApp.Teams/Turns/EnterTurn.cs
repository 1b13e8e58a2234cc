using System.Collections.Concurrent;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Turns;

/// <summary>Who and where: finds the rows of a turn's workspace, person, unit and place.</summary>
public sealed class EnterTurn(ITransactions transactions, Stage stage)
{
    private readonly ConcurrentDictionary<string, long> workspaces = new(StringComparer.Ordinal);

    public async Task<long> Workspace(Turn turn, CancellationToken cancellation)
    {
        var tenant = turn.Caller.TenantId;
        if (workspaces.TryGetValue(tenant, out var known))
        {
            return known;
        }

        var id = await transactions.Write(0, (db, token) => OpenWorkspace.Run(db, tenant, turn.Language, stage.Clock.GetUtcNow(), token), cancellation);
        return workspaces.GetOrAdd(tenant, id);
    }

    public async Task<Scene> Scene(AppDb db, Turn turn, SceneKind kind, CancellationToken cancellation)
    {
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation);
        var me = await db.People.SingleAsync(p => p.AadObjectId == turn.Caller.AadObjectId, cancellation);
        var rights = await Rights.Of(db, me.Id, cancellation);
        var unit = turn.Place.TeamId is { } team
            ? await db.Units.FirstOrDefaultAsync(u => u.TeamId == team && u.RemovedAt == null, cancellation)
            : null;
        var here = AddressOf(turn);
        return new(db, turn, workspace, me, rights, kind switch
        {
            SceneKind.Reading => here,
            SceneKind.Writing => await Addresses.At(db, here, cancellation),
        }, unit, stage);
    }

    private static Address AddressOf(Turn turn) => new()
    {
        TenantId = turn.Caller.TenantId,
        ServiceUrl = turn.Place.ServiceUrl,
        Kind = turn.Place switch
        {
            { Kind: PlaceKind.Personal } => AddressKind.Personal,
            { ThreadRootId: not null } => AddressKind.Thread,
            _ => AddressKind.Channel,
        },
        ConversationId = turn.Place.ConversationId,
        ThreadRootId = turn.Place.ThreadRootId,
        TeamId = turn.Place.TeamId,
        UserId = turn.Place.Kind is PlaceKind.Personal ? turn.Caller.UserId : null,
        AadObjectId = turn.Place.Kind is PlaceKind.Personal ? turn.Caller.AadObjectId : null,
    };
}
