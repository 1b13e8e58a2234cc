using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Audit;

/// <summary>
/// Links what happened into the chain of a workspace: its new events, which were committed with what they changed, and
/// reads. Runs after the answer, in a short write of its own.
/// </summary>
public sealed class SealAudit(ITransactions transactions)
{
    // Some ten milliseconds of the write gate.
    private const int AtOnce = 500;
    private const int MostNumbers = 100;

    public async Task Run(long workspaceId, IReadOnlyList<PendingRead> reads, CancellationToken cancellation)
    {
        if (reads.Count == 0 && !await transactions.Read(workspaceId, HasNew, cancellation))
        {
            return;
        }

        while (await transactions.Write(workspaceId, (db, token) => Events(db, token), cancellation) == AtOnce)
        {
        }

        foreach (var some in reads.Chunk(AtOnce))
        {
            await transactions.Write(workspaceId, (db, token) => Link(db, [.. some.Select(Entry)], token), cancellation);
        }
    }

    private static async Task<bool> HasNew(AppDb db, CancellationToken cancellation) =>
        await db.EventsAfter((await Last(db, cancellation))?.EventId ?? 0).AnyAsync(cancellation);

    private static async Task<int> Events(AppDb db, CancellationToken cancellation)
    {
        var last = await Last(db, cancellation);
        var events = await db.EventsAfter(last?.EventId ?? 0).AsNoTracking().Take(AtOnce).ToListAsync(cancellation);
        return events.Count == 0 ? 0 : await Link(db, last, events.ConvertAll(Entry), cancellation);
    }

    private static async Task<int> Link(AppDb db, List<AuditEntry> entries, CancellationToken cancellation) =>
        await Link(db, await Last(db, cancellation), entries, cancellation);

    private static async Task<int> Link(AppDb db, AuditEntry? last, List<AuditEntry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            entry.WorkspaceId = db.WorkspaceId;
            entry.Number = (last?.Number ?? 0) + 1;
            entry.EventId = entry.EventId == 0 ? last?.EventId ?? 0 : entry.EventId;
            entry.Hash = AuditLink.HashOf(entry, last?.Hash ?? AuditLink.Beginning);
            last = entry;
        }

        await ManyEntities.Insert(db, entries, cancellation);
        return entries.Count;
    }

    private static Task<AuditEntry?> Last(AppDb db, CancellationToken cancellation) =>
        db.Audit.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellation);

    internal static AuditEntry Entry(Event happened) => new()
    {
        At = happened.At,
        PersonId = happened.PersonId,
        What = AuditWords.Of(happened.Kind),
        RecordNumber = happened.RecordNumber,
        Revision = happened.Revision,
        UnitId = happened.UnitId,
        AboutId = happened.AboutId,
        EventId = happened.Id,
        TurnId = happened.TurnId,
        Hash = "",
    };

    private static AuditEntry Entry(PendingRead read) => new()
    {
        At = read.At,
        PersonId = read.PersonId,
        What = AuditWords.Of(read.How),
        RecordNumber = read.Numbers.Count == 1 ? read.Numbers[0] : null,
        TypeId = read.TypeId,
        Count = read.Numbers.Count,
        Records = read.Numbers.Count == 1
            ? null
            : $",{string.Join(',', read.Numbers.Take(MostNumbers).Select(n => Digits.Of(n)))},",
        TurnId = read.TurnId,
        Hash = "",
    };
}
