using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>Typeahead: a choice input with <c>choices.data</c> asks the bot while one types.</summary>
public sealed class SearchChoices(Activities activities, BotLink bot, SeeMessage seeMessage)
{
    private const int MostResults = 15;

    public Task<Choices> InMessage(Person person, Message message, ChoiceSearch search, CancellationToken stop)
    {
        var index = search.Attachment ?? message.AdaptiveIndex();
        var card = seeMessage.Run(person, message).Attachments.FirstOrDefault(a => a.Index == index)?.Content;
        return Ask(person, activities.PlaceOf(message), card, message.Id, search, stop);
    }

    public Task<Choices> InDialog(Person person, OpenedDialog dialog, ChoiceSearch search, CancellationToken stop) =>
        Ask(person, dialog.Place, dialog.Seen.Card, dialog.Seen.MessageId, search, stop);

    private async Task<Choices> Ask(Person person, Place place, JsonElement? card, string? messageId, ChoiceSearch search, CancellationToken stop)
    {
        var value = new JsonObject
        {
            ["queryText"] = search.Text,
            ["queryOptions"] = new JsonObject { ["skip"] = search.Skip, ["top"] = search.Top },
            ["dataset"] = search.Dataset ?? Dataset(card, search.Input),
        };
        if (search.Inputs is { Count: > 0 } inputs)
            value["data"] = JsonSerializer.SerializeToNode(inputs, Json.Options);
        var activity = activities.Invoke(person, place, "application/search", value);
        if (messageId is not null)
            activity["replyToId"] = messageId;
        var answer = await bot.Send(activity, person, stop);
        var results = answer.Succeeded ? answer.Body.Child("value").List("results") : null;
        return new Choices([.. results.Objects().Take(MostResults).Select(r => new Choice(r.Text("title") ?? "", r.Text("value") ?? ""))]);
    }

    private static string Dataset(JsonElement? card, string? input) =>
        card is { } it && CardTree.Inputs(it).FirstOrDefault(i => i.Json.Text("id") == input) is { } part
        && part.Json.Property("choices.data")?.Text("dataset") is { } dataset
            ? dataset
            : throw RefusedException.NotFound($"A choice input '{input}' that asks the bot");
}
