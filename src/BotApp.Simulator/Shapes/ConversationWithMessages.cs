namespace BotApp.Simulator.Shapes;

/// <summary>A conversation together with its messages, oldest first.</summary>
public sealed record ConversationWithMessages(SeenConversation Conversation, IReadOnlyList<SeenMessage> Messages);
