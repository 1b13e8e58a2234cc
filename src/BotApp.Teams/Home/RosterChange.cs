using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>People joined or left a team: the roster is the truth, the activity only the news of it.</summary>
public static class RosterChange
{
    public static async Task<Answer> Run(Scene scene, RosterTurn turn, CancellationToken cancellation)
    {
        if (scene.Unit is not { } unit)
        {
            return new NoAnswer();
        }

        if (scene.Roster is { } roster)
        {
            await ReadRoster.Run(scene.Db, unit, Seen(roster), RosterExtent.Whole, scene.Now, cancellation);
        }
        else
        {
            await WithoutRoster(scene, unit, turn, cancellation);
        }

        return new NoAnswer();
    }

    public static List<SeenMember> Seen(IReadOnlyList<RosterMember> roster) =>
        [.. roster.Select(m => new SeenMember(m.AadObjectId ?? m.UserId, m.UserId, m.Name, m.IsGuest))];

    private static async Task WithoutRoster(Scene scene, Unit unit, RosterTurn turn, CancellationToken cancellation)
    {
        await ReadRoster.Run(scene.Db, unit, Seen(turn.Joined), RosterExtent.Part, scene.Now, cancellation);
        var gone = turn.Left.Select(m => m.UserId).ToList();
        var left = await scene.Db.Memberships.Where(m => m.UnitId == unit.Id && m.LeftAt == null)
            .Join(scene.Db.People.Where(p => gone.Contains(p.UserId!)), m => m.PersonId, p => p.Id, (m, _) => m)
            .ToListAsync(cancellation);
        left.ForEach(m => ReadRoster.Leave(scene.Db, m, scene.Now));
    }
}
