namespace BotApp.Simulator.Shapes;

/// <summary>What the manifest asks for, in one language, and nothing else.</summary>
public sealed record Offers(
    IReadOnlyList<string> Scopes,
    bool SupportsFiles,
    bool HearsChannels,
    IReadOnlyDictionary<string, IReadOnlyList<TextCommand>> Commands,
    IReadOnlyList<OfferedCommand> MessageActions,
    IReadOnlyList<OfferedCommand> ComposeActions,
    IReadOnlyList<OfferedCommand> SearchCommands);
