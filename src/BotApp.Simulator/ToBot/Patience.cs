namespace BotApp.Simulator.ToBot;

/// <summary>How long Teams waits for the bot, and how often it sends the same again.</summary>
public sealed record Patience(TimeSpan Wait, int Attempts)
{
    /// <summary>Messages, events and card actions.</summary>
    public static Patience Usual { get; } = new(TimeSpan.FromSeconds(15), 2);

    /// <summary>Dialog and message extension submits: two retries.</summary>
    public static Patience Submit { get; } = new(TimeSpan.FromSeconds(5), 3);

    public static Patience For(string? invokeName) => invokeName is "task/submit" or "composeExtension/submitAction" ? Submit : Usual;
}
