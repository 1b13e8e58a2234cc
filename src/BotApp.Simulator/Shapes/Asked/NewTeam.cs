namespace BotApp.Simulator.Shapes.Asked;

/// <summary>A team to be. The channel named 一般 or General becomes the general one.</summary>
public sealed record NewTeam(string Name, IReadOnlyList<string> Channels, IReadOnlyList<string> Members, string? By = null);
