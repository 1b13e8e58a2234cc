namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>How wide a person's window is, and its colours.</summary>
internal sealed record Look(int Width, int Height, string Theme)
{
    public static Look Desk(string theme) => new(1280, 860, theme);

    public static Look Phone(string theme) => new(390, 844, theme);
}
