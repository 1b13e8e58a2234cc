using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The workspace of a tenant; made at the first turn from it (the host's allow-list decides who gets this far).</summary>
public static class OpenWorkspace
{
    /// <summary>Null when there was no turn from this tenant yet.</summary>
    public static async Task<long?> Find(AppDb db, string tenantId, CancellationToken cancellation) =>
        (await db.Workspaces.FirstOrDefaultAsync(w => w.TenantId == tenantId, cancellation))?.Id;

    public static async Task<long> Run(
        AppDb db, string tenantId, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
        var workspace = await db.Workspaces.FirstOrDefaultAsync(w => w.TenantId == tenantId, cancellation);
        if (workspace is null)
        {
            workspace = new() { TenantId = tenantId, Language = language, CreatedAt = now };
            db.Workspaces.Add(workspace);
            await db.SaveChangesAsync(cancellation);
        }

        return workspace.Id;
    }
}
