using System.Text.Json.Serialization;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>One answer of a choice field.</summary>
/// <param name="Key">Stable; never with a comma, because Teams joins the keys of a multi-choice with commas.</param>
/// <param name="IsRetired">No longer offered, still shown on old records.</param>
/// <param name="TakesText">その他: whoever chooses it writes what it is.</param>
public sealed record Choice(
    string Key,
    Label Label,
    [property: JsonPropertyName("retired")] bool IsRetired = false,
    [property: JsonPropertyName("takesText")] bool TakesText = false);
