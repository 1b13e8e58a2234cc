using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>Everything that is wrong with a definition, all at once, so that a builder corrects it in one go.</summary>
public static class DefinitionCheck
{
    /// <summary>So many can be asked; retired ones are not counted.</summary>
    public const int MostFields = 500;

    /// <summary>With the retired ones, whose data is kept: what is read with every record must not grow for ever.</summary>
    public const int MostEver = 1_000;

    private static readonly ReadingContext AnyDay = new(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), Language.Japanese) { Me = 1 };

    public static IReadOnlyList<Refusal> Of(RecordTypeDefinition definition) =>
        [.. Whole(definition), .. Twice(definition), .. definition.Fields.SelectMany(Each), .. Pointers(definition), .. AccessCheck.Of(definition)];

    /// <summary>How many fields can still be added; 0 when it is full.</summary>
    public static int Room(RecordTypeDefinition definition) =>
        Math.Max(0, Math.Min(MostFields - definition.LiveFields().Count(), MostEver - definition.Fields.Count));

    private static IEnumerable<Refusal> Whole(RecordTypeDefinition definition)
    {
        if (!StableKey.IsValid(definition.Key))
        {
            yield return Refusal.Of("refusal.definition.typeKey", ("type", definition.Key));
        }

        if (string.IsNullOrWhiteSpace(definition.Label.Ja))
        {
            yield return Refusal.Of("refusal.definition.typeLabel", ("type", definition.Key));
        }

        if (!definition.LiveFields().Any(f => FieldBehaviour.Of(f.Kind).IsAsked) || definition.LiveFields().Count() > MostFields)
        {
            yield return Refusal.Of("refusal.definition.fieldCount", ("most", $"{MostFields}"));
        }

        if (definition.Fields.Count > MostEver)
        {
            yield return Refusal.Of("refusal.definition.fieldsEver", ("most", $"{MostEver}"));
        }

        if (definition.Fields.Any(f => f.Number >= definition.NextFieldNumber))
        {
            yield return Refusal.Of("refusal.definition.nextNumber", ("type", definition.Key));
        }
    }

    private static IEnumerable<Refusal> Twice(RecordTypeDefinition definition)
    {
        var keys = definition.Fields.GroupBy(f => f.Key, StringComparer.Ordinal).Where(g => g.Count() > 1);
        var numbers = definition.Fields.GroupBy(f => f.Number).Where(g => g.Count() > 1);
        return keys.Select(g => Refusal.At(g.Key, "refusal.definition.keyTwice", ("field", g.Key)))
            .Concat(numbers.Select(g => Refusal.At(g.Last().Key, "refusal.definition.numberTwice", ("field", g.Last().Key))));
    }

    private static IEnumerable<Refusal> Each(Field field)
    {
        if (!StableKey.IsValid(field.Key))
        {
            yield return Refusal.At(field.Key, "refusal.definition.fieldKey", ("field", field.Key));
        }

        if (field.Number < 1)
        {
            yield return Refusal.At(field.Key, "refusal.definition.fieldNumber", ("field", field.Key));
        }

        if (string.IsNullOrWhiteSpace(field.Label.Ja))
        {
            yield return Refusal.At(field.Key, "refusal.definition.fieldLabel", ("field", field.Key));
        }

        foreach (var refusal in FieldBehaviour.Of(field.Kind).Check(field).Concat(Prefilled(field)))
        {
            yield return refusal;
        }
    }

    /// <summary>What we type for the person must be readable as if the person had typed it, on any day.</summary>
    private static IEnumerable<Refusal> Prefilled(Field field) =>
        new[] { (Text: field.Default, Words: "refusal.definition.badDefault"), (Text: field.EmptyMeans, Words: "refusal.definition.badEmptyMeans") }
            .Where(p => p.Text is { } text && FieldBehaviour.Of(field.Kind).Read(field, text, AnyDay) is { Refused: not null } or { Asks: not null })
            .Select(p => Refusal.At(field.Key, p.Words, ("field", field.Key), ("value", p.Text!)));

    /// <summary>What the type says about its fields must name fields that are there.</summary>
    private static IEnumerable<Refusal> Pointers(RecordTypeDefinition definition) =>
        definition.TitleFields
            .Concat(definition.ListFields)
            .Concat(definition.AtLeastOneOf)
            .Concat(definition.SwapChecks.SelectMany(s => new[] { s.First, s.Second }))
            .Concat(new[] { definition.SortField }.OfType<string>())
            .Where(key => definition.Find(key) is not { IsRetired: false })
            .Distinct(StringComparer.Ordinal)
            .Select(key => Refusal.Of("refusal.definition.pointsNowhere", ("field", key)))
            .Concat(PointerKinds.Check(definition))
            .Concat(LookupCheck.Of(definition));
}
