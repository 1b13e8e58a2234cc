using System.Text.Json.Nodes;
using BotApp.Teams.Cards;
using BotApp.Teams.Cards.Templates;

namespace BotApp.Domain.Tests.Cards;

/// <summary>Templates of a line or two, bound to data of a line or two.</summary>
internal static class SmallCard
{
    private static readonly JsonObject Words = new() { ["record"] = new JsonObject { ["saved"] = CardText.Ours("**保存しました**") } };

    public static JsonNode Bind(string member, string data, Escaping escaping = Escaping.ByProperty)
    {
        var template = CardTemplate.Of("small", (JsonObject)JsonNode.Parse($$"""{ "type": "AdaptiveCard", {{member}} }""")!);
        var root = (JsonObject)JsonNode.Parse(data)!;
        return template.Bind(new Drawing("small", root, Words, escaping, 2000));
    }

    /// <summary>What a text of a person becomes in one property.</summary>
    public static string Text(string element, string property, string text)
    {
        var source = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new JsonArray(new JsonObject { ["type"] = element, [property] = "${text}" }),
        };
        var drawing = new Drawing("small", new JsonObject { ["text"] = text }, Words, Escaping.ByProperty, 2000);
        return CardTemplate.Of("small", source).Bind(drawing)["body"]![0]![property]!.GetValue<string>();
    }
}
