namespace BotApp.Simulator.ToBot;

/// <summary>How long Teams waits for the bot, and how often it sends the same again.</summary>
/// <param name="Usual">For messages, events and card actions.</param>
/// <param name="Submit">For submits of dialogs and message extensions.</param>
public sealed record Patience(TimeSpan Usual, TimeSpan Submit)
{
    public (TimeSpan Wait, int Attempts) For(string? invokeName) =>
        invokeName is "task/submit" or "composeExtension/submitAction" ? (Submit, 3) : (Usual, 2);
}
