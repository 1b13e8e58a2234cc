namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A setting of a field that was there before and is there now.</summary>
/// <param name="Before">As its input would hold it.</param>
public sealed record SettingDiffers(Field Field, FieldSetting Setting, string Before, string After) : TypeDifference
{
    internal static IEnumerable<SettingDiffers> Of(RecordTypeDefinition before, RecordTypeDefinition after, Field field, IReadOnlyList<PublishedType> registers)
    {
        var (then, now) = (new FieldDraft(before, field.Key, registers), new FieldDraft(after, field.Key, registers));

        // Choices are compared one by one, places as a whole.
        return KindSettings.Of(field.Kind).All
            .Where(s => s is not (FieldSetting.Choices or FieldSetting.Position))
            .Select(s => new SettingDiffers(field, s, SettingBehaviour.Of(s).Write(then), SettingBehaviour.Of(s).Write(now)))
            .Where(d => d.Before != d.After);
    }
}
