using System.Text.Json;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Unfinished;

/// <summary>What was typed, as it is kept: letter by letter, but never an individual number (My Number).</summary>
public static class KeptInputs
{
    public static string Write(IReadOnlyDictionary<string, string> inputs) => JsonSerializer.Serialize(
        inputs.Where(i => i.Value.Length > 0 && !MyNumber.IsIn(i.Value)).ToDictionary(StringComparer.Ordinal), DefinitionJson.Options);

    public static Dictionary<string, string> Of(UnfinishedForm form) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(form.Inputs, DefinitionJson.Options)!, StringComparer.Ordinal);

    public static string Write(IReadOnlySet<string> confirmed) =>
        JsonSerializer.Serialize(confirmed.Order(StringComparer.Ordinal), DefinitionJson.Options);

    public static HashSet<string> Confirmed(UnfinishedForm form) =>
        new(JsonSerializer.Deserialize<List<string>>(form.Confirmed, DefinitionJson.Options)!, StringComparer.Ordinal);
}
