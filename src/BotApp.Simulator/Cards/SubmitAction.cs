using System.Text.Json.Nodes;
using BotApp.Simulator.People;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>An Action.Submit: a message with a value, unless its data asks Teams for something else.</summary>
public sealed class SubmitAction(Activities activities, BotLink bot, WriteMessage write, OpenDialog openDialog)
{
    public Task<ClickResult> Run(Person person, Message message, JsonObject data, bool mobile, CancellationToken stop) =>
        data.Child("msteams").Text("type") switch
        {
            "task/fetch" => openDialog.Run(person, message, data, stop),
            "imBack" => Say(person, message, data.Child("msteams").Text("value") ?? "", stop),
            "messageBack" => MessageBack(person, message, data, mobile, stop),
            "invoke" => Send(person, message, null, Merged(data.Child("msteams")!.Child("value"), data), mobile, stop),
            _ => Send(person, message, null, data, mobile, stop),
        };

    private async Task<ClickResult> Say(Person person, Message message, string text, CancellationToken stop)
    {
        var (_, deliver) = write.Run(person, message.ConversationId, new NewMessage(text, message.ThreadId));
        await deliver(stop);
        return new ClickResult("sent");
    }

    private Task<ClickResult> MessageBack(Person person, Message message, JsonObject data, bool mobile, CancellationToken stop)
    {
        var teams = data.Child("msteams")!;
        return Send(person, message, teams.Text("text"), Merged(teams.Child("value"), data), mobile, stop);
    }

    private async Task<ClickResult> Send(Person person, Message message, string? text, JsonObject value, bool mobile, CancellationToken stop)
    {
        var activity = activities.From(person, activities.PlaceOf(message), "message");
        if (text is not null)
            activity["text"] = text;
        activity["value"] = value;
        activity["replyToId"] = message.Id;
        if (mobile)
            activity["entities"] = new JsonArray(Activities.ClientInfo(person, "Android"));
        var answer = await bot.Send(activity, person, stop);
        return answer.Succeeded
            ? new ClickResult("sent") { Status = answer.Status }
            : new ClickResult("error") { Error = Failures.Of(answer), Status = answer.Status };
    }

    /// <summary>The value that the action names, with the inputs beside it.</summary>
    private static JsonObject Merged(JsonObject? value, JsonObject data)
    {
        var merged = (JsonObject?)value?.DeepClone() ?? [];
        foreach (var (name, input) in data.Where(d => d.Key != "msteams"))
            merged[name] = input?.DeepClone();
        return merged;
    }
}
