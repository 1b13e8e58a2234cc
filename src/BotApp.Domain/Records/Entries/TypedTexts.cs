using System.Text.Json;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Entries;

/// <summary>What was typed at one revision where the record does not hold it letter by letter, by field key.</summary>
/// <param name="SaidBack">Stored, but written differently: ３６．５.</param>
/// <param name="NotStored">Doubtful, so kept only here until somebody confirms or corrects it.</param>
public sealed record TypedTexts(IReadOnlyDictionary<string, string> SaidBack, IReadOnlyDictionary<string, string> NotStored)
{
    public static TypedTexts None { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public static TypedTexts Read(string? json) =>
        json is null ? None : JsonSerializer.Deserialize<TypedTexts>(json, DefinitionJson.Options)!;

    /// <summary>Null when there is nothing to keep.</summary>
    public string? Write() => SaidBack.Count + NotStored.Count == 0 ? null : JsonSerializer.Serialize(this, DefinitionJson.Options);
}
