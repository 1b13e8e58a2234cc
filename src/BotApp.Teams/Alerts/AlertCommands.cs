using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>The commands of this room.</summary>
public static class AlertCommands
{
    /// <summary>alerts: the open episodes of the person's units.</summary>
    public static Task<Answer> Open(Scene scene, CancellationToken cancellation) => Verbs.Unknown(scene);
}
