using System.Globalization;
using BotApp.Domain.Alerts;
using BotApp.Teams.Commands;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>The commands of this room: every button can be typed as well.</summary>
public static class AlertCommands
{
    /// <summary>alerts: the open episodes of the person's units.</summary>
    public static Task<Answer> Open(Scene scene, CancellationToken cancellation) => EpisodeList.Answer(scene, cancellation);

    /// <summary>acknowledge {number}: what the button 確認しました does.</summary>
    public static async Task<Answer> Acknowledge(Scene scene, string words, CancellationToken cancellation)
    {
        var (number, _) = NumberedWords.Read(words);
        if (number is null)
        {
            return NumberMissing(scene, Command.Acknowledge);
        }

        var found = await FindEpisode.ByNumber(scene.Db, scene.Rights, number, cancellation);
        return found.IsRefused
            ? scene.Refuse(found.Refusals)
            : AlertAnswer.Of(scene, await AcknowledgeEpisode.Run(
                scene.Db, scene.Rights, scene.Me.Id, found.Value.Id, scene.Stage.Alerts, scene.Now, cancellation));
    }

    /// <summary>close {number} {reason}.</summary>
    public static async Task<Answer> Close(Scene scene, string words, CancellationToken cancellation)
    {
        var (number, rest) = NumberedWords.Read(words);
        if (number is null)
        {
            return NumberMissing(scene, Command.Close);
        }

        var found = await FindEpisode.ByNumber(scene.Db, scene.Rights, number, cancellation);
        var (reason, note) = ReasonWords.Read(rest, scene.Words);
        return found.IsRefused
            ? scene.Refuse(found.Refusals)
            : AlertAnswer.Of(scene, await CloseEpisode.Run(
                scene.Db, scene.Rights, scene.Me.Id, found.Value.Id, reason, note, scene.Now, cancellation));
    }

    private static TextAnswer NumberMissing(Scene scene, Command command)
    {
        var example = string.Create(CultureInfo.InvariantCulture, $"{CommandWords.Shown(command, scene.Language)} 27");
        return scene.Tell("episode.numberMissing", ("example", example));
    }
}
