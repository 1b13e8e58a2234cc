using System.Text.Json;

namespace BotApp.Domain.RecordTypes;

/// <summary>One difference between two definitions of a type, as data for a sentence.</summary>
/// <param name="Choice">The choice it is about; null when it is the field itself.</param>
public sealed record DefinitionDifference(DifferenceKind Kind, Field Field, Choice? Choice = null)
{
    // Lists compare by identity; the choices are compared one by one.
    private static readonly IReadOnlyList<Choice> NoChoices = [];

    /// <summary>What a changed choice was called before.</summary>
    public Choice? Was { get; init; }

    /// <summary>From <paramref name="before"/> to <paramref name="after"/>, in the order of the new definition.</summary>
    public static IReadOnlyList<DefinitionDifference> Between(RecordTypeDefinition before, RecordTypeDefinition after) =>
        [.. after.Fields.SelectMany(field => OfField(before.Find(field.Key), field))];

    private static IEnumerable<DefinitionDifference> OfField(Field? before, Field after)
    {
        if (before is null)
        {
            return [new(DifferenceKind.Added, after)];
        }

        if (before.IsRetired != after.IsRetired)
        {
            return [new(after.IsRetired ? DifferenceKind.Retired : DifferenceKind.BroughtBack, after)];
        }

        var choices = after.Choices.SelectMany(choice => OfChoice(before.FindChoice(choice.Key), choice, after));
        return IsSame(before, after)
            ? choices
            : choices.Prepend(new(DifferenceKind.Changed, after));
    }

    /// <summary>Compared as they are written: a field holds lists.</summary>
    private static bool IsSame(Field before, Field after) => Written(before) == Written(after);

    private static string Written(Field field) =>
        JsonSerializer.Serialize(field with { Choices = NoChoices, IsRetired = false }, DefinitionJson.Options);

    private static IEnumerable<DefinitionDifference> OfChoice(Choice? before, Choice after, Field field) => (before, after) switch
    {
        (null, _) => [new(DifferenceKind.Added, field, after)],
        ({ IsRetired: false }, { IsRetired: true }) => [new(DifferenceKind.Retired, field, after)],
        ({ IsRetired: true }, { IsRetired: false }) => [new(DifferenceKind.BroughtBack, field, after)],
        _ when before == after => [],
        _ => [new(DifferenceKind.Changed, field, after) { Was = before }],
    };
}
