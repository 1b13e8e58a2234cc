using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What the field is called. Two fields of one name could not be told apart in a form.</summary>
internal sealed class NameSetting : SettingBehaviour
{
    public const int Longest = 60;

    public override string Write(FieldDraft draft) => draft.Field.Label.Ja;

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (typed.Length == 0)
        {
            return Refusal.Of("refusal.edit.label");
        }

        if (SafeText.Length(typed) > Longest)
        {
            return Refusal.Of("refusal.edit.tooLong", ("most", $"{Longest}"));
        }

        var key = SearchKey.Of(typed);
        return draft.Definition.LiveFields().Any(f => f.Key != draft.Key && SearchKey.Of(f.Label.Ja) == key)
            ? Refusal.Of("refusal.edit.labelTaken", ("label", typed))
            : draft.With(draft.Field with { Label = draft.Field.Label with { Ja = typed } });
    }
}
