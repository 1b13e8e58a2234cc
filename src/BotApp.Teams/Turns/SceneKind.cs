namespace BotApp.Teams.Turns;

/// <summary>A scene for writing has its place stored, so that deliveries can go there.</summary>
public enum SceneKind
{
    Reading,
    Writing,
}
