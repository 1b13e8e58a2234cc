using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Records.Forms;

/// <summary>The fields of a form as somebody sees it, whatever is typed: those they fill in, and those that only say what they hold.</summary>
/// <param name="All">In the order of the definition.</param>
/// <param name="Fixed">By key: seen with its value, and why it is not theirs to change.</param>
internal sealed record DrawnFields(PublishedType Type, IReadOnlyList<Field> All, IReadOnlySet<string> Fixed)
{
    public static DrawnFields Of(Reach reach, PublishedType type, LoadedRecord? record)
    {
        var toFill = Seen.ToFill(reach, type, record);
        var filled = toFill.Definition.Fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var fixedKeys = type.Definition.LiveFields().Where(f => !filled.Contains(f.Key) && IsShown(f, record)).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            toFill,
            [.. type.Definition.LiveFields().Where(f => fixedKeys.Contains(f.Key) || (filled.Contains(f.Key) && IsDrawn(f, record)))],
            fixedKeys);
    }

    /// <summary>A record is seen with the fields that this person may see.</summary>
    private static bool IsShown(Field field, LoadedRecord? record) =>
        FieldBehaviour.Of(field.Kind).IsAsked && record?.Definition.Find(field.Key) is not null && record.Values[field.Key] is not null;

    /// <summary>Files come by message; a form only shows those that are there, to leave them out again.</summary>
    private static bool IsDrawn(Field field, LoadedRecord? record) => field.Kind is FieldKind.Files
        ? record?.Values[field.Key] is not null
        : FieldBehaviour.Of(field.Kind) is { IsAsked: true } or { HoldsValue: false };
}
