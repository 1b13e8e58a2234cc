using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>The bot changes its own messages only.</summary>
public static class OwnMessages
{
    /// <summary>Null when the message is the bot's, stands in this conversation and is still there.</summary>
    public static ConnectorAnswer? RefusesBotAt(this World world, ConnectorCall call, string activityId)
    {
        var message = world.Messages.Find(activityId);
        if (message is null || message.ConversationId != call.BaseId || message.DeletedAt is not null)
            return ConnectorAnswer.Error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");
        return message.FromId == world.BotId
            ? null
            : ConnectorAnswer.Error(403, "MessageWritesBlocked", "The bot may change its own messages only.");
    }
}
