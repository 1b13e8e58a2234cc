using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>
/// The people picked on a card hold the role from now on; who stood ticked on it and was unticked does not any more.
/// Somebody named since the card was drawn was never ticked there, and stays.
/// </summary>
public static class NameHolders
{
    public static async Task<Outcome<NamedHolders>> Run(
        AppDb db, long byPersonId, Role role, long unitId, PickedHolders picked, DateTimeOffset now, CancellationToken cancellation)
    {
        var held = await db.RoleGrants.Where(g => g.Role == role && g.UnitId == unitId && g.RevokedAt == null).ToListAsync(cancellation);
        var refusals = new List<Refusal>();
        foreach (var person in picked.People)
        {
            refusals.AddRange((await GrantRole.Run(db, byPersonId, person, role, unitId, now, cancellation)).Refusals);
        }

        if (refusals.Count > 0)
        {
            return Outcome<NamedHolders>.Refuse(refusals);
        }

        var gone = held.Where(g => picked.WereTicked.Contains(g.PersonId) && !picked.People.Contains(g.PersonId)).ToList();
        foreach (var grant in gone)
        {
            await RevokeRole.Run(db, byPersonId, grant.Id, now, cancellation);
        }

        return new NamedHolders(
            [.. picked.People.Where(p => held.All(g => g.PersonId != p))], [.. gone.Select(g => g.PersonId).Distinct()]);
    }
}
