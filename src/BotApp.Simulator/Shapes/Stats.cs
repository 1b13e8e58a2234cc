namespace BotApp.Simulator.Shapes;

/// <summary>Counted since the start, since the log of calls is bounded.</summary>
/// <param name="Limited">Calls of the bot that broke a rate window: a mistake of the bot.</param>
/// <param name="Faulted">Calls that went wrong on purpose.</param>
/// <param name="Refused">Calls of the bot that were wrong in themselves (4xx).</param>
public sealed record Stats(
    long Accepted,
    long Limited,
    long Faulted,
    long Refused,
    long ToBot,
    long ToBotFailed,
    IReadOnlyDictionary<string, long> PerOperation);
