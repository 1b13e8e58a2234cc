using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Seen;

/// <summary>The list at the left of a person's Teams: the chat with the bot, then the channels of their teams.</summary>
public sealed class SeeConversations(World world, AppManifest manifest, SeeMessage seeMessage)
{
    public IReadOnlyList<SeenConversation> Run(Person viewer)
    {
        var channels = world.TeamsOf(viewer.Id).SelectMany(t => world.ChannelsOf(t.Id).Select(c => Channel(viewer, t, c)));
        return manifest.Personal ? [Personal(viewer), .. channels] : [.. channels];
    }

    private SeenConversation Personal(Person viewer)
    {
        var chat = world.ChatWith(viewer.Id);
        var bot = new NameOf(world.BotId, world.Identity.BotName);
        return Counted(viewer, new SeenConversation(
            chat.Id, "personal", bot.Name, General: false, null, null, 0, 0, null, world.BotMayWriteTo(viewer.Id), [bot]));
    }

    private SeenConversation Channel(Person viewer, Team team, Channel channel)
    {
        var hasBot = world.HasBot(team.Id);
        IEnumerable<NameOf> people = world.MembersOf(team.Id).Where(p => p.Id != viewer.Id).Select(p => new NameOf(p.Id, p.Name));
        if (hasBot)
            people = people.Prepend(new NameOf(world.BotId, world.Identity.BotName));
        return Counted(viewer, new SeenConversation(
            channel.Id, "channel", channel.Name, channel.IsGeneral, team.Id, team.Name, 0, 0, null, hasBot, [.. people]));
    }

    private SeenConversation Counted(Person viewer, SeenConversation conversation)
    {
        var unread = world.Messages.Of(conversation.Id).Reverse().TakeWhile(m => !IsRead(viewer, m))
            .Where(m => seeMessage.IsUnread(viewer, m)).ToList();
        return conversation with
        {
            Unread = unread.Count,
            Mentioned = unread.Count(m => m.MentionsIn(world, viewer.Id).Any(x => x.Me)),
            LastAt = world.Messages.Last(conversation.Id)?.SentAt,
        };
    }

    private bool IsRead(Person viewer, Message message) =>
        string.CompareOrdinal(message.Id, world.ReadMarks.Find($"{viewer.Id}|{message.ConversationId}")?.MessageId ?? "") <= 0;
}
