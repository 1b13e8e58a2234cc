using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.People;

/// <summary>
/// Whoever was met last, in any workspace. A plain statement: it is asked once, at a start, and translating a query takes longer
/// than asking it.
/// </summary>
public sealed record LastMet(long WorkspaceId, string TenantId, Language Language, string AadObjectId, string UserId, string Name)
{
    private const string Sql = """
        SELECT p."WorkspaceId", w."TenantId", w."Language", p."AadObjectId", p."UserId", p."Name"
        FROM "people" p JOIN "workspaces" w ON w."Id" = p."WorkspaceId" ORDER BY p."Id" DESC LIMIT 1
        """;

    /// <returns>Null when nobody was met yet.</returns>
    public static async Task<LastMet?> Find(AppDb db, CancellationToken cancellation)
    {
        await using var ask = db.Statement(Sql);
        await using var row = await ask.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new(
                row.GetInt64(0), row.GetString(1), (Language)row.GetInt32(2),
                row.GetString(3), row.IsDBNull(4) ? "" : row.GetString(4), row.GetString(5))
            : null;
    }
}
