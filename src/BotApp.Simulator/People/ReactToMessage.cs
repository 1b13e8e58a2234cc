using System.Text.Json.Nodes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.People;

/// <summary>A person reacts, or takes a reaction back. The bot hears of reactions to its own messages.</summary>
public sealed class ReactToMessage(World world, News news, Activities activities, BotLink bot)
{
    private static readonly string[] Known = ["like", "heart", "laugh", "surprised", "sad", "angry"];

    public Task Add(Person person, Message message, string type, CancellationToken stop)
    {
        if (!Known.Contains(type))
            throw RefusedException.Wrong($"There is no reaction '{type}'.");
        return Change(person, message, "reactionsAdded", type, without => [.. without, new Reaction(type, person.Id)], stop);
    }

    public Task TakeBack(Person person, Message message, string type, CancellationToken stop) =>
        Change(person, message, "reactionsRemoved", type, without => without, stop);

    private async Task Change(
        Person person, Message message, string list, string type, Func<Reaction[], Reaction[]> change, CancellationToken stop)
    {
        var own = new Reaction(type, person.Id);
        world.Messages.Update(message.Id, m => m with { Reactions = change([.. m.Reactions.Where(r => r != own)]) });
        news.Tell("message", message.ConversationId, subject: message.Id);
        if (message.FromId != world.BotId)
            return;
        // Teams gives the reaction the id of the message it is about.
        var activity = activities.From(person, activities.PlaceOf(message), "messageReaction", message.Id);
        activity["replyToId"] = message.Id;
        activity[list] = new JsonArray(new JsonObject { ["type"] = type });
        await bot.Send(activity, person, stop);
    }
}
