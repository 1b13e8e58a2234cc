using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>A text of the field in one or two languages: unit, help, heading.</summary>
internal sealed class LabelSetting(Func<Field, Label?> get, Func<Field, Label?, Field> set, int longest) : SettingBehaviour
{
    public override string Write(FieldDraft draft) => TwoLanguages.Write(get(draft.Field));

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var label = TwoLanguages.Read(typed);
        return label is not null && (SafeText.Length(label.Ja) > longest || SafeText.Length(label.En ?? "") > longest)
            ? Refusal.Of("refusal.edit.tooLong", ("most", $"{longest}"))
            : draft.With(set(draft.Field, label));
    }
}
