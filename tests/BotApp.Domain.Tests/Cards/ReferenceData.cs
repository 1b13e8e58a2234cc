using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Domain.Tests.Cards;

/// <summary>Samples as another library can read them: words beside the data, sentences as plain strings.</summary>
internal static class ReferenceData
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(string sample, Language language) => (JsonObject)Plain(Marked(sample, language))!;

    /// <summary>With <see cref="CardText"/> still marked.</summary>
    public static JsonObject Marked(string sample, Language language)
    {
        var data = CardSamples.Read(sample, language);
        data["words"] = Copy(CardSamples.Deck.Words(language).Tree);
        return data;
    }

    public static string Sorted(JsonNode node) => Ordered(node)!.ToJsonString(Readable);

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<CardText>(out var text) => text.Plain,
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Plain(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Copy(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Copy(m.Value)))),
        JsonValue value when value.TryGetValue<CardText>(out var text) => text.ToNode(),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(m => !EscapedTwin.IsTwin(m.Key)).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Ordered(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Ordered)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => node?.DeepClone(),
    };
}
