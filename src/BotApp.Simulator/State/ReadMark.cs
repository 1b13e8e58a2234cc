namespace BotApp.Simulator.State;

/// <summary>The last message that a person has read in a conversation.</summary>
public sealed record ReadMark(string PersonId, string ConversationId, string MessageId);
