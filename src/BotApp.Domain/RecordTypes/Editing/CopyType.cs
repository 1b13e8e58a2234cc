namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A new register that looks like another one: a preset's, or one that is here. It has no record and goes its own way.</summary>
public static class CopyType
{
    /// <param name="source">Any definition; what its references point to must be here.</param>
    public static async Task<Outcome<PublishedType>> Run(
        Editor editor, RecordTypeDefinition source, IReadOnlyDictionary<string, string> inputs, CancellationToken cancellation)
    {
        if (MayDefine.WhyNot(editor.Rights) is { } refusal)
        {
            return refusal;
        }

        var registers = await FindType.All(editor.Db, cancellation);
        var name = TypeName.Read(inputs, registers, null);
        if (name.IsRefused)
        {
            return Outcome<PublishedType>.Refuse(name.Refusals);
        }

        if (source.LiveFields().FirstOrDefault(f => f.Target is { } target && registers.All(r => r.Key != target)) is { } lost)
        {
            return Refusal.Of("refusal.edit.copyTarget", ("label", lost.Label.Ja));
        }

        var label = name.Value.Label;
        var copy = name.Value.To(source) with { Key = StableKey.OfNewType([.. registers.Select(r => r.Key)], label.En ?? label.Ja) };
        return await PublishType.Run(editor.Db, copy, editor.PersonId, editor.Now, cancellation);
    }
}
