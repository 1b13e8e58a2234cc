using BotApp.Domain;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Alerts;

/// <summary>The verbs of this room. Buttons stand on shared cards, so none carries an opId: the state decides.</summary>
public static class AlertVerbs
{
    public static bool OnlyReads(string verb) => verb switch
    {
        "alert.acknowledge" or "alert.note" or "alert.handOver" or "alert.takeOver" or "alert.close" => false,
        _ => true,
    };

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "alert.view" or "alert.open" => Show(scene, turn, cancellation),
        "alert.call" => ShowCall(scene, turn, cancellation),
        "alert.acknowledge" => Acknowledge(scene, turn, cancellation),
        "alert.note" => Note(scene, turn, cancellation),
        "alert.handingOver" => HandingOver(scene, turn, cancellation),
        "alert.handOver" => HandOver(scene, turn, cancellation),
        "alert.takeOver" => TakeOver(scene, turn, cancellation),
        "alert.closing" => Closing(scene, turn, cancellation),
        "alert.close" => Close(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };

    private static async Task<Answer> Show(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindEpisode.ById(scene.Db, scene.Rights, turn.Number("episode"), cancellation);
        return found.IsRefused ? scene.Refuse(found.Refusals) : new FaceAnswer(new(Face.Episode, found.Value.Id, EpisodeFace.Live));
    }

    private static async Task<Answer> ShowCall(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindEpisode.ById(scene.Db, scene.Rights, turn.Number("episode"), cancellation);
        return found.IsRefused
            ? scene.Refuse(found.Refusals)
            : new FaceAnswer(new(Face.EpisodeCall, found.Value.Id, EpisodeCall.Read(turn.Text("call"))?.Write()));
    }

    private static async Task<Answer> Acknowledge(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        AlertAnswer.Of(scene, await AcknowledgeEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, turn.Number("episode"), scene.Stage.Alerts, scene.Now, cancellation));

    private static async Task<Answer> TakeOver(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        AlertAnswer.Of(scene, await TakeOverEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, turn.Number("episode"), scene.Stage.Alerts, scene.Now, cancellation));

    private static async Task<Answer> Note(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Enum.TryParse<EpisodeAct>(turn.Text("act"), out var act) && Enum.IsDefined(act)
            ? AlertAnswer.Of(scene, await NoteAct.Run(
                scene.Db, scene.Rights, scene.Me.Id, turn.Number("episode"), act, scene.Stage.Alerts, scene.Now, cancellation))
            : await Verbs.Unknown(scene);

    private static async Task<Answer> HandingOver(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindEpisode.ToActOn(scene.Db, scene.Rights, turn.Number("episode"), cancellation);
        return found.IsRefused
            ? scene.Refuse(found.Refusals)
            : found.Value.IsOpen ? await AlertForms.HandOver(scene, found.Value, turn, [], cancellation) : AlertAnswer.Ended(scene, found.Value);
    }

    private static async Task<Answer> HandOver(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        long? person = long.TryParse(turn.Typed("person"), System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;
        var handed = await HandOverEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, turn.Number("episode"), person, scene.Stage.Alerts, scene.Now, cancellation);
        return await Answer(scene, turn, handed, (episode, refusals) => AlertForms.HandOver(scene, episode, turn, refusals, cancellation), cancellation);
    }

    private static async Task<Answer> Closing(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindEpisode.ToActOn(scene.Db, scene.Rights, turn.Number("episode"), cancellation);
        return found.IsRefused
            ? scene.Refuse(found.Refusals)
            : found.Value.IsOpen ? AlertForms.Close(scene, found.Value, turn, []) : AlertAnswer.Ended(scene, found.Value);
    }

    private static async Task<Answer> Close(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var closed = await CloseEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, turn.Number("episode"), ReasonWords.FromKey(turn.Typed("reason")), turn.Typed("note"),
            scene.Now, cancellation);
        return await Answer(
            scene, turn, closed, (episode, refusals) => Task.FromResult(AlertForms.Close(scene, episode, turn, refusals)), cancellation);
    }

    /// <summary>A refusal at a field gives the form back with everything kept.</summary>
    private static async Task<Answer> Answer(
        Scene scene, ActionTurn turn, Outcome<Acted> acted, Func<Episode, IReadOnlyList<Refusal>, Task<DialogAnswer>> form,
        CancellationToken cancellation)
    {
        if (acted.IsRefused && acted.Refusals.All(r => r.Field is not null))
        {
            var episode = await FindEpisode.ById(scene.Db, scene.Rights, turn.Number("episode"), cancellation);
            return await form(episode.Value, acted.Refusals);
        }

        return AlertAnswer.Of(scene, acted);
    }
}
