using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>An Action.Execute: asks the bot, and shows the answer to this person alone.</summary>
public sealed class ExecuteAction(World world, Activities activities, BotLink bot, ShowAnswer show)
{
    public async Task<ClickResult> Run(
        Person person, Message message, int index, JsonElement action, IReadOnlyDictionary<string, string> inputs, CancellationToken stop)
    {
        var answer = await Ask(person, message, action, inputs, "manual", stop);
        return show.Run(person, message, index, answer);
    }

    /// <summary>The card's own refresh. Automatic ones leave no trace but the card they bring.</summary>
    public async Task<ClickResult> Refresh(Person person, Message message, int index, string trigger, CancellationToken stop)
    {
        var action = message.AdaptiveCard(index)?.Property("refresh")?.Property("action")
            ?? throw RefusedException.NotOffered("This card has nothing to refresh.");
        var seen = Seen(person, message);
        var answer = await Ask(person, message, action, new Dictionary<string, string>(StringComparer.Ordinal), trigger, stop);
        // Unless the bot updated the message meanwhile, or answered a press of this person.
        return show.Run(person, message, index, answer, () =>
            world.Messages.Find(message.Id)!.Version == message.Version && ReferenceEquals(Seen(person, message), seen));
    }

    private CardView? Seen(Person person, Message message) => world.Views.Find($"{message.Id}|{person.Id}");

    private Task<BotAnswer> Ask(
        Person person, Message message, JsonElement action, IReadOnlyDictionary<string, string> inputs, string trigger, CancellationToken stop)
    {
        var sent = new JsonObject { ["type"] = "Action.Execute" };
        if (action.Text("id") is { } id)
            sent["id"] = id;
        if (action.Text("verb") is { } verb)
            sent["verb"] = verb;
        sent["data"] = ActionData.With(action, inputs);
        var activity = activities.Invoke(person, activities.PlaceOf(message), "adaptiveCard/action", new JsonObject
        {
            ["action"] = sent,
            ["trigger"] = trigger,
        });
        activity["replyToId"] = message.Id;
        activity.Child("channelData")!["source"] = new JsonObject { ["name"] = "message" };
        return bot.Send(activity, person, stop);
    }
}
