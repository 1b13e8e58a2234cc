using System.Collections.Concurrent;
using BotApp.Domain.Audit;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Turns;

/// <summary>
/// Who and where: finds the rows of a turn's workspace, person, unit and place; and when the turn leaves, notes for the
/// audit whose records it showed.
/// </summary>
public sealed class EnterTurn(ITransactions transactions, Stage stage, ReadsToSeal reads)
{
    private const int MostStandings = 5_000;

    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<Workspace>>> WorkspaceOfTurn = new(() =>
        EF.CompileAsyncQuery((AppDb db, long id, CancellationToken token) => db.Set<Workspace>().AsNoTracking().Single(w => w.Id == id)));

    private static readonly ReadyQuery<Func<AppDb, string, CancellationToken, Task<Person>>> PersonOfTurn = new(() =>
        EF.CompileAsyncQuery((AppDb db, string id, CancellationToken token) => db.Set<Person>().AsNoTracking().Single(p => p.AadObjectId == id)));

    private static readonly ReadyQuery<Func<AppDb, string, CancellationToken, Task<Unit?>>> UnitOfTurn = new(() =>
        EF.CompileAsyncQuery((AppDb db, string team, CancellationToken token) =>
            db.Set<Unit>().FirstOrDefault(u => u.TeamId == team && u.RemovedAt == null)));

    private readonly RepeatedReads refreshed = new();
    private readonly ConcurrentDictionary<string, long> workspaces = new(StringComparer.Ordinal);
    private readonly Remembered<(long Workspace, string ObjectId, string? Team), Standing> standings = new(MostStandings, db => db.Ground);

    public async Task<long> Workspace(Turn turn, CancellationToken cancellation)
    {
        var tenant = turn.Caller.TenantId;
        if (workspaces.TryGetValue(tenant, out var known))
        {
            return known;
        }

        var id = await transactions.Read(0, (db, token) => OpenWorkspace.Find(db, tenant, token), cancellation)
            ?? await transactions.Write(0, (db, token) => OpenWorkspace.Run(db, tenant, turn.Language, stage.Clock.GetUtcNow(), token), cancellation);
        return workspaces.GetOrAdd(tenant, id);
    }

    public async Task<Scene> Scene(AppDb db, Turn turn, SceneKind kind, CancellationToken cancellation)
    {
        var key = (db.WorkspaceId, turn.Caller.AadObjectId, turn.Place.TeamId);
        var (workspace, me, rights, unit) = await standings.Of(db, key, () => Standing(db, key.AadObjectId, key.TeamId, cancellation));
        if (db.Trace is { } trace)
        {
            trace.PersonId = me.Id;
        }

        var here = AddressOf(turn);
        var scene = new Scene(db, turn, workspace, me, rights, here, unit, stage);
        return kind switch
        {
            SceneKind.Reading => scene,
            // What a turn may change is its own to change, never what others remember.
            SceneKind.Writing => scene with { Here = await Here(db, here, cancellation), Unit = await UnitToChange(db, turn, cancellation) },
        };
    }

    /// <summary>Costs nothing where nobody's record was shown; what is noted is written after the answer.</summary>
    public void Leave(long workspaceId, Turn turn, TurnTrace trace)
    {
        foreach (var some in trace.Shown)
        {
            var read = new PendingRead(workspaceId, trace.PersonId, some.Key.How, some.Key.TypeId, [.. some], stage.Clock.GetUtcNow(), trace.TurnId);
            if (turn is not ActionTurn { Surface: Surface.Refresh } || refreshed.IsNew(read))
            {
                reads.Add(read);
            }
        }
    }

    private static async Task<Standing> Standing(AppDb db, string objectId, string? team, CancellationToken cancellation)
    {
        var workspace = await WorkspaceOfTurn.On(db)(db, db.WorkspaceId, cancellation);
        var me = await PersonOfTurn.On(db)(db, objectId, cancellation);
        return new(workspace, me, await Rights.Of(db, me.Id, cancellation), await Unit(db, team, cancellation));
    }

    private static async Task<Address> Here(AppDb db, Address here, CancellationToken cancellation)
    {
        if (here.Kind is AddressKind.Thread)
        {
            await Addresses.WakeChannelOf(db, here, cancellation);
        }

        return await Addresses.At(db, here, cancellation);
    }

    private static async Task<Unit?> UnitToChange(AppDb db, Turn turn, CancellationToken cancellation)
    {
        var unit = await Unit(db, turn.Place.TeamId, cancellation);
        if (unit is not null)
        {
            unit.ServiceUrl = turn.Place.ServiceUrl;
        }

        return unit;
    }

    private static async Task<Unit?> Unit(AppDb db, string? team, CancellationToken cancellation) =>
        team is null ? null : await UnitOfTurn.On(db)(db, team, cancellation);

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
