namespace BotApp.Simulator.Shapes;

/// <summary>What a message extension command asks for.</summary>
public sealed record CommandParameter(
    string Name,
    string Title,
    string? Description,
    string InputType,
    IReadOnlyList<Choice> Choices);
