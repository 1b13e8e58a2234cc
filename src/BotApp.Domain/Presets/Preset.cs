using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Presets;

/// <summary>Record types and rules without any record, to share between municipalities.</summary>
/// <param name="Version">Counts up when the preset's content changes.</param>
/// <param name="Source">Where its thresholds come from.</param>
/// <param name="RecordTypes">Checked.</param>
/// <param name="Rules">As JSON: the room of the alerts reads and checks them when the preset is installed.</param>
public sealed record Preset(
    string Key,
    int Version,
    Label Label,
    Label Description,
    Label Source,
    IReadOnlyList<RecordTypeDefinition> RecordTypes,
    string Rules);
