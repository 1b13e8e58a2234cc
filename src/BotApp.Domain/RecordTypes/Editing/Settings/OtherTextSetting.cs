namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>その他: whoever picks the last choice writes what it is.</summary>
internal sealed class OtherTextSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) => draft.Field.Choices.Any(c => c is { IsRetired: false, TakesText: true }) ? "true" : "false";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        if (typed == Write(draft))
        {
            return draft;
        }

        var last = typed == "true" ? draft.Field.Choices.LastOrDefault(c => !c.IsRetired)?.Key : null;
        return draft.With(draft.Field with { Choices = [.. draft.Field.Choices.Select(c => c with { TakesText = c.Key == last })] });
    }
}
