namespace BotApp.Domain.RecordTypes;

/// <summary>A copy must arrive at a field of this type that a person could fill in too, and each field is filled by one copy.</summary>
internal static class LookupCheck
{
    public static IEnumerable<Refusal> Of(RecordTypeDefinition definition)
    {
        var lookups = definition.LiveFields().SelectMany(f => (f.Lookups ?? []).Select(l => (Field: f, l.To))).ToList();
        return lookups
            .Where(l => l.Field.Kind is not FieldKind.Reference || !IsFillable(definition, l.To) || lookups.Count(o => o.To == l.To) > 1)
            .Select(l => Refusal.At(l.Field.Key, "refusal.definition.lookup", ("field", l.Field.Key), ("to", l.To)));
    }

    private static bool IsFillable(RecordTypeDefinition definition, string key) =>
        definition.Find(key) is { IsRetired: false } to && FieldBehaviour.Of(to.Kind).IsAsked && to.Kind is not FieldKind.Files;
}
