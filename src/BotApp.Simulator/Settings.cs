using BotApp.Simulator.ToBot;

namespace BotApp.Simulator;

/// <summary>Where things are, known once the server listens.</summary>
public sealed class Settings
{
    /// <summary>The bot's own address, without <c>/api/messages</c>; tests may set it after the start.</summary>
    public string BotUrl { get; set; } = "";

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
