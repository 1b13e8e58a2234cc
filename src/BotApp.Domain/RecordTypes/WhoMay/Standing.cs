using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What somebody is in one unit. Without any role they are no reader of its records: a guest, a vendor, a stranger.</summary>
/// <param name="MayBuild">May act as a builder; until one is named every member may.</param>
public sealed record Standing(long PersonId, IReadOnlySet<Role> Roles, bool MayBuild = false)
{
    private static readonly HashSet<Role> OnlyStaff = [Role.Staff];
    private static readonly HashSet<Role> Nothing = [];

    /// <summary>For what everybody in a channel reads: nobody in particular looks.</summary>
    public static Standing Everybody { get; } = new(0, OnlyStaff);

    public static Standing Stranger { get; } = new(0, Nothing);

    public bool IsAdministrator => Roles.Contains(Role.Administrator);

    public static Standing Of(long personId, Rights rights, long unitId)
    {
        if (!rights.SeesRecords(unitId))
        {
            return Stranger with { PersonId = personId, MayBuild = rights.IsAdministrator };
        }

        HashSet<Role> roles = [Role.Staff];
        roles.UnionWith(new[] { Role.Nurse, Role.Builder }.Where(role => rights.Holds(role, unitId)));
        if (rights.IsAdministrator)
        {
            roles.Add(Role.Administrator);
        }

        return new(personId, roles, rights.MayAct(Role.Builder, unitId));
    }
}
