namespace BotApp.Teams.Turns.Kinds;

public enum InstallStep
{
    Installed,
    Upgraded,
    Removed,
}
