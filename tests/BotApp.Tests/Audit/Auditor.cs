using BotApp.Domain.Audit;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BotApp.Tests.Audit;

/// <summary>Reads the audit of the hotel, as the loop of the host writes it.</summary>
internal static class Auditor
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What comes after this moment.</summary>
    public static async Task<IReadOnlyList<AuditEntry>> New(HotelWorld world, Func<Task> happens)
    {
        await Seal(world);
        var before = await world.Read((db, token) => db.Audit.LongCountAsync(token));
        await happens();
        await Seal(world);
        return await world.Read((db, token) => db.Audit.AsNoTracking().Where(e => e.Number > before).OrderBy(e => e.Number).ToListAsync(token));
    }

    public static Task Seal(HotelWorld world) =>
        new SealAudit(world.Storage.Transactions).Run(world.WorkspaceId, world.Reads.Take(), Token);

    public static Task<long> Id(HotelWorld world, Actor who) => world.Read((db, token) =>
        db.Set<Domain.People.Person>().Where(p => p.AadObjectId == who.ObjectId).Select(p => p.Id).SingleAsync(token));
}
