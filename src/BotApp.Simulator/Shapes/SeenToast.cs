namespace BotApp.Simulator.Shapes;

/// <summary>A notification on this person's screen.</summary>
public sealed record SeenToast(
    string Id,
    DateTimeOffset At,
    string Title,
    string Text,
    string ConversationId,
    string MessageId);
