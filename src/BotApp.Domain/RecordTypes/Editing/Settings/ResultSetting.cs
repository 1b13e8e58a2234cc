using BotApp.Domain.RecordTypes.Kinds;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What a formula gives. Fixed once records hold it: they would not be read as something else.</summary>
internal sealed class ResultSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) => draft.Field.Result?.ToString() ?? "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (!Enum.TryParse<FieldKind>(typed, out var result) || !CalculatedKind.Results.Contains(result))
        {
            return Refusal.Of("refusal.edit.pick");
        }

        return draft.Field.Result is { } fixedResult && fixedResult != result
            ? Refusal.Of("refusal.edit.resultFixed")
            : draft.With(draft.Field with { Result = result });
    }
}
