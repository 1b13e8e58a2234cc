using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>What one viewer's last click or refresh brought for one message; theirs alone, until the message changes.</summary>
public sealed record CardView(
    string MessageId,
    string PersonId,
    int MessageVersion,
    int Attachment,
    JsonElement? Card,
    DateTimeOffset At,
    string? Error);
