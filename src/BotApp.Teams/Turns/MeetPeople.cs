using System.Collections.Concurrent;
using BotApp.Domain.People;
using BotApp.Domain.Records.Files;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Turns;

/// <summary>
/// Writes down who speaks, before the turn itself runs: the person, and (asking Teams' roster) which units they belong
/// to. What was seen unchanged before costs nothing: a turn that changes nothing writes nothing.
/// </summary>
public sealed class MeetPeople(
    ITransactions transactions, ITeamsWire wire, IShrinkPictures pictures, Stage stage, Administrators administrators)
{
    // Who belongs to no unit is asked for again after this long, not at every word they say.
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(10);

    // As many and as large as a record takes.
    private const int MostFiles = 10;
    private const int MostBytes = 10 * 1024 * 1024;

    private readonly ConcurrentDictionary<(long Workspace, string ObjectId), Caller> met = new();
    private readonly ConcurrentDictionary<(long Workspace, string ObjectId, string? Team), DateTimeOffset> asked = new();
    private readonly ConcurrentDictionary<(long Workspace, string Team), string> served = [];

    public async Task Run(long workspaceId, Turn turn, CancellationToken cancellation)
    {
        if (!met.TryGetValue((workspaceId, turn.Caller.AadObjectId), out var before) || before != turn.Caller)
        {
            if (administrators.Contains(turn.Caller.AadObjectId)
                || !await transactions.Read(workspaceId, (db, token) => IsKnown(db, turn.Caller, turn.Language, token), cancellation))
            {
                await transactions.Write(workspaceId, (db, token) => Identify(db, turn, token), cancellation);
            }

            met[(workspaceId, turn.Caller.AadObjectId)] = turn.Caller;
        }

        var key = (workspaceId, turn.Caller.AadObjectId, turn.Place.TeamId);
        var now = stage.Clock.GetUtcNow();
        if (turn is not (InstallTurn or RosterTurn) && (!asked.TryGetValue(key, out var last) || now - last > AskAgain))
        {
            asked[key] = now;
            await FindTeam(workspaceId, turn, cancellation);
            await FindUnits(workspaceId, turn, cancellation);
        }

        await Follow(workspaceId, turn.Place, cancellation);
    }

    /// <summary>The whole roster for a turn that changes it; null when there is none to read, or Teams does not give it.</summary>
    public async Task<IReadOnlyList<RosterMember>?> Roster(Turn turn, CancellationToken cancellation) =>
        turn is RosterTurn or InstallTurn { Step: not InstallStep.Removed } && turn.Place.TeamId is { } team
            ? await wire.Roster(turn.Place.ServiceUrl, turn.Caller.TenantId, team, cancellation)
            : null;

    /// <summary>What a person attached or pasted for us, fetched before the transaction; null when there is nothing.</summary>
    public async Task<IReadOnlyList<NewFile>?> Files(Turn turn, CancellationToken cancellation)
    {
        if (turn is not MessageTurn { BringsFiles: true, Files: var sent })
        {
            return null;
        }

        var files = new List<NewFile>();
        foreach (var file in sent.Take(MostFiles))
        {
            var fetched = new NewFile(file.Name, await wire.Fetch(file.DownloadUrl, MostBytes, cancellation));
            files.Add(fetched with { Thumbnail = await Thumbnail.Of(fetched, pictures, cancellation) });
        }

        return files;
    }

    private static Task<bool> IsKnown(AppDb db, Caller caller, Language language, CancellationToken cancellation) =>
        IdentifyPerson.IsKnown(db, caller.AadObjectId, caller.UserId, caller.Name, language, cancellation);

    private async Task<long> Identify(AppDb db, Turn turn, CancellationToken cancellation)
    {
        var now = stage.Clock.GetUtcNow();
        var person = await IdentifyPerson.Run(
            db, turn.Caller.AadObjectId, turn.Caller.UserId, turn.Caller.Name, turn.Language, now, cancellation);
        if (administrators.Contains(turn.Caller.AadObjectId))
        {
            await GrantRole.Run(db, null, person.Id, Role.Administrator, null, now, cancellation);
        }

        return person.Id;
    }

    /// <summary>Somebody speaks to us in a team that we were never told of: the news of the installation was lost.</summary>
    private async Task FindTeam(long workspaceId, Turn turn, CancellationToken cancellation)
    {
        if (turn.Place.TeamId is not { } team || await transactions.Read(
            workspaceId, (db, token) => db.Units.AnyAsync(u => u.TeamId == team && u.RemovedAt == null, token), cancellation))
        {
            return;
        }

        var roster = await wire.Roster(turn.Place.ServiceUrl, turn.Caller.TenantId, team, cancellation);
        await transactions.Write(workspaceId, async (db, token) =>
        {
            var now = stage.Clock.GetUtcNow();
            var unit = await InstallBot.Run(db, team, turn.Place.TeamName, turn.Place.ServiceUrl, null, now, token);
            await ReadRoster.Run(db, unit, Home.RosterChange.Seen(roster ?? []), RosterExtent.Part, now, token);
            return unit.Id;
        }, cancellation);
    }

    /// <summary>A team that moved says so also with turns that change nothing, and its alerts wait for that.</summary>
    private async Task Follow(long workspaceId, Place place, CancellationToken cancellation)
    {
        if (place.TeamId is not { } team || (served.TryGetValue((workspaceId, team), out var known) && known == place.ServiceUrl))
        {
            return;
        }

        if (await transactions.Read(workspaceId, (db, token) => db.Units.AnyAsync(u => u.TeamId == team && u.ServiceUrl != place.ServiceUrl, token), cancellation))
        {
            await transactions.Write(workspaceId, async (db, token) =>
            {
                var unit = await db.Units.SingleAsync(u => u.TeamId == team, token);
                unit.ServiceUrl = place.ServiceUrl;
                return unit.Id;
            }, cancellation);
        }

        served[(workspaceId, team)] = place.ServiceUrl;
    }

    private async Task FindUnits(long workspaceId, Turn turn, CancellationToken cancellation)
    {
        var units = await transactions.Read(workspaceId, (db, token) => UnitsToAsk(db, turn, token), cancellation);
        foreach (var unit in units)
        {
            // The turn of a team that moved says where it is served now; its unit learns of that afterwards.
            var url = turn.Place.TeamId == unit.TeamId ? turn.Place.ServiceUrl : unit.ServiceUrl;
            var member = await wire.Member(url, turn.Caller.TenantId, unit.TeamId, turn.Caller.UserId, cancellation);
            if (member is not null || turn.Place.TeamId == unit.TeamId)
            {
                await transactions.Write(workspaceId, (db, token) => Join(db, unit.Id, turn, member, token), cancellation);
            }
        }
    }

    /// <summary>The unit spoken in, if this person is new there; in a personal chat all units, if they belong to none yet.</summary>
    private static async Task<List<Unit>> UnitsToAsk(AppDb db, Turn turn, CancellationToken cancellation)
    {
        var person = await db.People.SingleAsync(p => p.AadObjectId == turn.Caller.AadObjectId, cancellation);
        var mine = await db.Memberships.Where(m => m.PersonId == person.Id && m.LeftAt == null && !m.IsGuest).Select(m => m.UnitId).ToListAsync(cancellation);
        var team = turn.Place.TeamId;
        return team is null && mine.Count > 0
            ? []
            : await db.Units.Where(u => u.RemovedAt == null && !mine.Contains(u.Id) && (team == null || u.TeamId == team)).ToListAsync(cancellation);
    }

    /// <summary>Who speaks in a channel is a member of its team, also when the roster cannot be read; then as a guest, until it can.</summary>
    private async Task<long> Join(AppDb db, long unitId, Turn turn, RosterMember? member, CancellationToken cancellation)
    {
        var unit = await db.Units.SingleAsync(u => u.Id == unitId, cancellation);
        var seen = new SeenMember(turn.Caller.AadObjectId, turn.Caller.UserId, member?.Name ?? turn.Caller.Name, member?.IsGuest ?? true);
        await ReadRoster.Run(db, unit, [seen], RosterExtent.Part, stage.Clock.GetUtcNow(), cancellation);
        return unit.Id;
    }
}
