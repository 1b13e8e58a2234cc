using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>
/// Notifications as Teams raises them: for the bot's messages in the personal chat, and in a channel only for those mentioned.
/// They show the summary, else the text; a card without a summary says only that a card came.
/// </summary>
public sealed class RaiseToasts(World world, News news)
{
    public void Run(Message message)
    {
        var author = message.FromId == world.BotId ? world.Identity.BotName : world.People.Find(message.FromId)?.Name ?? "?";
        foreach (var person in world.Audience(message.ConversationId).Where(p => p.Id != message.FromId && Concerns(p, message)))
            Raise(person, message, author);
    }

    private bool Concerns(Person person, Message message) =>
        message.ThreadId is null || message.MentionsIn(world, person.Id).Any(m => m.Me);

    private void Raise(Person person, Message message, string author)
    {
        var toast = new RaisedToast(
            Guid.NewGuid().ToString("N"),
            person.Id,
            world.Clock.GetUtcNow(),
            author,
            Words(person, message),
            message.ConversationId,
            message.Id);
        world.Toasts.Put(toast);
        news.Tell("toast", message.ConversationId, person.Id, toast.Id, Seen(toast));
    }

    public static SeenToast Seen(RaisedToast t) => new(t.Id, t.At, t.Title, t.Text, t.ConversationId, t.MessageId);

    private static string Words(Person person, Message message)
    {
        if (!string.IsNullOrEmpty(message.Summary))
            return message.Summary;
        if (!string.IsNullOrEmpty(message.Text))
            return message.Text.Replace("<at>", "", StringComparison.Ordinal).Replace("</at>", "", StringComparison.Ordinal);
        return person.Locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? "カードを送信しました" : "Sent a card";
    }
}
