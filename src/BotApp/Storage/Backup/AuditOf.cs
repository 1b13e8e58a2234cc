using BotApp.Domain.Audit;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Backup;

/// <summary>Looks at the audit of every workspace in a database, also while the host writes to it: all of it at one moment.</summary>
internal static class AuditOf
{
    public static async Task<(IReadOnlyList<AuditReport> Reports, bool IsKept)> File(string file, AuditHead? head, CancellationToken cancellation)
    {
        await using var opened = await OnlyReading.Open(file, cancellation);
        await using var db = new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite(opened).Options);
        await db.Database.UseTransactionAsync(opened.BeginTransaction(deferred: true), cancellation);
        return (await Each(db, cancellation), await Holds(db, head, cancellation));
    }

    public static async Task<(IReadOnlyList<AuditReport> Reports, bool IsKept)> Server(string connection, AuditHead? head, CancellationToken cancellation)
    {
        await using var engine = new PostgresEngine(connection);
        var db = await engine.BeginRead(cancellation);
        try
        {
            return (await Each(db, cancellation), await Holds(db, head, cancellation));
        }
        finally
        {
            await engine.Leave(db);
        }
    }

    private static async Task<bool> Holds(AppDb db, AuditHead? head, CancellationToken cancellation) => head is null
        || await db.Audit.IgnoreQueryFilters()
            .AnyAsync(e => e.WorkspaceId == head.WorkspaceId && e.Number == head.Number && e.Hash == head.Hash, cancellation);

    private static async Task<IReadOnlyList<AuditReport>> Each(AppDb db, CancellationToken cancellation)
    {
        var reports = new List<AuditReport>();
        var known = await db.Set<Workspace>().Select(w => w.Id).ToListAsync(cancellation);
        var written = await db.Audit.IgnoreQueryFilters().Select(e => e.WorkspaceId).Distinct().ToListAsync(cancellation);
        foreach (var workspace in known.Union(written).Order())
        {
            db.WorkspaceId = workspace;
            reports.Add(await VerifyAudit.Run(db, cancellation));
        }

        return reports;
    }
}
