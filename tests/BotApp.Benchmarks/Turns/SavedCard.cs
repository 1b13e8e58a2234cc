using System.Text.Json.Nodes;

namespace BotApp.Benchmarks.Turns;

/// <summary>Tells the card of a saved record from a form that was handed back.</summary>
internal static class SavedCard
{
    public static bool Is(ReadOnlySpan<byte> body) =>
        body.IndexOf("\"record.correct\""u8) >= 0 && body.IndexOf("\"record.save\""u8) < 0;

    /// <summary>The number of the record, from the data of its buttons.</summary>
    public static long NumberOf(ReadOnlySpan<byte> body) =>
        Number(JsonNode.Parse(body)!) ?? throw new InvalidOperationException("The card names no number.");

    private static long? Number(JsonNode? node) => node switch
    {
        JsonObject { } o when o["verb"]?.ToString() == "record.correct" && o["data"]?["number"] is { } number => number.GetValue<long>(),
        JsonObject o => o.Select(property => Number(property.Value)).FirstOrDefault(found => found is not null),
        JsonArray a => a.Select(Number).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
