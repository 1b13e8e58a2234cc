using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Whether the bot may speak in a conversation.</summary>
public static class Reach
{
    /// <summary>Null when it may, else what Teams answers.</summary>
    public static ConnectorAnswer? RefusesBotIn(this World world, ConnectorCall call)
    {
        if (world.Chats.Find(call.BaseId) is { } chat)
        {
            if (world.RemovedBot(chat.PersonId))
                return ConnectorAnswer.Blocked();
            return world.BotMayWriteTo(chat.PersonId) ? null : ConnectorAnswer.NotInRoster();
        }

        if (world.LivingChannel(call.BaseId) is not { } channel)
            return ConnectorAnswer.NoConversation();
        return world.HasBot(channel.TeamId) ? null : ConnectorAnswer.NotInRoster();
    }
}
