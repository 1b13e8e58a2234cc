using BotApp.Domain.People;

namespace BotApp.Domain.Records;

/// <summary>
/// Whose records a person may see and enter from where they speak: in a personal chat those of all their units, in a
/// channel only those of its team, because everybody there reads along.
/// </summary>
public sealed class Reach
{
    private Reach(long personId, IReadOnlyList<long> units)
    {
        PersonId = personId;
        Units = units;
    }

    public long PersonId { get; }

    public IReadOnlyList<long> Units { get; }

    public static Reach Of(long personId, Rights rights) => new(personId, rights.Units);

    public static Reach Within(long personId, Rights rights, long unitId) => new(personId, rights.SeesRecords(unitId) ? [unitId] : []);

    /// <summary>For drawing again a card that stands in a place of this unit: nobody in particular looks.</summary>
    public static Reach OfCard(long unitId) => new(0, [unitId]);

    public bool Covers(long unitId) => Units.Contains(unitId);
}
