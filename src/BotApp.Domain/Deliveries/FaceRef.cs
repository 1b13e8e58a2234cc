namespace BotApp.Domain.Deliveries;

/// <summary>Which face to draw: its kind, the id it is drawn from, and small arguments (JSON, ids only).</summary>
public sealed record FaceRef(Face Face, long Id = 0, string? Arguments = null);
