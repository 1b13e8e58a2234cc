using System.Text.Json.Nodes;
using BotApp.Simulator.Cards;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Extensions;

/// <summary>An action command of the message extension, on a message or beside the compose box.</summary>
public sealed class OpenExtension(AppManifest manifest, Activities activities, BotLink bot, OpenExtension.Helpers with)
{
    /// <summary>What it takes besides the way to the bot.</summary>
    public sealed record Helpers(MessagePayload Payload, ShowDialog Show);

    public async Task<ClickResult> Run(Person person, Message? message, string conversationId, ExtensionOpening opening, CancellationToken stop)
    {
        var offers = OfferedThings.In(manifest, person.Locale);
        var command = (message is null ? offers.ComposeActions : offers.MessageActions).FirstOrDefault(c => c.Id == opening.CommandId)
            ?? throw RefusedException.NotOffered($"The manifest does not offer '{opening.CommandId}' here.");
        var value = Value(message, command);
        var place = activities.PlaceOf(conversationId, message?.ThreadId);
        var activity = activities.Invoke(person, place, command.FetchTask ? "composeExtension/fetchTask" : "composeExtension/submitAction", value);
        if (!command.FetchTask)
            value["data"] = Json.Node(opening.Data) ?? new JsonObject();
        var answer = await bot.Send(activity, person, stop);
        return with.Show.Run(new DialogOrigin(person, place, message?.Id, Value(message, command), null), answer);
    }

    private JsonObject Value(Message? message, OfferedCommand command)
    {
        var value = new JsonObject
        {
            ["commandId"] = command.Id,
            ["commandContext"] = message is null ? "compose" : "message",
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
        if (message is not null)
            value["messagePayload"] = with.Payload.Of(message);
        return value;
    }
}
