using System.Text.Json;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Presets;

/// <summary>A preset as its file holds it.</summary>
internal sealed record PresetText(
    string Key,
    int Version,
    Label Label,
    Label Description,
    Label Source,
    IReadOnlyList<RecordTypeDefinition> RecordTypes,
    JsonElement Rules);
