namespace BotApp.Simulator.State;

/// <summary>Something changed that somebody may be looking at.</summary>
/// <param name="Kind"><c>message</c>, <c>conversations</c>, <c>toast</c>, <c>typing</c>, <c>dialog</c> or <c>world</c>.</param>
/// <param name="ConversationId">Concerns those who see this conversation.</param>
/// <param name="PersonId">Concerns only this person; null: everybody who may see it.</param>
/// <param name="Subject">The id of the message, toast or dialog.</param>
/// <param name="Data">What to send when it is not read from the world.</param>
public sealed record Happening(
    long Version,
    string Kind,
    string? ConversationId = null,
    string? PersonId = null,
    string? Subject = null,
    object? Data = null);
