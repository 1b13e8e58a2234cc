namespace BotApp.Teams.Home;

/// <summary>A command that somebody probably meant, as they would type it.</summary>
/// <param name="CanBePressed">A button runs no command that writes.</param>
public sealed record ClosestCommand(string Text, bool CanBePressed);
