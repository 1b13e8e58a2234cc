namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>One field of a definition, being changed. Immutable: each setting gives the next draft.</summary>
/// <param name="Definition">The whole register with the field as it would be.</param>
/// <param name="Registers">What a reference can point to.</param>
public sealed record FieldDraft(RecordTypeDefinition Definition, string Key, IReadOnlyList<PublishedType> Registers)
{
    /// <summary>What was answered beside the settings, by input key.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Field Field => Definition.Find(Key)!;

    /// <summary>All registers as formulas see them: records of others may point here, and those of this one too.</summary>
    public IReadOnlyList<RecordTypeDefinition> Others => [.. Registers.Where(r => r.Key != Definition.Key).Select(r => r.Definition), Definition];

    public FieldDraft With(Field field) =>
        this with { Definition = Definition with { Fields = [.. Definition.Fields.Select(f => f.Key == Key ? field : f)] } };
}
