using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Home;

/// <summary>試験通知: sends a rehearsal to the alerts channel and to the named nurses, so that silence is not taken for health.</summary>
public static class TestAlertCommand
{
    public static async Task<Answer> Run(Scene scene, CancellationToken cancellation) =>
        scene.Unit is { } unit ? await Run(scene, unit.Id, cancellation) : scene.Tell("guide.testInTeam");

    public static async Task<Answer> Run(Scene scene, long unitId, CancellationToken cancellation)
    {
        if (!scene.Rights.IsAdministrator && !scene.Rights.MayAct(Role.Nurse, unitId))
        {
            return scene.Tell("guide.onlyAdministratorTests");
        }

        if (await BoundChannel.Of(scene.Db, unitId, ChannelPurpose.Alerts, cancellation) is not { } channel)
        {
            return scene.Tell("guide.testNeedsChannel");
        }

        scene.Db.Appended.Add(new Event { Kind = EventKind.AlertTested, At = scene.Now, PersonId = scene.Me.Id, UnitId = unitId });
        Send.Post(scene.Db, channel, new(Face.TestAlert, unitId), scene.Workspace.Language, scene.Now);
        return scene.Turn is ActionTurn ? new FaceAnswer(new(Face.Guide, unitId)) : new NoAnswer();
    }
}
