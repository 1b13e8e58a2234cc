using BotApp.Simulator.Manifest;
using BotApp.Simulator.Seen;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.People;

/// <summary>Decides whether the bot hears of a person's message, and delivers it.</summary>
public sealed class TellBot(World world, AppManifest manifest, Activities activities, BotLink bot)
{
    /// <summary>Personal: always. Channel: when the bot is mentioned, or the manifest asks to hear everything.</summary>
    public bool Hears(Message message)
    {
        if (message.ThreadId is null)
            return world.BotMayWriteTo(message.FromId);
        var channel = world.LivingChannel(message.ConversationId);
        return channel is not null && world.HasBot(channel.TeamId)
            && (manifest.HearsChannels || message.MentionsIn(world, "").Any(m => m.Id == world.BotId));
    }

    public async Task<BotAnswer?> OfMessage(Person person, Message message, CancellationToken stop) =>
        Hears(message) ? await bot.Send(activities.Message(person, message), person, stop) : null;

    /// <summary>An edit, deletion or restoration: the same id again, told apart by type and event.</summary>
    public async Task OfChange(Person person, Message message, string type, string eventType, CancellationToken stop)
    {
        if (!Hears(message))
            return;
        var activity = activities.Message(person, message, type);
        if (type == "messageDelete")
        {
            activity.Remove("text");
            activity.Remove("attachments");
        }

        activity.Child("channelData")!["eventType"] = eventType;
        await bot.Send(activity, person, stop);
    }
}
