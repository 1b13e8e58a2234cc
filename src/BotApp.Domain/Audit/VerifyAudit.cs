using System.Globalization;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Audit;

/// <summary>
/// Walks the chain of a workspace from its beginning: no number is missing, each hash is right, and each write still says
/// what its event says. Names the first entry that does not hold.
/// </summary>
public static class VerifyAudit
{
    private const int AtOnce = 2_000;

    public static async Task<AuditReport> Run(AppDb db, CancellationToken cancellation)
    {
        AuditEntry? last = null;
        while (await Next(db, last?.Number ?? 0, cancellation) is { Count: > 0 } entries)
        {
            var events = await Events(db, last?.EventId ?? 0, entries[^1].EventId, cancellation);
            foreach (var entry in entries)
            {
                if (Fault(entry, last, events) is { } why)
                {
                    return new(db.WorkspaceId, last?.Number ?? 0, last?.Hash ?? "", entry.Number, why);
                }

                last = entry;
            }
        }

        return new(db.WorkspaceId, last?.Number ?? 0, last?.Hash ?? "", null, null);
    }

    private static Task<List<AuditEntry>> Next(AppDb db, long after, CancellationToken cancellation) =>
        db.Audit.AsNoTracking().Where(e => e.Number > after).OrderBy(e => e.Number).Take(AtOnce).ToListAsync(cancellation);

    private static async Task<Queue<Event>> Events(AppDb db, long after, long upTo, CancellationToken cancellation) =>
        new(await db.EventsAfter(after).Where(e => e.Id <= upTo).ToListAsync(cancellation));

    private static string? Fault(AuditEntry entry, AuditEntry? last, Queue<Event> events)
    {
        if (entry.Number != (last?.Number ?? 0) + 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"entry {(last?.Number ?? 0) + 1} is missing");
        }

        if (entry.Hash != AuditLink.HashOf(entry, last?.Hash ?? AuditLink.Beginning))
        {
            return "its hash is not that of its content and of the entry before";
        }

        return AuditWords.Shown(entry.What) is null ? Fault(entry, events) : null;
    }

    private static string? Fault(AuditEntry entry, Queue<Event> events)
    {
        if (!events.TryPeek(out var happened) || happened.Id > entry.EventId)
        {
            return string.Create(CultureInfo.InvariantCulture, $"its event {entry.EventId} is gone");
        }

        events.Dequeue();
        if (happened.Id < entry.EventId)
        {
            return string.Create(CultureInfo.InvariantCulture, $"event {happened.Id} before it was never written down here");
        }

        var told = SealAudit.Entry(happened);
        return (told.At, told.PersonId, told.What, told.RecordNumber, told.Revision, told.UnitId, told.AboutId)
            == (entry.At, entry.PersonId, entry.What, entry.RecordNumber, entry.Revision, entry.UnitId, entry.AboutId)
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"event {entry.EventId} was changed afterwards");
    }
}
