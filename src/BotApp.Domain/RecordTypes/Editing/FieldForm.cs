using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What a builder sent with the form of one field.</summary>
/// <param name="Shown">The settings that the form asked for. An input left empty sends nothing.</param>
/// <param name="Inputs">As typed, by input key.</param>
public sealed record FieldForm(FieldKind Kind, IReadOnlyList<FieldSetting> Shown, IReadOnlyDictionary<string, string> Inputs)
{
    // What a choice sends when nothing is chosen.
    private const string NoChoice = "-";

    public string Typed(FieldSetting setting)
    {
        var typed = SafeText.Lines(Inputs.GetValueOrDefault(SettingBehaviour.KeyOf(setting)) ?? "").Trim();
        return typed == NoChoice ? "" : typed;
    }
}
