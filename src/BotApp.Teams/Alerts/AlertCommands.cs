using BotApp.Domain;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Requests;
using BotApp.Teams.Commands;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>The commands of this room: every button can be typed as well, as it reads, followed by the number.</summary>
public static class AlertCommands
{
    /// <summary>alerts: the open episodes of the person's units.</summary>
    public static Task<Answer> Open(Scene scene, CancellationToken cancellation) => EpisodeList.Answer(scene, cancellation);

    /// <summary>acknowledge {number}: what the button 確認しました does.</summary>
    public static Task<Answer> Acknowledge(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, async (episode, _) => AlertAnswer.Of(scene, await AcknowledgeEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, episode.Id, scene.Stage.Alerts, scene.Now, cancellation)), cancellation);

    /// <summary>電話した {number}, and what else the card offers to note.</summary>
    public static Task<Answer> Note(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, async (episode, rest) => rest.Length > 0
            ? scene.Tell("episode.onlyNumber", ("example", Example(line, episode)))
            : AlertAnswer.Of(scene, await NoteAct.Run(
                scene.Db, scene.Rights, scene.Me.Id, episode.Id, line.Act!.Value, scene.Stage.Alerts, scene.Now, cancellation)), cancellation);

    /// <summary>take over {number}.</summary>
    public static Task<Answer> TakeOver(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, async (episode, _) => AlertAnswer.Of(scene, await TakeOverEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, episode.Id, scene.Stage.Alerts, scene.Now, cancellation)), cancellation);

    /// <summary>close {number} {reason}.</summary>
    public static Task<Answer> Close(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, async (episode, rest) =>
        {
            var (reason, note) = ReasonWords.Read(rest, scene.Words);
            var closed = await CloseEpisode.Run(scene.Db, scene.Rights, scene.Me.Id, episode.Id, reason, note, scene.Now, cancellation);
            return closed.IsRefused && closed.Refusals.Any(r => r.Field is "reason")
                ? scene.Tell("episode.typeReason", ("example", Example(line, episode)), ("reasons", ReasonWords.Listed(scene.Words)))
                : AlertAnswer.Of(scene, closed);
        }, cancellation);

    /// <summary>The episode whose number was typed, or what to type instead.</summary>
    internal static async Task<Answer> Act(
        Scene scene, CommandLine line, Func<Episode, string, Task<Answer>> act, CancellationToken cancellation)
    {
        var (number, rest) = NumberedWords.Read(line.Words);
        if (number is null)
        {
            return scene.Tell("episode.numberMissing", ("example", $"{line.Word} 27"));
        }

        var found = await FindEpisode.ByNumber(scene.Db, scene.Rights, number, cancellation);
        return found.IsRefused
            ? await NotFound(scene, line, number.Value, found.Refusals, cancellation)
            : await act(found.Value, rest);
    }

    internal static string Example(CommandLine line, Episode episode) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{line.Word} {episode.Number}");

    /// <summary>Requests have numbers too, and theirs end as well: who meant one is told the words for it.</summary>
    private static async Task<Answer> NotFound(
        Scene scene, CommandLine line, long number, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (line.Command is not Command.Close
            || (await FindRequest.ByNumber(scene.Db, scene.Rights, scene.Me.Id, number, cancellation)).IsRefused)
        {
            return scene.Refuse(refusals);
        }

        var words = CommandWords.Shown(Command.CloseRequest, scene.Language);
        return scene.Tell("episode.closeRequest", ("number", $"{number}"), ("example", $"{words} {number} …"));
    }
}
