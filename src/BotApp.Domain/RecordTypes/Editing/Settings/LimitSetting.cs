using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>One end of a range, in the unit of the field; empty leaves that end open.</summary>
internal sealed class LimitSetting(Func<Field, decimal?> get, Func<Field, decimal?, Field> set) : SettingBehaviour
{
    public override string Write(FieldDraft draft) => get(draft.Field) is { } number ? NumberReading.Write(number) : "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (typed.Length == 0)
        {
            return draft.With(set(draft.Field, null));
        }

        var read = NumberReading.Read(typed, draft.Field.Unit, draft.Field.Decimals);
        return read is { IsRefused: false, Value: { } number }
            ? draft.With(set(draft.Field, number))
            : Refusal.Of("refusal.edit.number", ("typed", SafeText.Cap(typed, 40)));
    }
}
