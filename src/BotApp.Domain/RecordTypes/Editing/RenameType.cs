namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Gives a register another name. What points to it points to its key, which stays.</summary>
public static class RenameType
{
    public static async Task<Outcome<PublishedType>> Run(
        Editor editor, long typeId, IReadOnlyDictionary<string, string> inputs, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        var name = TypeName.Read(inputs, await FindType.All(editor.Db, cancellation), typeId);
        if (name.IsRefused)
        {
            return Outcome<PublishedType>.Refuse(name.Refusals);
        }

        return name.Value == GivenName.Of(type.Value.Definition)
            ? Refusal.Of("refusal.edit.nothingChanged")
            : await PublishType.Run(editor.Db, name.Value.To(type.Value.Definition), editor.PersonId, editor.Now, cancellation);
    }
}
