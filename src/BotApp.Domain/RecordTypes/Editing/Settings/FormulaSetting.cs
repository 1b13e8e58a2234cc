using BotApp.Domain.RecordTypes.Formulas;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>How a calculated field is calculated. What it gives follows from the formula, and is fixed once records hold it.</summary>
internal sealed class FormulaSetting : SettingBehaviour
{
    private const int Longest = 1_000;

    public override string Write(FieldDraft draft) => ExpressionSetting.Labelled(draft, draft.Field.Formula);

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var read = ExpressionSetting.Keyed(draft, typed, Longest);
        if (read.IsRefused)
        {
            return Outcome<FieldDraft>.Refuse(read.Refusals);
        }

        var formula = read.Value.WithKeys();
        var result = FormulaCheck.ResultOf(formula, draft.Definition, draft.Others);
        if (result.IsRefused)
        {
            return Outcome<FieldDraft>.Refuse(result.Refusals);
        }

        return draft.Field.Result is { } before && before != result.Value
            ? Refusal.Of("refusal.edit.resultFixed")
            : draft.With(draft.Field with { Formula = formula, Result = result.Value });
    }
}
