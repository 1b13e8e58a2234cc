namespace BotApp.Simulator.Shapes;

/// <summary>A command of the message extension.</summary>
public sealed record OfferedCommand(
    string Id,
    string Title,
    string? Description,
    bool FetchTask,
    bool InitialRun,
    IReadOnlyList<CommandParameter> Parameters);
