using System.Globalization;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Audit;

/// <summary>Who was shown a record, and how: the newest reads of it.</summary>
public static class WhoRead
{
    private const int Most = 200;

    // Lists name many records in one entry and have no index: looked for among so many entries of the end.
    private const int FurthestBack = 50_000;

    /// <summary>Per person and way the last time and how often; the last first.</summary>
    public static async Task<IReadOnlyList<ReadersLine>> Run(AppDb db, long recordNumber, CancellationToken cancellation)
    {
        var alone = await Reads(db).Where(e => e.RecordNumber == recordNumber).Take(Most).ToListAsync(cancellation);
        var last = await db.Audit.OrderByDescending(e => e.Number).Select(e => e.Number).FirstOrDefaultAsync(cancellation);
        var named = string.Create(CultureInfo.InvariantCulture, $",{recordNumber},");
        var among = await Reads(db)
            .Where(e => e.Number > last - FurthestBack && e.Records != null && e.Records.Contains(named)).Take(Most).ToListAsync(cancellation);
        return
        [
            .. alone.Concat(among).Where(e => e.PersonId is not null && AuditWords.Shown(e.What) is not null)
                .GroupBy(e => (Person: e.PersonId!.Value, How: AuditWords.Shown(e.What)!.Value))
                .Select(g => new ReadersLine(g.Key.Person, g.Key.How, g.Max(e => e.At), g.Count()))
                .OrderByDescending(l => l.Last),
        ];
    }

    private static IQueryable<AuditEntry> Reads(AppDb db) =>
        db.Audit.AsNoTracking().Where(e => e.What.StartsWith(AuditWords.Reads)).OrderByDescending(e => e.Number);
}
