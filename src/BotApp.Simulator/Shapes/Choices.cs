namespace BotApp.Simulator.Shapes;

/// <summary>Answers of a typeahead.</summary>
public sealed record Choices(IReadOnlyList<Choice> Results);
