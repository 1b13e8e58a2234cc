using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.People;

/// <summary>A hand-made activity: what is given stays, what is missing is filled in. For hostile tests.</summary>
public sealed class SendRaw(Lookup lookup, Activities activities, BotLink bot)
{
    public async Task<RawAnswer> Run(Person person, JsonObject given, CancellationToken stop)
    {
        var conversation = given.Text("conversationId") ?? "bot";
        given.Remove("conversationId");
        var parts = conversation.Split(";messageid=");
        var place = activities.PlaceOf(lookup.Conversation(person, parts[0]), parts.ElementAtOrDefault(1));
        var activity = activities.From(person, place, given.Text("type") ?? "message");
        foreach (var (name, value) in given)
            activity[name] = value?.DeepClone();
        var answer = await bot.Send(activity, person, stop);
        return new RawAnswer(answer.Status, answer.Body is null ? null : Json.Element(answer.Body), answer.Failure);
    }
}
