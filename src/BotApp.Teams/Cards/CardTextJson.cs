using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotApp.Teams.Cards;

/// <summary>
/// Carries a <see cref="CardText"/> through the serialisation of a face's data. The mark is made new in every process
/// and never leaves it, so no JSON from outside can pass itself off as ours.
/// </summary>
internal sealed class CardTextJson : JsonConverter<CardText>
{
    private static readonly string Mark = "$" + RandomNumberGenerator.GetHexString(32);

    public static CardText? Read(JsonObject node) =>
        node.TryGetPropertyValue(Mark, out var markdown) && markdown is not null
            ? new(markdown.GetValue<string>(), node["plain"]!.GetValue<string>())
            : null;

    public override CardText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Card texts are written only.");

    public override void Write(Utf8JsonWriter writer, CardText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Mark, value.Markdown);
        writer.WriteString("plain", value.Plain);
        writer.WriteEndObject();
    }
}
