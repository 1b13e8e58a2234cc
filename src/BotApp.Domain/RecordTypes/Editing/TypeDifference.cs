using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>One readable difference between two versions of a register. The set is closed.</summary>
public abstract record TypeDifference
{
    private protected TypeDifference()
    {
    }

    /// <summary>From <paramref name="before"/> to <paramref name="after"/>; every difference counts once.</summary>
    /// <param name="registers">What fields point to, so that theirs are named as people call them.</param>
    public static IReadOnlyList<TypeDifference> Between(RecordTypeDefinition before, RecordTypeDefinition after, IReadOnlyList<PublishedType> registers) =>
    [
        .. before.Label == after.Label ? [] : new TypeDifference[] { new TypeRenamed(before.Label, after.Label) },
        .. before.Reading == after.Reading ? [] : new TypeDifference[] { new ReadingDiffers(before.Reading, after.Reading) },
        .. DefinitionDifference.Between(before, after).SelectMany(d => d is { Kind: DifferenceKind.Changed, Choice: null } ? [] : new[] { new FieldDiffers(d) }),
        .. after.LiveFields().Where(f => before.Find(f.Key) is { IsRetired: false }).SelectMany(f => SettingDiffers.Of(before, after, f, registers)),
        .. FieldMoved.Of(before, after),
        .. AccessDifference.Between(before, after).Select(d => new AccessDiffers(after, d)),
    ];
}
