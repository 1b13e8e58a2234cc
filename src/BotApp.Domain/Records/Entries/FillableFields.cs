using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// Which fields of a form this person may fill in. All others keep their value (a new record has their default), and an
/// input for one of them is refused: no form of ours has it, unless the rules changed since it was drawn.
/// </summary>
internal sealed class FillableFields
{
    private readonly Entry entry;
    private readonly RecordTypeDefinition definition;
    private readonly LoadedRecord? before;
    private readonly IReadOnlyList<long> units;
    private readonly HashSet<string> keys;

    private FillableFields(Entry entry, RecordTypeDefinition definition, LoadedRecord? before, IReadOnlyList<long> units)
    {
        (this.entry, this.definition, this.before, this.units) = (entry, definition, before, units);
        // Without rules everybody fills in everything, and nobody asks for these.
        keys = definition.Access is null ? [] : definition.LiveFields().Where(MayFill).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="unit">Where the record will belong; null when that is still open.</param>
    public static FillableFields Of(Entry entry, RecordTypeDefinition definition, LoadedRecord? before, long? unit) =>
        new(entry, definition, before, unit is { } known ? [known] : entry.Reach.Units);

    /// <summary>The definition without the checks that would tell about fields that this person does not fill in.</summary>
    public RecordTypeDefinition Definition => definition.Access is null
        ? definition
        : definition with
        {
            SwapChecks = [.. definition.SwapChecks.Where(s => keys.Contains(s.First) && keys.Contains(s.Second))],
            AtLeastOneOf = [.. definition.AtLeastOneOf.Where(keys.Contains)],
        };

    /// <summary>The fields that are read.</summary>
    /// <param name="drawn">Those of the form; null for all.</param>
    public IReadOnlySet<string>? Shown(IReadOnlySet<string>? drawn) => definition.Access is null
        ? drawn
        : keys.Where(key => drawn?.Contains(key) ?? true).Concat(Defaults().Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a new record has where this person types nothing.</summary>
    public IReadOnlyDictionary<string, string> Defaults() => definition.Access is null || before is not null
        ? new Dictionary<string, string>(StringComparer.Ordinal)
        : definition.LiveFields().Where(f => !keys.Contains(f.Key) && (f.Default ?? f.EmptyMeans) is not null)
            .ToDictionary(f => f.Key, f => (f.Default ?? f.EmptyMeans)!, StringComparer.Ordinal);

    public IEnumerable<Refusal> Refusals() => definition.Access is null
        ? []
        : definition.LiveFields().Where(f => !keys.Contains(f.Key)).Select(WhyNot).OfType<Refusal>().DistinctBy(r => (r.Words, r.Field));

    private bool MayFill(Field field) => units.Any(unit => Seen.Fills(entry.Reach, unit, Action, definition, Asked, field));

    private AccessAction Action => before is null ? AccessAction.Add : AccessAction.Edit;

    private AskedRecord? Asked => before is null ? null : new(before.Row.EnteredById, before.Values);

    /// <summary>What somebody sees and sends back as it was is no change. Of a field they do not see, not even that is said.</summary>
    private Refusal? WhyNot(Field field)
    {
        var typed = entry.Typed(field).Trim();
        if (typed.Length == 0 || typed == "-")
        {
            return null;
        }

        if (!units.Any(unit => Decide.SeesField(entry.Reach.Viewer(unit), definition, Asked, field)))
        {
            return Refusal.Of("access.refused.forged");
        }

        return typed == Shown(field) ? null : AccessText.Why(
            Decide.Of(entry.Reach.Actor(units[0]), Action, definition, Asked, field), definition, entry.Language);
    }

    private string? Shown(Field field) =>
        before?.Values[field.Key] is { } value ? FieldBehaviour.Of(field.Kind).ToInput(value) : field.Default;
}
