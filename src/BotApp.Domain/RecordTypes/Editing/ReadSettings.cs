using BotApp.Domain.RecordTypes.Formulas;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Reads the form of one field: each setting by itself, then whether the whole definition holds together.</summary>
public static class ReadSettings
{
    // Which input corrects what the check of the whole definition found.
    private static readonly Dictionary<string, FieldSetting> Corrected = new(StringComparer.Ordinal)
    {
        ["refusal.definition.fieldLabel"] = FieldSetting.Label,
        ["refusal.definition.maxLength"] = FieldSetting.MaxLength,
        ["refusal.definition.decimals"] = FieldSetting.Decimals,
        ["refusal.definition.limitsReversed"] = FieldSetting.Most,
        ["refusal.definition.softReversed"] = FieldSetting.SoftMost,
        ["refusal.definition.softOutsideHard"] = FieldSetting.SoftLeast,
        ["refusal.definition.noChoices"] = FieldSetting.Choices,
        ["refusal.definition.noTarget"] = FieldSetting.Target,
        ["refusal.definition.badDefault"] = FieldSetting.Default,
        ["refusal.definition.badEmptyMeans"] = FieldSetting.EmptyMeans,
        ["refusal.definition.pattern"] = FieldSetting.Pattern,
        ["refusal.definition.columns"] = FieldSetting.Columns,
        ["refusal.definition.columnKind"] = FieldSetting.Columns,
        ["refusal.definition.columnKeys"] = FieldSetting.Columns,
        ["refusal.definition.lookup"] = FieldSetting.Lookups,
        ["refusal.definition.noFormula"] = FieldSetting.Formula,
        ["refusal.definition.noResult"] = FieldSetting.Formula,
        ["calculation.wrongResult"] = FieldSetting.Formula,
        ["calculation.cycle"] = FieldSetting.Formula,
        ["calculation.shownIfBelow"] = FieldSetting.ShownIf,
        ["calculation.requiredIfBelow"] = FieldSetting.RequiredIf,
        ["refusal.definition.numbering"] = FieldSetting.Numbering,
        ["refusal.definition.files"] = FieldSetting.MostFiles,
    };

    public static SettingsReading Of(FieldDraft draft, FieldForm form)
    {
        var refusals = new List<Refusal>();
        draft = draft with { Answers = form.Inputs };
        foreach (var setting in form.Shown.Order())
        {
            var read = SettingBehaviour.Of(setting).Read(draft, form.Typed(setting));
            draft = read.IsRefused ? draft : read.Value;
            refusals.AddRange(read.Refusals.Select(r => r.Field is null ? r with { Field = SettingBehaviour.KeyOf(setting) } : r));
        }

        return new(draft, refusals.Count > 0 ? refusals : [.. Whole(draft).Select(r => AtInput(r, draft, form))]);
    }

    private static IEnumerable<Refusal> Whole(FieldDraft draft) =>
        DefinitionCheck.Of(draft.Definition).Concat(FormulaCheck.Of(draft.Definition, draft.Others));

    /// <summary>The check names fields by their keys; a builder knows labels and inputs.</summary>
    private static Refusal AtInput(Refusal refusal, FieldDraft draft, FieldForm form)
    {
        var named = refusal.Arguments?.ToDictionary(
            a => a.Key,
            a => a.Key == "field" ? draft.Definition.Find(a.Value)?.Label.Ja ?? a.Value : a.Value,
            StringComparer.Ordinal);
        var isHere = refusal.Field == draft.Key && Corrected.TryGetValue(refusal.Words, out var at) && form.Shown.Contains(at);
        return refusal with { Arguments = named, Field = isHere ? SettingBehaviour.KeyOf(Corrected[refusal.Words]) : null };
    }
}
