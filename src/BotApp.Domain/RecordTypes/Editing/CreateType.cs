namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A new register from nothing, with its first field (a register without one could record nothing).</summary>
public static class CreateType
{
    /// <summary>What the form would come to, for the sample; the register's name is checked too.</summary>
    public static SettingsReading Read(FieldForm form, IReadOnlyList<PublishedType> registers)
    {
        var name = TypeName.Read(form.Inputs, registers, null);
        var reading = AddField.Read(name.IsRefused ? Empty(registers) : Empty(registers, name.Value), form, registers);
        return reading with { Refusals = [.. name.Refusals, .. reading.Refusals] };
    }

    /// <summary>A register before it has a field, or even a name.</summary>
    public static RecordTypeDefinition Empty(IReadOnlyList<PublishedType> registers) => Empty(registers, new(new("?"), null));

    public static async Task<Outcome<PublishedType>> Run(Editor editor, FieldForm form, CancellationToken cancellation)
    {
        if (MayDefine.WhyNot(editor.Rights) is { } refusal)
        {
            return refusal;
        }

        var reading = Read(form, await FindType.All(editor.Db, cancellation));
        return reading.Refusals.Count > 0
            ? Outcome<PublishedType>.Refuse(reading.Refusals)
            : await PublishType.Run(editor.Db, reading.Draft.Definition, editor.PersonId, editor.Now, cancellation);
    }

    private static RecordTypeDefinition Empty(IReadOnlyList<PublishedType> registers, GivenName name) => new()
    {
        Key = StableKey.OfNewType([.. registers.Select(r => r.Key)], name.Label.En ?? name.Label.Ja),
        Label = name.Label,
        Reading = name.Reading,
        Fields = [],
        NextFieldNumber = 1,
    };
}
