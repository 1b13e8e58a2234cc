namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Adds a field to a register, whatever else was changed in it meanwhile.</summary>
public static class AddField
{
    /// <summary>What the form would come to, for the sample.</summary>
    public static SettingsReading Read(RecordTypeDefinition definition, FieldForm form, IReadOnlyList<PublishedType> registers) =>
        ReadSettings.Of(NewField.In(definition, form, registers), form);

    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, FieldForm form, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        var reading = Read(type.Value.Definition, form, await FindType.All(editor.Db, cancellation));
        return reading.Refusals.Count > 0
            ? Outcome<PublishedType>.Refuse(reading.Refusals)
            : await PublishType.Run(editor.Db, reading.Draft.Definition, editor.PersonId, editor.Now, cancellation);
    }
}
