using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>The commands of this room.</summary>
public static class AlertCommands
{
    /// <summary>alerts: the open episodes of the person's units.</summary>
    public static Task<Answer> Open(Scene scene, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>acknowledge {number}: what the button 確認しました does.</summary>
    public static Task<Answer> Acknowledge(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>close {number} {reason}.</summary>
    public static Task<Answer> Close(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);
}
