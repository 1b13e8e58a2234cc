using System.Text.RegularExpressions;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// A formula or a condition. Builders name fields by what they are called, [体温]; the definition holds their keys, so that
/// renaming a field breaks nothing. Whether it can be calculated is checked with the whole definition.
/// </summary>
internal sealed partial class ExpressionSetting(Func<Field, string?> get, Func<Field, string?, Field> set, int longest) : SettingBehaviour
{
    public override string Write(FieldDraft draft) =>
        get(draft.Field) is { } text ? Name().Replace(text, name => $"[{Label(draft, name.Groups["name"].Value)}]") : "";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var text = Wide().Replace(typed, bracket => bracket.Value == "［" ? "[" : "]");
        if (SafeText.Length(text) > longest)
        {
            return Refusal.Of("refusal.edit.tooLong", ("most", $"{longest}"));
        }

        return draft.With(set(draft.Field, text.Length == 0 ? null : Name().Replace(text, name => $"[{Key(draft, name.Groups["name"].Value)}]")));
    }

    private static string Label(FieldDraft draft, string key) => Named(draft).FirstOrDefault(f => f.Key == key)?.Label.Ja ?? key;

    /// <summary>What no field is called stays as it was typed; the check of the definition says so.</summary>
    private static string Key(FieldDraft draft, string name)
    {
        var key = SearchKey.Of(name);
        return Named(draft).FirstOrDefault(f => SearchKey.Of(f.Label.Ja) == key || SearchKey.Of(f.Label.En ?? "") == key)?.Key ?? name;
    }

    private static IEnumerable<Field> Named(FieldDraft draft) =>
        draft.Definition.LiveFields().SelectMany(f => (f.Columns ?? []).Where(c => !c.IsRetired).Prepend(f));

    [GeneratedRegex(@"\[(?<name>[^\[\]]+)\]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("[［］]", RegexOptions.NonBacktracking)]
    private static partial Regex Wide();
}
