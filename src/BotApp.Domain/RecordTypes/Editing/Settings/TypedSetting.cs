using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// A value of the field, written as a person would type it into the form (今日, 36.5, the name of a choice). Whether the
/// field can read it is checked with the whole definition.
/// </summary>
internal sealed class TypedSetting(Func<Field, string?> get, Func<Field, string?, Field> set) : SettingBehaviour
{
    private const int Longest = 200;

    public override string Write(FieldDraft draft) => get(draft.Field) switch
    {
        null => "",
        { } key when draft.Field.FindChoice(key) is { } choice => choice.Label.Ja,
        { } text => text,
    };

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed) => SafeText.Length(typed) > Longest
        ? Refusal.Of("refusal.edit.tooLong", ("most", $"{Longest}"))
        : draft.With(set(draft.Field, typed.Length == 0 ? null : ChoiceKey(draft.Field, typed) ?? typed));

    /// <summary>A choice is kept by its key, so that renaming it changes nothing.</summary>
    private static string? ChoiceKey(Field field, string typed)
    {
        var key = SearchKey.Of(typed);
        return field.Choices.FirstOrDefault(c => !c.IsRetired && SearchKey.Of(c.Label.Ja) == key)?.Key;
    }
}
