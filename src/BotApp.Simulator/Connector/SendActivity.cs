using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Posts a message of the bot. A channel's thread is addressed by the conversation id; <c>replyToId</c> does not thread.</summary>
public sealed class SendActivity(World world, News news, PostFromBot post)
{
    public ConnectorAnswer Run(ConnectorCall call)
    {
        if (call.Body is not { } activity)
            return ConnectorAnswer.Bad("The body is not a JSON object.");
        if (world.RefusesBotIn(call) is { } refusal)
            return refusal;
        if (call.ThreadId is { } root && world.Messages.Find(root)?.ConversationId != call.BaseId)
            return ConnectorAnswer.NoConversation();
        return activity.Text("type") switch
        {
            "message" => Message(call, activity),
            "typing" => Typing(call),
            _ => ConnectorAnswer.Bad("Activity type is not supported."),
        };
    }

    private ConnectorAnswer Message(ConnectorCall call, JsonObject activity)
    {
        if (string.IsNullOrEmpty(activity.Text("text")) && activity.List("attachments") is not { Count: > 0 })
            return ConnectorAnswer.Bad("Empty message.");
        var id = post.Run(call.BaseId, call.ThreadId, activity);
        return ConnectorAnswer.Created(new JsonObject { ["id"] = id });
    }

    private ConnectorAnswer Typing(ConnectorCall call)
    {
        news.Tell("typing", call.BaseId, data: new { conversationId = call.BaseId, name = world.Identity.BotName });
        return ConnectorAnswer.Created(new JsonObject { ["id"] = world.Ids.Next() });
    }
}
