using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Cards;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Extensions;

/// <summary>A hit is picked: it goes into the compose box as it is, or the bot is asked when its preview says so.</summary>
public sealed class SelectItem(Activities activities, BotLink bot, ShowDialog show)
{
    public async Task<ClickResult> Run(Person person, string conversationId, ExtensionItem item, CancellationToken stop)
    {
        if (item.Tap?.Text("type") != "invoke")
            return new ClickResult("compose") { Compose = [Previews.Attachment(item)] };
        var value = item.Tap?.Property("value") is { ValueKind: JsonValueKind.Object } tapped ? (JsonObject)Json.Node(tapped)! : [];
        var place = activities.PlaceOf(conversationId);
        var answer = await bot.Send(activities.Invoke(person, place, "composeExtension/selectItem", value), person, stop);
        return show.Run(new DialogOrigin(person, place, null, null, null), answer);
    }
}
