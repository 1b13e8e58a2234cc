using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>
/// The bot was installed or removed. Teams tells it twice; only the first telling finds something to do, so a team gets
/// one guiding card and a person one home card.
/// </summary>
public static class Installation
{
    public static Task<Answer> Run(Scene scene, InstallTurn turn, CancellationToken cancellation) => turn switch
    {
        { Step: InstallStep.Removed, Place.TeamId: { } team } => Removed(scene, team, cancellation),
        { Step: InstallStep.Removed } => Forgotten(scene, cancellation),
        { Place.TeamId: { } team } => Installed(scene, team, cancellation),
        _ => Welcome(scene, cancellation),
    };

    private static async Task<Answer> Installed(Scene scene, string team, CancellationToken cancellation)
    {
        var isNew = !await scene.Db.Units.AnyAsync(u => u.TeamId == team && u.RemovedAt == null, cancellation);
        var unit = await InstallBot.Run(
            scene.Db, team, scene.Turn.Place.TeamName, scene.Turn.Place.ServiceUrl, scene.Me.Id, scene.Now, cancellation);
        if (scene.Roster is { } roster)
        {
            await ReadRoster.Run(scene.Db, unit, RosterChange.Seen(roster), RosterExtent.Whole, scene.Now, cancellation);
        }

        return isNew ? new FaceAnswer(new(Face.Guide, unit.Id)) : new NoAnswer();
    }

    private static async Task<Answer> Removed(Scene scene, string team, CancellationToken cancellation)
    {
        await RemoveBot.Run(scene.Db, team, scene.Me.Id, scene.Now, cancellation);
        return new NoAnswer();
    }

    private static async Task<Answer> Welcome(Scene scene, CancellationToken cancellation)
    {
        var last = await scene.Db.Events
            .Where(e => e.PersonId == scene.Me.Id && e.UnitId == null
                && (e.Kind == EventKind.BotInstalled || e.Kind == EventKind.BotRemoved))
            .OrderByDescending(e => e.Id).Select(e => (EventKind?)e.Kind).FirstOrDefaultAsync(cancellation);
        if (last is EventKind.BotInstalled)
        {
            return new NoAnswer();
        }

        scene.Db.Appended.Add(new Event { Kind = EventKind.BotInstalled, At = scene.Now, PersonId = scene.Me.Id });
        return new FaceAnswer(new(Face.Home, scene.Me.Id));
    }

    /// <summary>The person took the bot out of their chat: nothing can go there until they open it again.</summary>
    private static async Task<Answer> Forgotten(Scene scene, CancellationToken cancellation)
    {
        var here = await Addresses.ToChange(scene.Db, scene.Here, cancellation);
        here.DeadSince = scene.Now;
        here.DeadReason = "wire.blockedByUser";
        scene.Db.Appended.Add(new Event { Kind = EventKind.BotRemoved, At = scene.Now, PersonId = scene.Me.Id });
        return new NoAnswer();
    }
}
