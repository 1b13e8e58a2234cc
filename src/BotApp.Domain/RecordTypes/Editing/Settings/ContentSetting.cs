namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What a one-line text holds, picked from a list by its name.</summary>
internal sealed class ContentSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) => draft.Field.Content.ToString();

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed) => Enum.TryParse<TextContent>(typed, out var content) && Enum.IsDefined(content)
        ? draft.With(draft.Field with { Content = content })
        : Refusal.Of("refusal.edit.pick");
}
