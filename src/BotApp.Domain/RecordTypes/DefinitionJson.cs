using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// A definition as stable JSON text: the same definition gives the same text, defaults are left out, so that a later
/// version of the program may add properties without touching what is stored.
/// </summary>
public static class DefinitionJson
{
    /// <summary>Unknown properties are refused: in our own data they are a slip of the pen.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write(RecordTypeDefinition definition) => JsonSerializer.Serialize(definition, Options);

    /// <exception cref="JsonException">The text is no definition. Stored definitions always are; files from people are read by their own room.</exception>
    public static RecordTypeDefinition Read(string json) =>
        JsonSerializer.Deserialize<RecordTypeDefinition>(json, Options) ?? throw new JsonException("A definition is an object.");
}
