using BotApp.Teams.Cards;

namespace BotApp.Teams.Home;

/// <summary>A button that does what typing a command does (only commands that just show something).</summary>
public static class CommandButton
{
    public static FormButton Of(string title, string text) =>
        new(title, "home.command", new() { ["text"] = text }) { AssociatedInputs = "none" };
}
