using System.Text.Json.Serialization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>A pure check of one field of one record: data, with the sentence that staff read and where it comes from.</summary>
/// <param name="RecordType">Key of the record type whose records it judges.</param>
/// <param name="Sentence">What the finding says: <c>SpO2 93以下 → 中等症II相当</c>.</param>
/// <param name="NormalRange">What stands beside the value: <c>基準 96以上</c>; null where there is none (signs).</param>
/// <param name="Source">Where the threshold comes from, with its version.</param>
public sealed record Rule(
    string Key,
    string RecordType,
    string Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Level Level,
    Condition When,
    Label Sentence,
    Label Source,
    Label? NormalRange = null,
    DateOnly? EffectiveFrom = null);
