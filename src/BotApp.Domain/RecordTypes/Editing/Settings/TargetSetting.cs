namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>Which register a reference points to. Fixed once records may point there: their numbers would mean nothing in another.</summary>
internal sealed class TargetSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) => draft.Field.Target ?? "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (draft.Field.Target is { } target && target != typed)
        {
            return Refusal.Of("refusal.edit.targetFixed");
        }

        return draft.Registers.Any(r => r.Key == typed)
            ? draft.With(draft.Field with { Target = typed })
            : Refusal.Of("refusal.edit.pick");
    }
}
