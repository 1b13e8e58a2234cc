using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Replaces a message of the bot, for everybody: what single viewers had on their card is gone.</summary>
public sealed class UpdateActivity(World world, News news)
{
    public ConnectorAnswer Run(ConnectorCall call, string activityId)
    {
        if (call.Body is not { } activity)
            return ConnectorAnswer.Bad("The body is not a JSON object.");
        if ((world.RefusesBotIn(call) ?? world.RefusesBotAt(call, activityId)) is { } refusal)
            return refusal;
        world.Messages.Update(activityId, m => PostFromBot.Fill(m, activity) with
        {
            EditedAt = world.Clock.GetUtcNow(),
            Version = m.Version + 1,
        });
        news.Tell("message", call.BaseId, subject: activityId);
        return ConnectorAnswer.Ok(new JsonObject { ["id"] = activityId });
    }
}
