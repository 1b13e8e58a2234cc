using System.Text.RegularExpressions;
using BotApp.Domain.Calculation;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// A condition. Builders name fields by what they are called, [体温]; the definition holds their keys, so that renaming a
/// field breaks nothing.
/// </summary>
internal sealed partial class ExpressionSetting(Func<Field, string?> get, Func<Field, string?, Field> set) : SettingBehaviour
{
    private const int Longest = 300;

    public override string Write(FieldDraft draft) => Labelled(draft, get(draft.Field));

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (typed.Length == 0)
        {
            return draft.With(set(draft.Field, null));
        }

        var read = Keyed(draft, typed, Longest);
        if (read.IsRefused)
        {
            return Outcome<FieldDraft>.Refuse(read.Refusals);
        }

        return read.Value.Type is ResultType.YesNo
            ? draft.With(set(draft.Field, read.Value.WithKeys()))
            : Refusal.Of("calculation.notCondition", ("field", draft.Field.Label.Ja));
    }

    /// <summary>As a builder reads it.</summary>
    public static string Labelled(FieldDraft draft, string? formula) =>
        formula is null ? "" : Spelled.WithLabels(formula, draft.Definition, draft.Others, Language.Japanese);

    /// <summary>As it is stored, or the first thing that is wrong with it.</summary>
    public static Outcome<Formula> Keyed(FieldDraft draft, string typed, int longest)
    {
        var text = Wide().Replace(typed, bracket => bracket.Value == "［" ? "[" : "]");
        return SafeText.Length(text) > longest
            ? Refusal.Of("refusal.edit.tooLong", ("most", $"{longest}"))
            : Spelled.Read(text, draft.Definition, draft.Others);
    }

    [GeneratedRegex("[［］]", RegexOptions.NonBacktracking)]
    private static partial Regex Wide();
}
