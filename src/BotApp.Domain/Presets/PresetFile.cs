using System.Text;
using System.Text.Json;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Presets;

/// <summary>Reads a preset from its file and says everything that is wrong with it at once.</summary>
public static class PresetFile
{
    public static Outcome<Preset> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<PresetText>(Encoding.UTF8.GetBytes(json), DefinitionJson.Options) is { } text
                ? Checked(text)
                : Refusal.Of("refusal.preset.unreadable", ("place", "$"));
        }
        catch (JsonException e)
        {
            return Refusal.Of("refusal.preset.unreadable", ("place", e.Path ?? "$"));
        }
    }

    private static Outcome<Preset> Checked(PresetText text)
    {
        List<Refusal> refusals =
        [
            .. Whole(text),
            .. text.RecordTypes.SelectMany(DefinitionCheck.Of),
            .. text.RecordTypes.SelectMany(type => Targets(type, text)),
        ];
        return refusals.Count > 0
            ? Outcome<Preset>.Refuse(refusals)
            : new Preset(
                text.Key, text.Version, text.Label, text.Description, text.Source, text.RecordTypes, text.Rules.GetRawText());
    }

    private static IEnumerable<Refusal> Whole(PresetText text)
    {
        if (!StableKey.IsValid(text.Key))
        {
            yield return Refusal.Of("refusal.preset.key", ("preset", text.Key));
        }

        if (string.IsNullOrWhiteSpace(text.Label.Ja) || string.IsNullOrWhiteSpace(text.Source.Ja))
        {
            yield return Refusal.Of("refusal.preset.label", ("preset", text.Key));
        }

        if (text.Rules.ValueKind != JsonValueKind.Array)
        {
            yield return Refusal.Of("refusal.preset.unreadable", ("place", "$.rules"));
        }

        foreach (var twice in text.RecordTypes.GroupBy(t => t.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return Refusal.Of("refusal.preset.typeTwice", ("type", twice.Key));
        }
    }

    private static IEnumerable<Refusal> Targets(RecordTypeDefinition type, PresetText text) =>
        type.Fields
            .Where(f => f.Target is { } target && text.RecordTypes.All(t => t.Key != target))
            .Select(f => Refusal.Of("refusal.preset.noTarget", ("type", type.Key), ("field", f.Key)));
}
