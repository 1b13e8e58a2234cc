using BotApp.Simulator.ToBot;

namespace BotApp.Simulator;

/// <summary>Where things are, known once the server listens.</summary>
public sealed class Settings
{
    private readonly TaskCompletionSource botIsKnown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The bot's own address, without <c>/api/messages</c>; empty until the bot beside us has started.</summary>
    public string BotUrl
    {
        get;
        set
        {
            field = value;
            if (value.Length > 0)
                botIsKnown.TrySetResult();
        }
    } = "";

    /// <summary>What people press meanwhile waits for it: the page is there before the bot is.</summary>
    public Task BotIsKnown => botIsKnown.Task;

    /// <summary>Own address without a slash at the end.</summary>
    public string Address { get; set; } = "";

    /// <summary>Signed tokens in both directions.</summary>
    public bool Auth { get; init; }

    public string Secret { get; init; } = "";

    /// <summary>Where the journal and files lie; null keeps nothing.</summary>
    public string? Directory { get; init; }

    public required Patience Patience { get; init; }

    public string ServiceUrl => Address + "/teams/";
}
