using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Takes a message of the bot back.</summary>
public sealed class DeleteActivity(World world, News news)
{
    public ConnectorAnswer Run(ConnectorCall call, string activityId)
    {
        if ((world.RefusesBotIn(call) ?? world.RefusesBotAt(call, activityId)) is { } refusal)
            return refusal;
        world.Messages.Update(activityId, m => m with { DeletedAt = world.Clock.GetUtcNow(), Version = m.Version + 1 });
        news.Tell("message", call.BaseId, subject: activityId);
        news.Tell("conversations", call.BaseId);
        return new ConnectorAnswer(200);
    }
}
