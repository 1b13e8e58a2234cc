namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// Makes an earlier version the one that forms use, as a version of its own. Nothing recorded since is lost: fields and
/// choices that came later are retired, not taken away, and numbers go on.
/// </summary>
public static class RollBack
{
    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, long version, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        if (await FindType.InVersion(editor.Db, typeId, version, cancellation) is not { } earlier)
        {
            return Refusal.Of("refusal.edit.versionGone");
        }

        var definition = To(earlier.Definition, type.Value.Definition);
        if (DefinitionJson.Write(definition) == DefinitionJson.Write(type.Value.Definition))
        {
            return Refusal.Of("refusal.edit.asItWas", ("version", $"{version}"));
        }

        return await PublishType.Run(editor.Db, definition, editor.PersonId, editor.Now, cancellation, earlier.Version);
    }

    public static RecordTypeDefinition To(RecordTypeDefinition earlier, RecordTypeDefinition now) => earlier with
    {
        Fields =
        [
            .. earlier.Fields.Select(field => Of(field, now.Find(field.Key))),
            .. now.Fields.Where(field => earlier.Find(field.Key) is null).Select(field => field with { IsRetired = true }),
        ],
        NextFieldNumber = now.NextFieldNumber,

        // Who may do what is decided for itself; looking back at fields must not open a door again.
        Access = now.Access,
    };

    private static Field Of(Field earlier, Field? now) => earlier with
    {
        Choices = Choices(earlier, now),
        Columns = now?.Columns is null ? earlier.Columns : Columns(earlier.Columns ?? [], now.Columns),
    };

    private static IReadOnlyList<Field> Columns(IReadOnlyList<Field> earlier, IReadOnlyList<Field> now) =>
    [
        .. earlier.Select(column => column with { Choices = Choices(column, now.FirstOrDefault(c => c.Key == column.Key)) }),
        .. now.Where(column => earlier.All(c => c.Key != column.Key)).Select(column => column with { IsRetired = true }),
    ];

    private static IReadOnlyList<Choice> Choices(Field earlier, Field? now) =>
        now?.Choices.Where(c => earlier.FindChoice(c.Key) is null).Select(c => c with { IsRetired = true }).ToList() is { Count: > 0 } later
            ? [.. earlier.Choices, .. later]
            : earlier.Choices;
}
