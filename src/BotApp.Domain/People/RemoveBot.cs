using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The bot was taken out of a team: its channels are no address any more, and its members no members.</summary>
public static class RemoveBot
{
    public static async Task Run(AppDb db, string teamId, long personId, DateTimeOffset now, CancellationToken cancellation)
    {
        var unit = await db.Units.FirstOrDefaultAsync(u => u.TeamId == teamId && u.RemovedAt == null, cancellation);
        if (unit is null)
        {
            return;
        }

        unit.RemovedAt = now;
        foreach (var binding in await db.ChannelBindings.Where(b => b.UnitId == unit.Id && b.EndedAt == null).ToListAsync(cancellation))
        {
            binding.EndedAt = now;
        }

        db.Appended.Add(new Event { Kind = EventKind.BotRemoved, At = now, PersonId = personId, UnitId = unit.Id });
    }
}
