namespace BotApp.Simulator.ToBot;

/// <summary>Where an activity happens: a personal chat, or a channel with the thread's root message.</summary>
public sealed record Place(string ConversationId, string? ThreadId, string? TeamId)
{
    public bool IsPersonal => TeamId is null;

    public string WireId => ThreadId is null ? ConversationId : $"{ConversationId};messageid={ThreadId}";
}
