namespace BotApp.Teams.Turns;

public enum InstallStep
{
    Installed,
    Upgraded,
    Removed,
}
