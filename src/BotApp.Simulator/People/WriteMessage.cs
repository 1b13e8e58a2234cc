using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>A person writes: in the personal chat, as a new thread in a channel, or as a reply.</summary>
public sealed class WriteMessage(World world, News news, AppManifest manifest, WriteMessage.Helpers with)
{
    /// <summary>What it takes besides the world.</summary>
    public sealed record Helpers(TellBot TellBot, KeepFile KeepFile, RaiseToasts Toasts);

    /// <summary>Stores the message and shows it to everybody; the second part delivers it to the bot.</summary>
    public (Message Message, Func<CancellationToken, Task> Deliver) Run(Person person, string conversationId, NewMessage draft)
    {
        var channel = world.Channels.Find(conversationId);
        Check(person, channel, draft);
        var id = world.Ids.Next();
        var thread = channel is null ? null : draft.Thread ?? id;
        var attachments = Attachments(person, draft);
        var message = new Message(id, conversationId, thread, person.Id, world.Clock.GetUtcNow())
        {
            Text = draft.Text,
            Attachments = Json.Element(attachments),
            Entities = Json.Element(MentionText.Entities(draft.Text, world.Mentionable(conversationId))),
            Via = draft.Attachments is { Count: > 0 } ? world.Identity.BotName : null,
        };
        var hears = with.TellBot.Hears(message);
        world.Messages.Put(message = message with { Delivery = hears ? "sending" : null });
        world.ReadMarks.Put(new ReadMark(person.Id, conversationId, id));
        news.Tell("message", conversationId, subject: id);
        news.Tell("conversations", conversationId);
        with.Toasts.Run(message);
        return (message, stop => Deliver(person, message, stop));
    }

    private async Task Deliver(Person person, Message message, CancellationToken stop)
    {
        if (await with.TellBot.OfMessage(person, message, stop) is not { } answer)
            return;
        world.Messages.Update(message.Id, m => m with { Delivery = answer.Succeeded ? "delivered" : "failed" });
        news.Tell("message", message.ConversationId, subject: message.Id);
    }

    private void Check(Person person, Channel? channel, NewMessage draft)
    {
        if (draft.Text.Length == 0 && draft.Files is not { Count: > 0 } && draft.Attachments is not { Count: > 0 })
            throw RefusedException.Wrong("There is nothing to send.");
        if (channel is null && !world.BotMayWriteTo(person.Id))
            throw RefusedException.NotOffered("Add the bot first: it is neither among the personal apps nor in a team of this person.");
        if (draft.Files is { Count: > 0 } && (channel is not null || !manifest.SupportsFiles))
            throw RefusedException.NotOffered("Files reach a bot only in the personal chat, and only when its manifest asks for them.");
        if (draft.Thread is { } root && (channel is null || world.Messages.Find(root) is not { } message || message.ConversationId != channel.Id))
            throw RefusedException.NotFound($"A thread '{root}' in this conversation");
    }

    private JsonArray Attachments(Person person, NewMessage draft)
    {
        var attachments = new JsonArray();
        foreach (var file in draft.Files ?? [])
            attachments.Add(with.KeepFile.Attach(file));
        foreach (var card in draft.Attachments ?? [])
            attachments.Add(JsonSerializer.SerializeToNode(card, Json.Options));
        if (draft.Text.Length > 0)
            attachments.Add(MentionText.Html(draft.Text));
        return attachments;
    }
}
