namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Changes the settings of a field. Its key, number and kind never change.</summary>
public static class ChangeField
{
    /// <summary>What the form would come to, for the sample.</summary>
    public static SettingsReading Read(PublishedType type, string key, FieldForm form, IReadOnlyList<PublishedType> registers) =>
        ReadSettings.Of(new(type.Definition, key, registers), form);

    /// <param name="drawnFor">The version that the form showed.</param>
    public static async Task<FieldEdit> Run(
        Editor editor, long typeId, string key, long drawnFor, FieldForm form, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return Refuse(form, type.Refusals);
        }

        if (type.Value.Definition.Find(key) is not { IsRetired: false })
        {
            return Refuse(form, [Refusal.Of("refusal.edit.fieldGone")]);
        }

        var registers = await FindType.All(editor.Db, cancellation);
        var now = new FieldDraft(type.Value.Definition, key, registers);
        var then = await FindType.InVersion(editor.Db, typeId, drawnFor, cancellation) is { } shown && shown.Definition.Find(key) is not null
            ? now with { Definition = shown.Definition }
            : now;
        var (merged, clashes) = MergedForm.Of(form, then, now);
        return clashes.Count > 0
            ? new(null, [], clashes, merged.Inputs)
            : await Publish(editor, ReadSettings.Of(now, merged), type.Value, merged, cancellation);
    }

    private static async Task<FieldEdit> Publish(
        Editor editor, SettingsReading reading, PublishedType type, FieldForm form, CancellationToken cancellation)
    {
        if (reading.Refusals.Count > 0)
        {
            return Refuse(form, reading.Refusals);
        }

        if (DefinitionJson.Write(reading.Draft.Definition) == DefinitionJson.Write(type.Definition))
        {
            return Refuse(form, [Refusal.Of("refusal.edit.nothingChanged")]);
        }

        var published = await PublishType.Run(editor.Db, reading.Draft.Definition, editor.PersonId, editor.Now, cancellation);
        return published.IsRefused ? Refuse(form, published.Refusals) : new(published.Value, [], [], form.Inputs);
    }

    private static FieldEdit Refuse(FieldForm form, IReadOnlyList<Refusal> refusals) => new(null, refusals, [], form.Inputs);
}
