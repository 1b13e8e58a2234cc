using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotApp.Teams.Cards;

/// <summary>How card files are read and how a face's data becomes JSON.</summary>
internal static class CardJson
{
    /// <summary>Names as templates write them: <c>isRequired</c>, kinds as <c>multiChoice</c>.</summary>
    private static readonly JsonSerializerOptions Data = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new CardTextJson() },
    };

    private static readonly JsonDocumentOptions Files = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip };

    public static JsonObject DataOf(object data) => data as JsonObject
        ?? JsonSerializer.SerializeToNode(data, data.GetType(), Data) as JsonObject
        ?? throw new CardException("The data of a card is an object.");

    public static JsonNode Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonNode.Parse(stream, documentOptions: Files)!;
        }
        catch (JsonException mistake)
        {
            throw new CardException($"{Path.GetFileName(file)} is no JSON.", mistake);
        }
    }
}
