namespace BotApp.Simulator.Shapes;

/// <summary>Whether the card refreshes for this viewer, when it last did, and whether it would now.</summary>
public sealed record RefreshState(bool Automatic, DateTimeOffset? At, bool Due, string? Error);
