using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>Which requests versions of a register answer, by version: their numbers.</summary>
public static class AnsweredRequests
{
    public static async Task<ILookup<int, long>> Of(AppDb db, long typeId, IReadOnlyList<int> versions, CancellationToken cancellation)
    {
        var (first, last) = versions.Count == 0 ? (0, -1) : (versions.Min(), versions.Max());
        var answered = await (
            from entry in db.RequestEntries.AsNoTracking()
            join request in db.Requests on entry.RequestId equals request.Id
            where entry.TypeId == typeId && entry.TypeVersion >= first && entry.TypeVersion <= last
            orderby request.Number
            select new { entry.TypeVersion, request.Number }).ToListAsync(cancellation);
        return answered.ToLookup(a => a.TypeVersion!.Value, a => a.Number);
    }
}
