using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>How JSON values read as truth, number and text.</summary>
internal static class Values
{
    // Beyond these JavaScript writes exponents and .NET writes others: such numbers are made into text by the face.
    private const double Largest = 1e21;
    private const double Smallest = 1e-6;

    public static bool? Truth(JsonNode? node) =>
        Ours(node) is null && node?.GetValueKind() is { } kind && kind is JsonValueKind.True or JsonValueKind.False
            ? kind == JsonValueKind.True
            : null;

    public static double? Number(JsonNode? node) =>
        Ours(node) is null && node?.GetValueKind() == JsonValueKind.Number
            ? double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture)
            : null;

    /// <summary>The letters of a text of either origin; null for anything else.</summary>
    public static string? Letters(JsonNode? node) =>
        Ours(node)?.Plain ?? (node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null);

    /// <summary>A text, number or truth value as text; null for anything else.</summary>
    public static CardText? Text(JsonNode? node, Drawing drawing)
    {
        if (Ours(node) is { } ours)
            return ours;
        if (Letters(node) is { } letters)
            return drawing.Escaping == Escaping.None ? CardText.Ours(letters) : CardText.FromPerson(letters, drawing.LongestText);
        if (Truth(node) is { } truth)
            return CardText.Ours(truth ? "true" : "false");
        return Number(node) is { } number && Digits(number) is { } digits ? CardText.Ours(digits) : null;
    }

    /// <summary>The marked text of ours, if it is one.</summary>
    public static CardText? Ours(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<CardText>(out var text) => text,
        JsonObject marked => CardTextJson.Read(marked),
        _ => null,
    };

    private static string? Digits(double number) => Math.Abs(number) is 0 or (>= Smallest and < Largest)
        ? decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString("0.############################", CultureInfo.InvariantCulture)
        : null;
}
