using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What the field is called in English; empty shows the Japanese name.</summary>
internal sealed class EnglishSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) => draft.Field.Label.En ?? "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed) => SafeText.Length(typed) > NameSetting.Longest
        ? Refusal.Of("refusal.edit.tooLong", ("most", $"{NameSetting.Longest}"))
        : draft.With(draft.Field with { Label = draft.Field.Label with { En = typed.Length == 0 ? null : typed } });
}
