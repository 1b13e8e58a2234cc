using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>A button that opens a dialog (<c>task/fetch</c>).</summary>
public sealed class OpenDialog(Activities activities, BotLink bot, ShowDialog show)
{
    public async Task<ClickResult> Run(Person person, Message message, JsonObject data, CancellationToken stop)
    {
        var place = activities.PlaceOf(message);
        var activity = activities.Invoke(person, place, "task/fetch", new JsonObject
        {
            ["data"] = data.DeepClone(),
            ["context"] = new JsonObject { ["theme"] = "default" },
        });
        activity["replyToId"] = message.Id;
        var answer = await bot.Send(activity, person, stop);
        return show.Run(new DialogOrigin(person, place, message.Id, null, null), answer);
    }
}
