using System.Text.Json.Nodes;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Extensions;

/// <summary>A search in the message extension; the first one, before anybody typed, carries <c>initialRun</c>.</summary>
public sealed class QueryExtension(AppManifest manifest, Activities activities, BotLink bot)
{
    public async Task<ExtensionItems> Run(Person person, string conversationId, ExtensionQuery query, CancellationToken stop)
    {
        if (OfferedThings.In(manifest, person.Locale).SearchCommands.All(c => c.Id != query.CommandId))
            throw RefusedException.NotOffered($"The manifest has no search command '{query.CommandId}'.");
        var answer = await bot.Send(activities.Invoke(person, activities.PlaceOf(conversationId), "composeExtension/query", Value(query)), person, stop);
        var extension = answer.Body.Child("composeExtension");
        if (!answer.Succeeded || extension is null)
            return new ExtensionItems("list", [], answer.Succeeded ? null : Cards.Failures.Of(answer).Message);
        return new ExtensionItems(
            extension.Text("attachmentLayout") ?? "list",
            [.. extension.List("attachments").Objects().Select(Previews.Item)],
            extension.Text("text"));
    }

    private static JsonObject Value(ExtensionQuery query)
    {
        var parameters = query.InitialRun
            ? [("initialRun", "true")]
            : (query.Parameters ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(p => (p.Key, p.Value));
        return new JsonObject
        {
            ["commandId"] = query.CommandId,
            ["parameters"] = Json.ArrayOf(parameters.Select(p => new JsonObject { ["name"] = p.Item1, ["value"] = p.Item2 })),
            ["queryOptions"] = new JsonObject { ["skip"] = query.Skip, ["count"] = query.Count },
        };
    }
}
