using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.Records;

/// <summary>
/// Records and registers as somebody sees them. What they may not see is not in the definition, so nothing can draw it,
/// list it as a change, filter or sort by it; in the document it is kept like everything that a definition does not explain.
/// </summary>
public static class Seen
{
    /// <summary>The record without the fields that this person may not see; null when they may not see it at all.</summary>
    public static LoadedRecord? Record(Reach reach, LoadedRecord full)
    {
        var who = reach.Viewer(full.Row.UnitId);
        if (full.Definition.Access is null)
        {
            return who.Roles.Count > 0 ? full : null;
        }

        var asked = new AskedRecord(full.Row.EnteredById, full.Values);
        if (!Decide.Sees(who, full.Definition, asked))
        {
            return null;
        }

        var type = Without(full.Type, field => !Decide.Sees(who, full.Definition, asked, field));
        return type == full.Type ? full : new(full.Row, type, RecordDocument.Read(type.Definition, full.Row.Document)) { Whole = full };
    }

    /// <summary>
    /// The register with the fields that the person sees in every record they see: only these can be looked for, filtered
    /// and sorted by, or a list would tell what its lines do not.
    /// </summary>
    public static PublishedType InEveryRecord(Reach reach, PublishedType full) => Without(
        full, field => !reach.Units.All(unit => Decide.SeesAlways(reach.Viewer(unit), full.Definition, field.Key)));

    /// <summary>The register with the fields that the person may fill in: in this record, or in a new one of some unit.</summary>
    public static PublishedType ToFill(Reach reach, PublishedType type, LoadedRecord? seen)
    {
        var full = seen?.Whole?.Type ?? type;
        return Without(full, field => !MayFill(reach, full.Definition, seen?.Whole ?? seen, field));
    }

    private static bool MayFill(Reach reach, RecordTypeDefinition type, LoadedRecord? record, Field field)
    {
        if (record is null)
        {
            return reach.Units.Any(unit => Fills(reach, unit, AccessAction.Add, type, null, field));
        }

        return Fills(reach, record.Row.UnitId, AccessAction.Edit, type, new(record.Row.EnteredById, record.Values), field);
    }

    /// <summary>In a channel a field that not everybody may see has no input: what stands in it would be read along.</summary>
    internal static bool Fills(Reach reach, long unit, AccessAction action, RecordTypeDefinition type, AskedRecord? record, Field field) =>
        Decide.Of(reach.Actor(unit), action, type, record, field).IsAllowed
        && Decide.SeesField(reach.Viewer(unit), type, record, field);

    /// <summary>The same type where nothing is hidden. Whatever named a hidden field does not name it any more.</summary>
    private static PublishedType Without(PublishedType full, Func<Field, bool> isHidden)
    {
        if (full.Definition.Access is null)
        {
            return full;
        }

        var hidden = full.Definition.Fields.Where(isHidden).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        return hidden.Count == 0
            ? full
            : full with { Definition = full.Definition.NotNaming(hidden) with { Fields = [.. full.Definition.Fields.Where(f => !hidden.Contains(f.Key))] } };
    }
}
