namespace BotApp.Simulator.State;

/// <summary>A notification on somebody's screen. Dismissed ones are gone.</summary>
public sealed record RaisedToast(
    string Id,
    string PersonId,
    DateTimeOffset At,
    string Title,
    string Text,
    string ConversationId,
    string MessageId);
