using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>
/// The bot came into a team. Teams says so twice, and says it again after an upgrade: only the first time is an event.
/// The first person to install it in a workspace is an administrator. Without an installer nobody is: the news of the
/// installation was lost, and we only hear somebody speak there.
/// </summary>
public static class InstallBot
{
    public static async Task<Unit> Run(
        AppDb db, string teamId, string? teamName, string serviceUrl, long? installerId, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var unit = await db.Units.FirstOrDefaultAsync(u => u.TeamId == teamId, cancellation);
        var isNew = unit is null || unit.RemovedAt is not null;
        if (unit is null)
        {
            unit = new Unit { TeamId = teamId, Name = teamName ?? "", ServiceUrl = serviceUrl, InstalledAt = now };
            db.Units.Add(unit);
        }

        unit.ServiceUrl = serviceUrl;
        unit.Name = string.IsNullOrWhiteSpace(teamName) ? unit.Name : teamName.Trim();
        unit.RemovedAt = null;
        await db.SaveChangesAsync(cancellation);
        if (isNew)
        {
            if (installerId is { } installer)
            {
                await NameFirstAdministrator(db, installer, now, cancellation);
            }

            db.Appended.Add(new Event { Kind = EventKind.BotInstalled, At = now, PersonId = installerId, UnitId = unit.Id });
        }

        return unit;
    }

    private static async Task NameFirstAdministrator(AppDb db, long installerId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!await db.RoleGrants.AnyAsync(g => g.Role == Role.Administrator && g.RevokedAt == null, cancellation))
        {
            await GrantRole.Run(db, null, installerId, Role.Administrator, null, now, cancellation);
        }
    }
}
