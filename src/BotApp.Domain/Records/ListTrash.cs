using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records;

/// <summary>What was withdrawn from a register, the last first, with why.</summary>
public static class ListTrash
{
    /// <returns>The page, and the reasons by record number.</returns>
    public static async Task<(RecordList List, IReadOnlyDictionary<long, string> Reasons)> Run(
        AppDb db, Reach reach, PublishedType type, long? after, CancellationToken cancellation)
    {
        var query = new RecordQuery { Status = RecordStatus.Withdrawn, Order = RecordOrder.LastChanged };
        var list = await ListRecords.Page(db, reach, type, query, "", after, cancellation);
        var numbers = list.Records.Select(r => r.Number).ToList();
        var reasons = await db.Revisions.AsNoTracking()
            .Where(r => numbers.Contains(r.RecordNumber) && r.Kind == RevisionKind.Withdrawn)
            .OrderBy(r => r.Number)
            .Select(r => new { r.RecordNumber, r.Reason })
            .ToListAsync(cancellation);
        return (list, reasons.GroupBy(r => r.RecordNumber).ToDictionary(g => g.Key, g => g.Last().Reason ?? ""));
    }
}
