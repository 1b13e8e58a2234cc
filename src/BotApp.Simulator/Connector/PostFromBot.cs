using System.Text.Json.Nodes;
using BotApp.Simulator.People;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Puts a message of the bot into a conversation and raises what Teams raises.</summary>
public sealed class PostFromBot(World world, News news, RaiseToasts toasts)
{
    /// <summary>The id of the new message. Text and a card together become two messages, and then the id names neither.</summary>
    public string Run(string conversationId, string? threadId, JsonObject activity)
    {
        var hasText = !string.IsNullOrEmpty(activity.Text("text"));
        var hasAttachments = activity.List("attachments")?.Count > 0;
        if (!hasText || !hasAttachments)
            return Post(conversationId, threadId, activity);
        var text = (JsonObject)activity.DeepClone();
        text.Remove("attachments");
        var cards = (JsonObject)activity.DeepClone();
        cards.Remove("text");
        var root = Post(conversationId, threadId, text);
        Post(conversationId, threadId ?? (IsChannel(conversationId) ? root : null), cards);
        return $"1:{Guid.NewGuid():N}";
    }

    private string Post(string conversationId, string? threadId, JsonObject activity)
    {
        var id = world.Ids.Next();
        var thread = IsChannel(conversationId) ? threadId ?? id : null;
        var message = Fill(new Message(id, conversationId, thread, world.BotId, world.Clock.GetUtcNow()), activity);
        world.Messages.Put(message);
        news.Tell("message", conversationId, subject: id);
        news.Tell("conversations", conversationId);
        toasts.Run(message);
        return id;
    }

    public static Message Fill(Message message, JsonObject activity) => message with
    {
        Text = activity.Text("text"),
        TextFormat = activity.Text("textFormat") ?? "markdown",
        Summary = activity.Text("summary"),
        Layout = activity.Text("attachmentLayout") ?? "list",
        Attachments = activity.List("attachments") is { Count: > 0 } attachments ? Json.Element(attachments) : null,
        Entities = activity.List("entities") is { Count: > 0 } entities ? Json.Element(entities) : null,
    };

    private bool IsChannel(string conversationId) => world.Channels.Find(conversationId) is not null;
}
