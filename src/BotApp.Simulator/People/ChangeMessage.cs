using BotApp.Simulator.Seen;
using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>A person edits, deletes or brings back a message of their own.</summary>
public sealed class ChangeMessage(World world, News news, TellBot tellBot)
{
    public Task Edit(Person person, Message message, string text, CancellationToken stop)
    {
        if (text.Length == 0)
            throw RefusedException.Wrong("An edited message needs text.");
        return Change(person, message, "messageUpdate", "editMessage", m => m with
        {
            Text = text,
            Entities = Json.Element(MentionText.Entities(text, world.Mentionable(m.ConversationId))),
            Attachments = Json.Element(Json.ArrayOf([.. m.ShownAttachments().Select(a => Json.Node(a.Attachment)), MentionText.Html(text)])),
            EditedAt = world.Clock.GetUtcNow(),
            Version = m.Version + 1,
        }, stop);
    }

    public Task Delete(Person person, Message message, CancellationToken stop) =>
        Change(person, message, "messageDelete", "softDeleteMessage", m => m with { DeletedAt = world.Clock.GetUtcNow() }, stop);

    public Task Undelete(Person person, Message message, CancellationToken stop) =>
        Change(person, message, "messageUpdate", "undeleteMessage", m => m with { DeletedAt = null }, stop);

    private async Task Change(Person person, Message message, string type, string eventType, Func<Message, Message> change, CancellationToken stop)
    {
        var changed = world.Messages.Update(message.Id, change)!;
        news.Tell("message", changed.ConversationId, subject: changed.Id);
        news.Tell("conversations", changed.ConversationId);
        await tellBot.OfChange(person, changed, type, eventType, stop);
    }
}
