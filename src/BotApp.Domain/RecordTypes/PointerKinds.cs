namespace BotApp.Domain.RecordTypes;

/// <summary>The fields that a definition names for a purpose must be of a kind that can serve it.</summary>
internal static class PointerKinds
{
    public static IEnumerable<Refusal> Check(RecordTypeDefinition definition)
    {
        (string? Key, FieldKind[] Kinds)[] pointers =
        [
            (definition.SubjectField, [FieldKind.Reference]),
            (definition.ObservedField, [FieldKind.Moment]),
            (definition.EndedField, [FieldKind.Date]),
            (definition.BornField, [FieldKind.Date]),
            (definition.PlaceField, [FieldKind.Text, FieldKind.Choice]),
            (definition.UrgentField, [FieldKind.Choice, FieldKind.MultiChoice]),
            .. definition.SwapChecks.SelectMany(s => new[] { s.First, s.Second }).Select(key => ((string?)key, new[] { FieldKind.Number })),
        ];
        return pointers
            .Where(p => p.Key is { } key && !(definition.Find(key) is { IsRetired: false } field && p.Kinds.Contains(field.Kind)))
            .Select(p => Refusal.Of("refusal.definition.wrongKind", ("field", p.Key!)));
    }
}
