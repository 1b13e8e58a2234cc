using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.Records;

/// <summary>
/// Whose records a person may see and enter from where they speak, and as what: in a personal chat those of all their
/// units, in a channel only those of its team, because everybody there reads along.
/// </summary>
public sealed class Reach
{
    private readonly IReadOnlyDictionary<long, Standing> standings;
    private readonly bool isReadAlong;

    private Reach(long personId, IReadOnlyDictionary<long, Standing> standings, bool isReadAlong)
    {
        PersonId = personId;
        this.standings = standings;
        this.isReadAlong = isReadAlong;
    }

    public long PersonId { get; }

    public IReadOnlyList<long> Units => [.. standings.Keys];

    public static Reach Of(long personId, Rights rights) => Over(personId, rights, rights.Units);

    public static Reach Within(long personId, Rights rights, long unitId) =>
        Over(personId, rights, rights.SeesRecords(unitId) ? [unitId] : []);

    /// <summary>For drawing again a card that stands in a place of this unit: nobody in particular looks.</summary>
    public static Reach OfCard(long unitId) =>
        new(0, new Dictionary<long, Standing> { [unitId] = Standing.Everybody }, isReadAlong: true);

    /// <summary>The person does what they may, but is shown only what everybody in the channel may see.</summary>
    public Reach ReadAlong() => new(PersonId, standings, isReadAlong: true);

    public bool Covers(long unitId) => standings.ContainsKey(unitId);

    /// <summary>As what the person looks at records of this unit.</summary>
    public Standing Viewer(long unitId) => isReadAlong && Covers(unitId) ? Standing.Everybody : Actor(unitId);

    /// <summary>As what the person changes records of this unit.</summary>
    public Standing Actor(long unitId) => standings.GetValueOrDefault(unitId, Standing.Stranger);

    /// <summary>What speaks against it; null when it is allowed with this record.</summary>
    public Refusal? WhyNot(AccessAction action, LoadedRecord record, Text.Language language, Field? field = null)
    {
        var full = record.Whole ?? record;
        var decision = Decide.Of(Actor(full.Row.UnitId), action, full.Definition, new(full.Row.EnteredById, full.Values), field);
        return decision.IsAllowed ? null : AccessText.Why(decision, full.Definition, language);
    }

    /// <summary>What speaks against it in every unit; null when there may be a record with which it is allowed.</summary>
    public Refusal? WhyNot(AccessAction action, RecordTypeDefinition type, Text.Language language)
    {
        var decisions = Units.Select(unit => Decide.Of(Actor(unit), action, type, null)).ToList();
        return decisions.Count == 0 ? Refusal.Of("record.noUnit")
            : decisions.Exists(d => d.IsAllowed) ? null
            : AccessText.Why(decisions[0], type, language);
    }

    private static Reach Over(long personId, Rights rights, IReadOnlyList<long> units) =>
        new(personId, units.Distinct().ToDictionary(unit => unit, unit => Standing.Of(personId, rights, unit)), isReadAlong: false);
}
