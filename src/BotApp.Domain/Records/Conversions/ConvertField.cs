using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;

namespace BotApp.Domain.Records.Conversions;

/// <summary>
/// Gives a field another kind: one version retires it and puts a new field in its place; the values follow record by
/// record, each as a revision, and whoever asked is told what stayed behind.
/// </summary>
public static class ConvertField
{
    /// <summary>The register as it would be, for the sample.</summary>
    public static SettingsReading Read(PublishedType type, string key, FieldForm form, IReadOnlyList<PublishedType> registers)
    {
        var place = type.Definition.LiveFields().TakeWhile(f => f.Key != key).Count() + 1;
        var reading = AddField.Read(RetireField.Without(type.Definition, key), form, registers);
        var moved = SettingBehaviour.Of(FieldSetting.Position).Read(reading.Draft, place.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return moved.IsRefused ? reading : reading with { Draft = moved.Value };
    }

    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, string key, FieldForm form, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        if (WhyNot(type.Value.Definition, key, form.Kind) is { } refusal)
        {
            return refusal;
        }

        var reading = Read(type.Value, key, form, await FindType.All(editor.Db, cancellation));
        if (reading.Refusals.Count > 0)
        {
            return Outcome<PublishedType>.Refuse(reading.Refusals);
        }

        var published = await PublishType.Run(editor.Db, WithRules(reading.Draft.Definition, key, reading.Draft.Key), editor.PersonId, editor.Now, cancellation);
        if (!published.IsRefused)
        {
            editor.Db.FieldConversions.Add(new() { TypeId = typeId, From = key, To = reading.Draft.Key, StartedAt = editor.Now, PersonId = editor.PersonId });
        }

        return published;
    }

    /// <summary>What few may see is not opened to all by giving it another kind.</summary>
    private static RecordTypeDefinition WithRules(RecordTypeDefinition definition, string from, string to) => definition with
    {
        Access = definition.Access is { } rules ? [.. rules, .. rules.Where(r => r.Field == from).Select(r => r with { Field = to })] : null,
    };

    private static Refusal? WhyNot(RecordTypeDefinition definition, string key, FieldKind into) =>
        RetireField.WhyNot(definition, key) is { Words: not "refusal.edit.lastField" } refusal
            ? refusal
            : ConvertValue.Into(definition.Find(key)!.Kind).Contains(into) ? null : Refusal.At("kind", "refusal.edit.pick");
}
